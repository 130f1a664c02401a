import { expect, test } from 'vitest';
import { alternatesOf, writeRobots, writeSitemap } from '#src/build/pages/sitemap.ts';

const ADDRESS = 'https://atlas.example.org/';

test('every page stands in the sitemap in every language', () => {
  const xml = writeSitemap(ADDRESS, ['', 'cities/'], ['lv', 'en']);
  expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url)).toEqual([
    ADDRESS,
    `${ADDRESS}en/`,
    `${ADDRESS}cities/`,
    `${ADDRESS}en/cities/`,
  ]);
});

test('siblings name each other, and one for readers of neither language', () => {
  expect(alternatesOf(ADDRESS, 'cities/', ['lv', 'ru'])).toEqual([
    { hreflang: 'lv', href: `${ADDRESS}cities/` },
    { hreflang: 'ru', href: `${ADDRESS}ru/cities/` },
    { hreflang: 'x-default', href: `${ADDRESS}cities/` },
  ]);
});

test('without Latvian the first language is for everyone', () => {
  expect(alternatesOf(ADDRESS, '', ['en', 'ru']).at(-1)).toEqual({
    hreflang: 'x-default',
    href: `${ADDRESS}en/`,
  });
});

test('signs that XML reserves are escaped', () => {
  expect(writeSitemap('https://example.org/?a&b/', [''], ['lv'])).toContain(
    '<loc>https://example.org/?a&amp;b/</loc>',
  );
});

test('robots are told of the sitemap only where there is one', () => {
  expect(writeRobots(ADDRESS)).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  expect(writeRobots('')).not.toContain('Sitemap');
});
