import { parseXmlDocument } from 'slimdom';
import { expect, test } from 'vitest';
import { renderPages } from '#src/build/pages/render-pages.ts';
import { input, pageAt } from './real-pages.ts';

const ADDRESS = 'https://atlas.example.org/map/';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

// What stands in the bodies is no matter here.
const bodies = { renderPage: () => '', renderMissing: () => '' };
const site = { ...input.site, address: ADDRESS };
const pages = renderPages({ ...input, site, otherPaths: ['stage/'] }, bodies);

/** Throws unless the whole sitemap is well-formed, namespaces included. */
const readUrls = () =>
  parseXmlDocument(pageAt('sitemap.xml', pages)).getElementsByTagNameNS(SITEMAPS, 'url');

type Url = ReturnType<typeof readUrls>[number];

const locationOf = (url: Url) =>
  url.getElementsByTagNameNS(SITEMAPS, 'loc').map(({ textContent }) => textContent ?? '');

const alternatesOf = (url: Url) =>
  url
    .getElementsByTagNameNS(XHTML, 'link')
    .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const);

test('the sitemap names every page in every language once, and nothing else', () => {
  const written = [...pages.keys()].filter((path) => path.endsWith('/index.html'));
  const elsewhere = ['', 'en/', 'ru/', 'stage/', 'en/stage/', 'ru/stage/'];
  const addresses = [...elsewhere, ...written.map((path) => path.replace('index.html', ''))];

  expect(written).toHaveLength((input.dataset.cities.length + 4) * 3);
  expect(readUrls().flatMap(locationOf).sort()).toEqual(
    addresses.map((path) => `${ADDRESS}${path}`).sort(),
  );
});

test('every page of the sitemap names itself and its siblings, the default one for strangers', () => {
  const urls = readUrls();
  const named = urls.map((url) => ({ of: locationOf(url), siblings: alternatesOf(url) }));

  expect(named).toEqual(
    named.map(({ of }) => {
      const path = of[0]?.replace(ADDRESS, '').replace(/^(?:en|ru)\//, '');
      return {
        of,
        siblings: [
          ['lv', `${ADDRESS}${path}`],
          ['en', `${ADDRESS}en/${path}`],
          ['ru', `${ADDRESS}ru/${path}`],
          ['x-default', `${ADDRESS}${path}`],
        ],
      };
    }),
  );
});

test('a page names the same siblings as the sitemap does', () => {
  const url = readUrls().find((each) => locationOf(each)[0] === `${ADDRESS}ru/city/valmiera/`);
  const html = pageAt('ru/city/valmiera/index.html', pages);

  const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)];
  expect(links.map(([, language, href]) => [language, href])).toEqual(url && alternatesOf(url));
});

test('the sitemap keeps within the limits of its format', () => {
  // 50,000 addresses and 50 MB, https://www.sitemaps.org/protocol.html
  expect(readUrls().length).toBeLessThanOrEqual(50_000);
  expect(Buffer.byteLength(pageAt('sitemap.xml', pages))).toBeLessThan(50 * 1024 * 1024);
});
