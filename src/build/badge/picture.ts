import type { City } from '#src/domain/city.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '#src/domain/language.ts';
import { nameIn } from '#src/domain/name.ts';
import { describeBadge } from '#src/i18n/builder/badge.ts';
import { BADGE_SIZE } from '#src/url/badge.ts';
import { escapeHtml } from '../pages/document.ts';
import type { BadgeColours } from './colours.ts';
import { BADGE_MAP, drawLand, findWest, placeOnBadge, type BadgeLand } from './land.ts';

/** What all pictures share. */
export interface BadgeSource {
  readonly land: BadgeLand;
  readonly colours: Readonly<Record<'light' | 'dark', BadgeColours>>;
  /** Languages the site offers. */
  readonly languages: readonly LanguageCode[];
}

/** Where the words begin, and how wide they may be, in pixels. */
const TEXT = { x: 102, width: 246 } as const;

/** The width of a letter as a share of the size of its type, on the safe side. */
const LETTER = { serif: 0.58, sans: 0.53 } as const;

/** Longer names are set in two lines where they can be broken. */
const LONG_NAME = 22;

/**
 * A badge as a picture that stands alone: in another page it can fetch nothing, so that land and words
 * are its own. It says the same in every language; the fragment of its address chooses one
 * (`badge.svg#en`), and without one it speaks the first. Light or dark as the place it stands in.
 */
export function drawBadge(city: City, { land, colours, languages }: BadgeSource): string {
  const { x, y } = placeOnBadge(city);
  const west = findWest(city);
  const first = languages[0] ?? DEFAULT_LANGUAGE;
  // The one that is seen by itself comes last: only what follows can be hidden for another's sake.
  const order = [...languages.filter((language) => language !== first), first];
  const { width, height } = BADGE_SIZE;
  const box = `${west} ${BADGE_MAP.top} ${BADGE_MAP.width} ${BADGE_MAP.height}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${writeStyle(colours, first)}</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>`,
    `<svg x="10" y="8" width="77" height="72" viewBox="${box}"><path class="s" d="M0 0h120v99H0"/>`,
    `<path d="${drawLand(land, west)}"/><circle cx="${x}" cy="${y}" r="3"/></svg>`,
    `<svg x="${TEXT.x}">`,
    ...order.map((language) => writeWords(city, language)),
    '</svg></svg>\n',
  ].join('');
}

function writeStyle({ light, dark }: BadgeSource['colours'], first: LanguageCode): string {
  return [
    'text{font:12px sans-serif}.n{font:600 22px Georgia,serif}path{stroke-width:.4}',
    paint(light),
    `g{display:none}:target,#${first}{display:inline}:target~#${first}{display:none}`,
    `@media(prefers-color-scheme:dark){${paint(dark)}}`,
  ].join('');
}

function paint(colours: BadgeColours): string {
  const { paper, line, ink, sea, land, border, accent } = colours;
  return `text{fill:${colours['ink-soft']}}.n{fill:${ink}}rect{fill:${paper};stroke:${line}}path{fill:${land};stroke:${border}}.s{fill:${sea}}circle{fill:${accent};stroke:${paper}}`;
}

function writeWords(city: City, language: LanguageCode): string {
  const names = breakName(nameIn(language, city));
  const { lines } = describeBadge(language, city);
  const size = fit(names, names.length > 1 ? 17 : 22, LETTER.serif);
  const nameAt = names.length > 1 ? [24, 25 + size] : [36];
  const small = fit(lines, 12, LETTER.sans);
  const under = names.length > 1 ? [62, 77] : [56, 72];
  return [
    `<g id="${language}">`,
    ...names.map((name, i) => {
      const style = size === 22 ? '' : ` style="font-size:${size}px"`;
      return `<text class="n" y="${nameAt[i]}"${style}>${escapeHtml(name)}</text>`;
    }),
    ...lines.map((line, i) => {
      const style = small === 12 ? '' : ` style="font-size:${small}px"`;
      return `<text y="${under[i]}"${style}>${escapeHtml(line)}</text>`;
    }),
    '</g>',
  ].join('');
}

/** One line, or two of about the same length. */
function breakName(name: string): readonly string[] {
  if (name.length <= LONG_NAME) return [name];
  const breaks = [...name.matchAll(/ |(?<=[-–/])/g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [at] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at).trim(), name.slice(at).trim()];
}

/** The largest size of type, in half pixels, at which the longest line has room. */
function fit(lines: readonly string[], most: number, letter: number): number {
  const longest = Math.max(...lines.map(({ length }) => length));
  return Math.min(most, Math.floor((2 * TEXT.width) / (letter * longest)) / 2);
}
