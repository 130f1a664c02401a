import { DEFAULT_LANGUAGE, type LanguageCode } from '#src/domain/language.ts';
import { languageFolder } from '#src/url/paths.ts';
import { escapeHtml, type Absolute } from './document.ts';

/**
 * A page in every language offered, as absolute addresses; readers of none of them are sent to the
 * default language, or to the first one where that is switched off.
 */
export function alternatesOf(
  address: string,
  path: string,
  languages: readonly LanguageCode[],
): Absolute['alternates'] {
  const fallback = languages.includes(DEFAULT_LANGUAGE) ? DEFAULT_LANGUAGE : languages[0];
  const at = (language: LanguageCode) => `${address}${languageFolder(language)}${path}`;
  return [
    ...languages.map((language) => ({ hreflang: language, href: at(language) })),
    ...(fallback ? [{ hreflang: 'x-default', href: at(fallback) }] : []),
  ];
}

/**
 * sitemap.xml: every page in every language, each with its siblings (sitemaps.org 0.9 with the
 * links of XHTML). `paths` are within a language, '' being the Atlas itself. No dates of change: nobody
 * keeps them page by page.
 */
export function writeSitemap(
  address: string,
  paths: readonly string[],
  languages: readonly LanguageCode[],
): string {
  const urls = paths.flatMap((path) => {
    const links = alternatesOf(address, path, languages)
      .map(
        ({ hreflang, href }) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}"/>`,
      )
      .join('');
    return languages.map((language) => {
      const location = escapeHtml(`${address}${languageFolder(language)}${path}`);
      return `<url><loc>${location}</loc>${links}</url>\n`;
    });
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

/** robots.txt: everything may be read; the sitemap is named where the site's address is known. */
export function writeRobots(address: string): string {
  const sitemap = address === '' ? '' : `\nSitemap: ${address}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
