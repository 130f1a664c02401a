import type { Site } from '#data/schema/site.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '#src/domain/language.ts';
import type { AssetPaths } from '../prepare.ts';
import { loadMessages } from '#src/i18n/load.ts';
import { languageFolder } from '#src/url/paths.ts';

interface PageOptions {
  readonly language: LanguageCode;
  readonly assets: AssetPaths;
  /** data/site.json: its address, if known, and the languages it offers. */
  readonly site: Pick<Site, 'address' | 'languages'>;
  /** Script files the page needs at once, relative to the site's root: fetched beside the first. */
  readonly preload?: readonly string[];
}

/**
 * Turns the one built HTML page into the page of a language: its words in the head, its links
 * relative to its own folder, and hints that let the browser fetch script and data side by side.
 */
export async function writePage(template: string, options: PageOptions): Promise<string> {
  const { language } = options;
  const root = language === DEFAULT_LANGUAGE ? './' : '../';
  const messages = await loadMessages(language);
  const hints = [
    `<link rel="preload" as="fetch" crossorigin href="${root}${options.assets.index}">`,
    ...(options.preload ?? []).map((path) => `<link rel="modulepreload" href="${root}${path}">`),
    ...addressHints(options),
  ];
  return template
    .replace('lang="lv" data-root="./"', `lang="${language}" data-root="${root}"`)
    .replace('<title></title>', `<title>${escapeText(messages.page.title)}</title>`)
    .replace(
      '<meta name="description" content=""',
      `<meta name="description" content="${escapeText(messages.page.description)}"`,
    )
    .replace(
      '<noscript></noscript>',
      `<noscript><p>${escapeText(messages.page.noScript)}</p><p><a href="cities/">${escapeText(messages.listLink)}</a></p></noscript>`,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace('</head>', `${hints.map((hint) => `    ${hint}\n`).join('')}  </head>`);
}

/** Links that need an absolute address: made only once the site has one. */
function addressHints({ site, language }: PageOptions): readonly string[] {
  if (site.address === '') return [];
  const at = (other: LanguageCode) => escapeText(site.address + languageFolder(other));
  return [
    `<link rel="canonical" href="${at(language)}">`,
    ...site.languages.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="${at(other)}">`,
    ),
  ];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
