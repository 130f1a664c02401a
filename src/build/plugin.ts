import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { DEFAULT_LANGUAGE, isLanguage } from '#src/domain/language.ts';
import { findBadgeInDev } from './badge/dev.ts';
import { writePage } from './page/page.ts';
import { renderInDev } from './pages/dev.ts';
import { prepare, type Prepared } from './prepare.ts';

const ASSETS = 'virtual:atlas-assets';
const TYPES: Record<string, string> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Folder of the generated fonts; `#fonts` in imports. */
export function fontFolder(project: string): string {
  return join(project, 'node_modules', '.cache', 'learning-cities-atlas', 'fonts');
}

/**
 * Brings the data into the site: checks it, publishes it beside the pages, and tells the browser's
 * code where each file lies. In development it serves the same files and reloads when one changes.
 * `made` is what was prepared already, if it was.
 */
export function atlas(project: string, made?: Prepared): Plugin {
  let prepared: Promise<Prepared> | undefined = made && writeFonts(project, made);
  const ready = () => (prepared ??= prepare(project).then((fresh) => writeFonts(project, fresh)));
  return {
    name: 'learning-cities-atlas',
    config: () => ({ resolve: { alias: { '#fonts': fontFolder(project) } } }),
    async buildStart() {
      await ready();
    },
    resolveId: (id) => (id === ASSETS ? `\0${ASSETS}` : undefined),
    async load(id) {
      if (id !== `\0${ASSETS}`) return undefined;
      const { assets, overview } = await ready();
      return `export const assets = ${JSON.stringify(assets)}; export const overview = ${JSON.stringify(overview)};`;
    },
    async generateBundle() {
      for (const [fileName, source] of (await ready()).files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.watcher.add(join(project, 'data'));
      server.watcher.on('change', (path) => {
        if (!path.startsWith(join(project, 'data'))) return;
        prepared = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      serve(server, project, ready);
    },
  };
}

async function writeFonts(project: string, made: Prepared): Promise<Prepared> {
  const folder = fontFolder(project);
  await mkdir(folder, { recursive: true });
  for (const [name, font] of made.fonts.files) await writeFile(join(folder, name), font);
  await writeFile(join(folder, 'fonts.css'), made.fonts.css);
  return made;
}

/** Answers for published files and for the pages of each language, as the built site would. */
function serve(server: ViteDevServer, project: string, ready: () => Promise<Prepared>): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
    void (async () => {
      const made = await ready();
      const file = made.files.get(path.slice(1)) ?? (await findBadgeInDev(project, made, path));
      if (file !== undefined) {
        const type = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
        response.setHeader('Content-Type', TYPES[type] ?? 'text/plain');
        response.end(file);
        return;
      }
      const html = await renderInDev(server, project, made, path);
      if (html !== null) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html);
        return;
      }
      const page = path.match(/^\/(?:(en|ru)\/)?(embed\/|stage\/)?$/);
      if (!page) return next();
      const folder = page[2] ?? '';
      const template = await server.transformIndexHtml('/', await readTemplate(server, folder));
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const language = isLanguage(page[1]) ? page[1] : DEFAULT_LANGUAGE;
      response.end(await writePage(template, { language, folder, site: made.data.site }));
    })().catch(next);
  });
}

function readTemplate(server: ViteDevServer, folder: string): Promise<string> {
  const name = folder === '' ? 'index.html' : `${folder.slice(0, -1)}.html`;
  return readFile(join(server.config.root, name), 'utf8');
}
