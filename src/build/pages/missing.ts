import { wordsOf } from '#src/i18n/pages/load.ts';
import { languageFolder } from '#src/url/paths.ts';
import { escapeHtml } from './document.ts';
import type { PagesInput, Renderer } from './static-page.ts';

/**
 * 404.html. A host serves it at any depth, so it holds its whole style, and its links are absolute:
 * to the site where it knows its address, else to the host's start page.
 */
export function writeMissing({ site, assets }: PagesInput, renderer: Renderer): string {
  const sections = site.languages.map((language) => {
    const home = `${site.address}${languageFolder(language)}`;
    return {
      words: wordsOf(language),
      links: site.address === '' ? null : { map: home, list: `${home}cities/` },
    };
  });
  const titles = sections.map(({ words }) => words.pages.missing.title).join(' · ');
  return `<!doctype html>
<html lang="${site.languages[0] ?? 'lv'}">
<head>
<meta charset="utf-8">
<title>404 – ${escapeHtml(titles)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<style>${assets.missingCss}</style>
</head>
<body>
${renderer.renderMissing(sections)}
</body>
</html>
`;
}
