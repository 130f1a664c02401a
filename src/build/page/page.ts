import type { Site } from '#data/schema/site.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadMessages } from '#src/i18n/load.ts';
import { languageFolder } from '#src/url/paths.ts';
import { escapeHtml, writePreview, type Absolute } from '../pages/document.ts';
import { alternatesOf } from '../pages/sitemap.ts';

interface PageOptions {
  /** Folder of the page within its language, '' or 'embed/'. */
  readonly folder?: string;
  readonly language: LanguageCode;
  /** What the page calls itself; the Atlas's own title and description without it. */
  readonly heading?: { readonly title: string; readonly description: string } | undefined;
  /** data/site.json: its address, if known, and the languages it offers. */
  readonly site: Pick<Site, 'address' | 'languages'>;
  /** What stands in the page before any script has run; an empty page without it, in development. */
  readonly body?: string;
  /** The style that `body` needs; the page's own sheets then come after it. */
  readonly style?: string;
  /** Files the page needs at once, relative to the site's root: fetched beside its first script. */
  readonly preload?: readonly string[];
}

/**
 * Turns the one built HTML page into the page of a language: its words in the head, its links
 * relative to its own folder, and hints that let the browser fetch script and data side by side.
 */
export async function writePage(template: string, options: PageOptions): Promise<string> {
  const { language, folder = '' } = options;
  const path = languageFolder(language) + folder;
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const messages = await loadMessages(language);
  const { title, description } = options.heading ?? messages.page;
  const hints = [
    ...(options.preload ?? []).map((file) => writePreload(root + file)),
    ...writePreview({
      language,
      title,
      description,
      siteName: messages.header.name,
      absolute: findAddresses(options),
    }),
  ];
  return placeBody(template, options)
    .replace('lang="lv" data-root="./"', `lang="${language}" data-root="${root}"`)
    .replace('<title></title>', `<title>${escapeHtml(title)}</title>`)
    .replace(
      '<meta name="description" content=""',
      `<meta name="description" content="${escapeHtml(description)}"`,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace('</head>', `${hints.map((hint) => `    ${hint}\n`).join('')}  </head>`);
}

function writePreload(href: string): string {
  return href.endsWith('.js')
    ? `<link rel="modulepreload" href="${href}">`
    : `<link rel="preload" as="fetch" crossorigin href="${href}">`;
}

const SHEETS = / *<link rel="stylesheet"[^>]*>\n?/g;

/** Puts what can be painted at once before everything that has to be fetched. */
function placeBody(template: string, { body, style }: PageOptions): string {
  if (body === undefined || style === undefined) return template;
  const sheets = template.match(SHEETS) ?? [];
  return template
    .replaceAll(SHEETS, '')
    .replace('data-page=', 'data-map="atlas" data-page=')
    .replace('<link rel="icon"', () => `<style>${style}</style>\n    <link rel="icon"`)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>\n${sheets.join('')}`);
}

/** Where the page and its siblings are to be found; null until the site has an address. */
function findAddresses({ site, language, folder = '' }: PageOptions): Absolute | null {
  if (site.address === '') return null;
  return {
    canonical: site.address + languageFolder(language) + folder,
    alternates: alternatesOf(site.address, folder, site.languages),
    image: null,
  };
}
