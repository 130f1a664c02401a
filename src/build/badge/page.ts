import type { City } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { nameIn } from '#src/domain/name.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import { describeBadge } from '#src/i18n/builder/badge.ts';
import { formatView } from '#src/url/codec.ts';
import { escapeHtml } from '../pages/document.ts';
import { BADGE_MAP, drawLand, findWest, placeOnBadge, type BadgeLand } from './land.ts';

/** The land that the pages of all badges of a language share. */
export function writeBadgeLand(land: BadgeLand): string {
  return `<svg xmlns="http://www.w3.org/2000/svg"><path id="l" d="${drawLand(land)}"/></svg>\n`;
}

/**
 * A badge as a page for a frame: words, a map and a link to the member in the Atlas, without script. As
 * few letters as are valid, since there is one for every member in every language: style and land lie in
 * the folder above it, and every browser we know opens a new tab without a way back to the old one.
 */
export function writeBadgePage(city: City, language: LanguageCode): string {
  const name = nameIn(language, city);
  const { lines, joint } = describeBadge(language, city);
  const { x, y } = placeOnBadge(city);
  const { top, width, height } = BADGE_MAP;
  const target = `../../../#${formatView({ ...DEFAULT_VIEW, city: city.id })}`;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(name)}</title>` +
    `<link rel="stylesheet" href="../badge.css"></head><body><main>` +
    `<a href="${target}" target="_blank">` +
    `<svg viewBox="${findWest(city)} ${top} ${width} ${height}" aria-hidden="true">` +
    `<use href="../land.svg#l"/><circle cx="${x}" cy="${y}" r="3"/></svg>` +
    `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(lines.join(joint))}</p></a></main></body></html>\n`
  );
}
