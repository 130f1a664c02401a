import { expect, test } from 'vitest';
import type { City } from '#src/domain/city.ts';
import type { PagesInput } from '#src/build/pages/static-page.ts';
import { input, pageAt, render, wordsAt } from './real-pages.ts';

const bare: City = {
  id: 'bare',
  name: 'Ürümqi 乌鲁木齐 <b> & ' + 'Llanfairpwllgwyngyll'.repeat(4),
  nameLv: null,
  nameRu: null,
  country: 'LV',
  region: 'europe-north-america',
  kind: 'consortium',
  joined: null,
  joinedPrecision: 'unknown',
  left: null,
  awards: [],
  lat: -1.5,
  lon: -70.25,
  point: 'approximate',
  population: null,
};
const former: City = { ...bare, id: 'former', name: 'Gone', left: 2020, awards: [2015, 2017] };

/** A small world, so that each test renders quickly. */
const small: PagesInput = {
  ...input,
  dataset: {
    ...input.dataset,
    cities: [...input.dataset.cities.filter(({ country }) => country === 'LV'), bare, former],
  },
};
const withSite = (site: Partial<PagesInput['site']>): PagesInput => ({
  ...small,
  site: { ...small.site, ...site },
});
const pages = render(small);

test('a member of whom little is known says what is not known', () => {
  const words = wordsAt('city/bare/index.html', pages);
  expect(words).toContain('Iestāšanās gads nav zināms');
  expect(words).toContain('dalībnieces iedzīvotāju skaits nav zināms');
  expect(words).toContain('avota tīmekļa adrese nav zināma');
  expect(words).toContain('1,50° D pl., 70,25° R g.');
});

test('any sign in a name is shown as it is written', () => {
  expect(pageAt('city/bare/index.html', pages)).toMatch(/<h1>Ürümqi 乌鲁木齐 &lt;b> &amp; Llan/);
});

test('a former member is not called a member, and stands in a table of its own', () => {
  const page = wordsAt('en/city/former/index.html', pages);
  expect(page).toContain('former member');
  expect(page).not.toContain('member since');
  const [, members = '', left = ''] = pageAt('en/cities/index.html', pages).split('<table');
  expect(members).not.toContain('data-city-id="former"');
  expect(left).toContain('data-city-id="former"');
});

test('a former member is nobody’s neighbour', () => {
  expect(pageAt('city/bare/index.html', pages)).not.toContain('data-city-id="former"');
});

test('a reader finds a member by its exonym and sees its own spelling', () => {
  const words = wordsAt('ru/cities/index.html', pages);
  expect(words).toContain('Валмиера Valmiera');
});

test('names in other languages say in which', () => {
  expect(pageAt('en/city/valmiera/index.html', pages)).toContain('<span lang="ru">Валмиера</span>');
});

test('the page of Valmiera tells its strategy and its events', () => {
  const words = wordsAt('en/city/valmiera/index.html', pages);
  expect(words).toContain('Sustainable Development Strategy of Valmiera City 2015–2030');
  expect(words).toContain('13:00–15:00');
});

test('a source that is not to be linked is not, and is said to be there on request', () => {
  const hidden = [{ url: 'https://hidden.example/', link: false }];
  const { valmiera } = small;
  const withheld = render({
    ...small,
    valmiera: { ...valmiera, strategy: { ...valmiera.strategy, sources: hidden } },
  });
  expect(pageAt('city/valmiera/index.html', withheld)).not.toContain('hidden.example');
  expect(wordsAt('city/valmiera/index.html', withheld)).toContain(
    'Dokumentēts; avots pēc pieprasījuma',
  );
});

test('what the site does not state is said to be not stated', () => {
  const unknown = render(
    withSite({ controller: '', host: '', logRetention: '', contactEmail: '' }),
  );
  expect(wordsAt('privacy/index.html', unknown).match(/vēl nav norādīts/g)).toHaveLength(4);
  expect(wordsAt('accessibility/index.html', unknown)).toContain('Saziņa: vēl nav norādīts');
});

test('what the site states stands in the statements', () => {
  const known = render(
    withSite({ controller: 'Komisija', contactEmail: 'info@example.org', host: 'Serveris' }),
  );
  expect(wordsAt('privacy/index.html', known)).toContain('Par atlantu atbild Komisija');
  expect(pageAt('accessibility/index.html', known)).toContain('href="mailto:info@example.org"');
});

test('streets that can be turned on are told in the privacy statement', () => {
  expect(wordsAt('en/privacy/index.html', pages)).not.toContain('OpenFreeMap');
  expect(wordsAt('en/privacy/index.html', render(withSite({ streets: true })))).toContain(
    'OpenFreeMap',
  );
});

test('a language that is switched off has no pages and no links', () => {
  const two = render(withSite({ languages: ['lv', 'en'] }));
  expect([...two.keys()].filter((path) => path.startsWith('ru/'))).toEqual([]);
  expect(pageAt('cities/index.html', two)).not.toContain('hreflang="ru"');
  expect(wordsAt('404.html', two)).not.toContain('Такой страницы нет');
});

test('a site that knows its address has canonical links, siblings, cards and a sitemap', () => {
  const known = render({
    ...withSite({ address: 'https://example.org/atlas/' }),
    cards: new Map([['valmiera', 'cards/valmiera.png']]),
    otherPaths: ['stage/'],
  });
  const html = pageAt('ru/city/valmiera/index.html', known);
  expect(html).toContain('rel="canonical" href="https://example.org/atlas/ru/city/valmiera/"');
  expect(html).toContain('hreflang="lv" href="https://example.org/atlas/city/valmiera/"');
  expect(html).toContain('content="https://example.org/atlas/cards/valmiera.png"');
  expect(known.get('sitemap.xml')).toContain('<loc>https://example.org/atlas/en/stage/</loc>');
  expect(known.get('404.html')).toContain('href="https://example.org/atlas/ru/cities/"');
});

test('a missing page leads to the start page of the host where no address is known', () => {
  const html = pageAt('404.html', pages);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/', '/', '/']);
  expect(html).toContain('<section lang="ru">');
});
