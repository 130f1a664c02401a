import { extract } from '@extractus/oembed-extractor';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { writePage } from '#src/build/page/page.ts';
import { renderPages } from '#src/build/pages/render-pages.ts';
import { input, pageAt, render } from './real-pages.ts';

const ADDRESS = 'https://atlas.example/lc/';
const site = { ...input.site, address: ADDRESS };
const cards = new Map([['valmiera', 'city/valmiera/card.png']]);
const pages = render({ ...input, site, cards });
const template = '<html lang="lv" data-root="./"><head><title></title></head></html>';

/** Answers as the published site would, and nobody else. */
async function fetchPage(address: string | URL | Request): Promise<Response> {
  const { href, pathname } = new URL(String(address));
  expect(href.startsWith(ADDRESS)).toBe(true);
  const path = pathname.slice('/lc/'.length).replace(/(^|\/)$/, '$1index.html');
  const page = /^(?:en\/|ru\/)?(?:embed\/)?index\.html$/.test(path)
    ? await writePage(template, {
        language: path.startsWith('ru/') ? 'ru' : 'lv',
        folder: path.includes('embed/') ? 'embed/' : '',
        site,
      })
    : pages.get(path);
  return new Response(page, { status: page === undefined ? 404 : 200 });
}

const consume = (path: string) => extract(ADDRESS + path, {}, fetchPage);

test('a consumer finds the frame of a city on its page', async () => {
  const answer = await consume('ru/city/valmiera/');

  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: 800,
    height: 600,
    provider_name: 'Атлас обучающихся городов',
    provider_url: `${ADDRESS}ru/`,
    thumbnail_url: `${ADDRESS}city/valmiera/card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer['html']).toContain(`src="${ADDRESS}ru/embed/#city=valmiera"`);
  expect(answer['title']).toContain('Валмиера');
});

test.each([
  ['', 'embed/'],
  ['ru/', 'ru/embed/'],
  ['embed/', 'embed/'],
  ['en/cities/', 'en/embed/'],
])('a consumer finds the whole map on /%s', async (path, embedded) => {
  expect((await consume(path))['html']).toContain(`src="${ADDRESS}${embedded}"`);
});

test('the frame is valid HTML, and fits itself into less room', async () => {
  const judge = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off' },
  });
  const { html } = (await consume('city/valmiera/')) as unknown as { html: string };

  expect((await judge.validateString(html)).results).toEqual([]);
  expect(html).toContain('width="800" height="600"');
  expect(html).toContain('width:100%;height:auto;aspect-ratio:4/3');
});

test('every city has an answer in every language', () => {
  const answers = [...pages.keys()].filter((path) => path.endsWith('oembed.json'));

  expect(answers).toHaveLength((input.dataset.cities.length + 1) * input.site.languages.length);
});

test('statements are no map', () => {
  expect(pageAt('privacy/index.html', pages)).not.toContain('oembed');
});

test('a site that does not know its address answers nothing', async () => {
  const bodies = { renderPage: () => '', renderMissing: () => '' };
  const without = renderPages(input, bodies);

  expect([...without.keys()].filter((path) => path.includes('oembed'))).toEqual([]);
  expect([...without.values()].join('')).not.toContain('json+oembed');
  expect(await writePage(template, { language: 'lv', site: input.site })).not.toContain('oembed');
});
