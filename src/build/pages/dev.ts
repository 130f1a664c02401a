import type { ViteDevServer } from 'vite';
import { languageFolder } from '#src/url/paths.ts';
import { fontFolder } from '../plugin.ts';
import type { Prepared } from '../prepare.ts';
import { CITIES_SCRIPT, STYLES } from './assets.ts';
import { BUILDER_SCRIPT, ELEMENT_SCRIPT } from './entry.ts';
import { listTopics, makeWriter } from './render-pages.ts';
import { PAGE_RENDERER } from './renderer.ts';
import { pathOf, type Renderer } from './static-page.ts';
import { readCommit } from './write-pages.ts';

/**
 * A static page as the built site would have it, from the sources as they are now; null where there
 * is no such page. `path` is that of the request, from the slash at its start.
 */
export async function renderInDev(
  server: ViteDevServer,
  project: string,
  prepared: Prepared,
  path: string,
): Promise<string | null> {
  const assets = {
    styles: [`@fs${fontFolder(project)}/fonts.css`, ...STYLES],
    citiesScript: CITIES_SCRIPT,
    missingCss: '',
    builder: { script: BUILDER_SCRIPT, styles: [] },
    element: { src: ELEMENT_SCRIPT, integrity: '' },
  };
  const input = { ...prepared.data, assets, commit: readCommit(prepared) };
  const pages = listTopics(input).flatMap((topic) =>
    input.site.languages.map((language) => ({ topic, language })),
  );
  const page = pages.find(
    ({ topic, language }) => path === `/${languageFolder(language)}${pathOf(topic)}`,
  );
  if (!page) return null;
  const renderer = (await server.ssrLoadModule(PAGE_RENDERER)) as Renderer;
  const html = makeWriter(input, renderer)(page.topic, page.language);
  return server.transformIndexHtml(path, html);
}
