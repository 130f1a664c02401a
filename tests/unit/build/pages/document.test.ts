import { expect, test } from 'vitest';
import { writeDocument, type Head } from '#src/build/pages/document.ts';

const HEAD: Head = {
  language: 'lv',
  title: 'Valmiera',
  description: 'Pilsēta',
  siteName: 'Atlants',
  root: '../',
  styles: ['assets/a.css'],
  scripts: [],
  absolute: null,
  data: null,
};

test('names cannot break out of the head', () => {
  const html = writeDocument({ ...HEAD, title: '"><script>alert(1)</script>' }, '');
  expect(html).not.toContain('<script>');
});

test('linked data cannot end its own element', () => {
  const html = writeDocument({ ...HEAD, data: { name: '</script><b>' } }, '');
  const json = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1];
  expect(JSON.parse(json ?? '')).toEqual({ name: '</script><b>' });
});

test('files are found from the root of the site', () => {
  expect(writeDocument(HEAD, '')).toContain('<link rel="stylesheet" href="../assets/a.css">');
});

test('a site that does not know its address has nothing absolute', () => {
  expect(writeDocument(HEAD, '')).not.toMatch(/canonical|hreflang|og:url|og:image|https?:/);
});

test('a site that knows its address names page, siblings and card', () => {
  const html = writeDocument(
    {
      ...HEAD,
      absolute: {
        canonical: 'https://example.org/cities/',
        alternates: [{ hreflang: 'ru', href: 'https://example.org/ru/cities/' }],
        image: 'https://example.org/cards/a.png',
        oembed: 'https://example.org/oembed.json',
      },
    },
    '',
  );
  expect(html).toContain('<link rel="canonical" href="https://example.org/cities/">');
  expect(html).toContain(
    '<link rel="alternate" hreflang="ru" href="https://example.org/ru/cities/">',
  );
  expect(html).toContain('<meta property="og:image" content="https://example.org/cards/a.png">');
  expect(html).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/oembed.json">',
  );
});
