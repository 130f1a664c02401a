import { expect, test } from 'vitest';
import { linksOf } from '#src/build/pages/links.ts';
import { LANGUAGES, type LanguageCode } from '#src/domain/language.ts';

/** Where a link of a page leads, from the root of the site. */
function follow(page: string, href: string): string {
  const { pathname, hash } = new URL(href, `https://example.org/folder/${page}`);
  return (pathname + hash).replace('/folder/', '');
}

const PREFIX: Record<LanguageCode, string> = { lv: '', en: 'en/', ru: 'ru/' };

test.each(LANGUAGES)('links of a member’s page in %s stay in the language', (language) => {
  const links = linksOf('city/valmiera/', language, LANGUAGES);
  const page = `${PREFIX[language]}city/valmiera/`;

  expect(follow(page, links.home)).toBe(PREFIX[language]);
  expect(follow(page, links.cities)).toBe(`${PREFIX[language]}cities/`);
  expect(follow(page, links.city('espoo'))).toBe(`${PREFIX[language]}city/espoo/`);
  expect(follow(page, links.atlas('valmiera'))).toBe(`${PREFIX[language]}#city=valmiera`);
});

test.each(LANGUAGES)('files are found at the root from a page in %s', (language) => {
  const links = linksOf('cities/', language, LANGUAGES);
  expect(follow(`${PREFIX[language]}cities/`, links.file('data/cities.csv'))).toBe(
    'data/cities.csv',
  );
});

test.each(LANGUAGES)('a page in %s leads to itself in every language', (language) => {
  const links = linksOf('city/valmiera/', language, LANGUAGES);
  const siblings = links.languages.map(({ href }) =>
    follow(`${PREFIX[language]}city/valmiera/`, href),
  );
  expect(siblings).toEqual(['city/valmiera/', 'en/city/valmiera/', 'ru/city/valmiera/']);
});

test('a language the site does not offer is not linked', () => {
  const { languages } = linksOf('cities/', 'lv', ['lv', 'en']);
  expect(languages.map(({ language }) => language)).toEqual(['lv', 'en']);
});
