import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { fontFolder } from '../plugin.ts';
import { followSystem } from './follow-system.ts';
import { buildBuilder, buildElement } from './entry.ts';
import type { PageAssets } from './static-page.ts';

/** Style sheets of the static pages, in the order of the cascade, relative to `src`. */
export const STYLES = [
  'styles/tokens.css',
  'styles/base.css',
  'styles/page/frame.css',
  'styles/page/list.css',
  'styles/page/member.css',
  'styles/page/statement.css',
  'styles/page/small-print.css',
  'styles/page/wide.css',
  'styles/page/narrow.css',
  'styles/page/forced-colors.css',
  'styles/page/print.css',
] as const;
const BADGE_STYLES = ['styles/tokens.css', 'styles/badge.css'] as const;
const MISSING_STYLES = ['styles/tokens.css', 'styles/missing.css'] as const;
export const CITIES_SCRIPT = 'entries/cities.ts';

const ENTRY = 'virtual:page-styles';

/** What the static pages need beside themselves. */
export interface BuiltAssets {
  readonly paths: PageAssets;
  /** The whole style of the badges. */
  readonly badgeCss: string;
  /** Files to write, by path relative to the site's root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Lets tokens.css follow the system where no script sets the attributes of the root. */
export function followSystemPlugin(): Plugin {
  return {
    name: 'follow-system',
    enforce: 'pre',
    transform: (code, id) =>
      id.split('?')[0]?.endsWith('/styles/tokens.css') ? followSystem(code) : undefined,
  };
}

/**
 * Builds the style and the script of the static pages with the settings of the site. The fonts must
 * lie in `fontFolder` already; they come out under the names that the Atlas itself uses.
 */
export async function buildPageAssets(project: string): Promise<BuiltAssets> {
  const files = new Map<string, string | Uint8Array>();
  const script = join(project, 'src', CITIES_SCRIPT);
  const pages = await bundle(project, ['#fonts/fonts.css', ...STYLES], { cities: script });
  let style = '';
  let citiesScript = '';
  for (const file of pages) {
    if (file.type === 'asset') {
      files.set(file.fileName, file.source);
      if (file.fileName.endsWith('.css')) style = file.fileName;
    } else if (file.facadeModuleId?.endsWith(CITIES_SCRIPT)) {
      files.set(file.fileName, file.code);
      citiesScript = file.fileName;
    }
  }
  if (style === '' || citiesScript === '') {
    throw new Error('The style or the script of the static pages was not built.');
  }
  const missingCss = await bundleStyle(project, MISSING_STYLES);
  const badgeCss = await bundleStyle(project, BADGE_STYLES);
  const builder = await buildBuilder(project);
  const { element, files: elementFiles } = await buildElement(project);
  return {
    files: new Map([...files, ...builder.files, ...elementFiles]),
    paths: { styles: [style], citiesScript, missingCss, builder, element },
    badgeCss,
  };
}

/** Style sheets as one text. */
async function bundleStyle(project: string, sheets: readonly string[]): Promise<string> {
  const output = await bundle(project, sheets, {});
  const css = output.find(({ fileName }) => fileName.endsWith('.css'));
  if (css?.type !== 'asset') throw new Error(`${sheets.join(', ')}: nothing was built of them.`);
  return String(css.source).trim();
}

/** An entry that imports style sheets one after another. */
function stylesPlugin(project: string, sheets: readonly string[]): Plugin {
  const paths = sheets.map((sheet) =>
    sheet.startsWith('#') ? sheet : join(project, 'src', sheet),
  );
  return {
    name: 'page-styles',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) =>
      id === `\0${ENTRY}`
        ? paths.map((path) => `import ${JSON.stringify(path)};`).join('\n')
        : undefined,
  };
}

async function bundle(
  project: string,
  sheets: readonly string[],
  scripts: Readonly<Record<string, string>>,
): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    configFile: join(project, 'vite.config.ts'),
    root: join(project, 'src'),
    logLevel: 'error',
    publicDir: false,
    plugins: [followSystemPlugin(), stylesPlugin(project, sheets)],
    resolve: { alias: { '#fonts': fontFolder(project) } },
    build: { write: false, rolldownOptions: { input: { ...scripts, pages: ENTRY } } },
  });
  if (!('output' in result)) throw new Error('Vite gave no single bundle of the static pages.');
  return result.output;
}
