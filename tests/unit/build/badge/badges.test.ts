import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parseXmlDocument } from 'slimdom';
import { expect, test } from 'vitest';
import { writeBadges } from '#src/build/badge/badges.ts';
import { readBadgeColours } from '#src/build/badge/colours.ts';
import { BADGE_MAP, findWest, placeOnBadge } from '#src/build/badge/land.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import { writeBadgeText } from '#src/i18n/builder/badge.ts';
import { publication } from '../publish/real-publication.ts';

const { cities } = publication.dataset;
const tokens = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
const css = 'p{margin:0}';
const files = writeBadges({
  cities,
  css,
  colours: readBadgeColours(tokens),
  languages: [...LANGUAGES],
});
const read = (path: string) => files.get(path) ?? '';

test('every row has a picture, and a page in every language', () => {
  const count = (end: string) => [...files.keys()].filter((path) => path.endsWith(end)).length;

  expect(count('/badge.svg')).toBe(cities.length);
  expect(count('/index.html')).toBe(cities.length * LANGUAGES.length);
});

test('all of them together weigh no more than 1.2 MB', () => {
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

  expect(bytes).toBeGreaterThan(500_000);
  expect(bytes).toBeLessThan(1_180_000);
});

test('every picture is well-formed, speaks every language and fetches nothing', () => {
  for (const [path, svg] of files) {
    if (!path.endsWith('badge.svg')) continue;
    const groups = parseXmlDocument(svg).getElementsByTagName('g');

    expect(groups.map((group) => group.getAttribute('id')).sort()).toEqual([...LANGUAGES].sort());
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|https?:|script/);
  }
});

test('every city stands on its map', () => {
  const outside = cities.filter((city) => {
    const { x, y } = placeOnBadge(city);
    const [right, down] = [x - findWest(city), y - BADGE_MAP.top];
    return !(right >= 0 && right <= BADGE_MAP.width && down >= 0 && down <= BADGE_MAP.height);
  });

  expect(outside).toEqual([]);
});

test('a page is valid, without script, and leads to the member in its language', async () => {
  const html = read('ru/embed/badge/valmiera/index.html');
  const judge = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'doctype-style': ['error', { style: 'lowercase' }] },
  });

  expect((await judge.validateString(html)).results).toEqual([]);
  expect(html).not.toMatch(/<script| style=/);
  expect(html).toContain('href="../../../#city=valmiera"');
  expect(html).toContain('<p>Обучающийся город ЮНЕСКО с 2016 года</p>');
  expect(read('ru/embed/badge/badge.css')).toBe(css);
  expect(read('ru/embed/badge/land.svg')).toContain('id="l"');
});

test.each([
  [{ joined: 2016, joinedPrecision: 'year', left: null }, 'since 2016', 'kopš 2016. gada'],
  [{ joined: 2017, joinedPrecision: 'by', left: null }, 'or earlier', 'vismaz kopš 2017. gada'],
  [{ joined: null, joinedPrecision: 'unknown', left: null }, 'not known', 'nav zināms'],
  [{ joined: 2017, joinedPrecision: 'year', left: 2022 }, ', Former', ', Bijusī'],
] as const)('what is known is said, and no more: %o', (city, en, lv) => {
  expect(writeBadgeText('en', 'X', city)).toContain(en);
  expect(writeBadgeText('lv', 'X', city)).toContain(lv);
});
