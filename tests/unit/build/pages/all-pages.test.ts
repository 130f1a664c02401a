import { expect, test } from 'vitest';
import { REGIONS } from '#src/domain/city.ts';
import { input, pageAt, render } from './real-pages.ts';

const pages = render();
const documents = [...pages].filter(([path]) => path.endsWith('.html'));

/** Documents that break a rule, by path. */
const breaking = (isBroken: (html: string, path: string) => boolean) =>
  documents.filter(([path, html]) => isBroken(html, path)).map(([path]) => path);

test('there is a page for every row in every language, with the list, the statements and the frames', () => {
  const expected = (input.dataset.cities.length + 4) * input.site.languages.length;
  expect(documents).toHaveLength(expected + 1);
});

test('no document carries a style attribute or a script of its own', () => {
  expect(breaking((html) => /\sstyle=/.test(html))).toEqual([]);
  expect(breaking((html) => /<script(?! type="(?:module" src|application))/.test(html))).toEqual(
    [],
  );
});

test('only 404.html carries a style of its own', () => {
  expect(breaking((html) => html.includes('<style'))).toEqual(['404.html']);
});

test('every document has one first heading', () => {
  expect(breaking((html) => html.match(/<h1/g)?.length !== 1)).toEqual([]);
});

test('no two documents share a title', () => {
  const titles = documents.map(([, html]) => html.match(/<title>(.*)<\/title>/)?.[1]);
  expect(new Set(titles).size).toBe(documents.length);
});

test('each document is in the language of its folder', () => {
  const wrong = breaking((html, path) => {
    const [folder] = path.split('/');
    const language = folder === 'en' || folder === 'ru' ? folder : 'lv';
    return !html.includes(`<html lang="${language}">`);
  });
  expect(wrong).toEqual([]);
});

test('every relative link leads to a page or a file of the site', () => {
  const files = /^(?:(?:en\/|ru\/)?(?:embed\/)?$|data\/|assets\/|favicon)/;
  const broken = documents.flatMap(([path, html]) =>
    [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
      .map(([, href = '']) => ({
        href,
        url: new URL(href, `https://site.example/${path.replace('index.html', '')}`),
      }))
      .filter(({ url }) => url.host === 'site.example')
      .map(({ href, url }) => ({ href, target: url.pathname.slice(1) }))
      .filter(({ target }) => !files.test(target) && !pages.has(`${target}index.html`))
      .map(({ href }) => `${path}: ${href}`),
  );
  expect(broken).toEqual([]);
});

test('marks for hydration are gone', () => {
  expect(breaking((html) => html.includes('<!--'))).toEqual([]);
});

test('no address of a weak source is on any page', () => {
  const weak = input.details.filter(({ sourceKind }) => sourceKind === 'weak');
  const linked = weak.filter(({ id }) => {
    const html = pageAt(`en/city/${id}/index.html`, pages);
    return !html.includes('Membership documented; source on request.');
  });
  expect(weak.map(({ id }) => id)).toContain('weak-town');
  expect(linked).toEqual([]);
});

test('without an address of the site there is no sitemap', () => {
  expect(pages.has('sitemap.xml')).toBe(false);
});

test('every region has its mark in the list', () => {
  const html = pageAt('cities/index.html', pages);
  for (const region of REGIONS) expect(html).toContain(`class="mark ${region}"`);
});
