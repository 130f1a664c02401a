import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseOptions } from '#src/url/options.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

const NONE = {
  lang: null,
  theme: null,
  city: null,
  maponly: false,
  tour: null,
  kiosk: false,
  speaker: false,
};

test('all options are read', () => {
  expect(
    parseOptions(
      '?lang=ru&theme=dark&city=valmiera&maponly=1&tour=network-and-valmiera&kiosk=1&speaker=1',
    ),
  ).toEqual({
    lang: 'ru',
    theme: 'dark',
    city: 'valmiera',
    maponly: true,
    tour: 'network-and-valmiera',
    kiosk: true,
    speaker: true,
  });
});

test.each([
  '',
  '?',
  '?lang=de',
  '?lang=LV',
  '?theme=pink',
  '?city=Valmiera!',
  `?city=${'a'.repeat(81)}`,
  '?maponly=0',
  '?maponly',
  '?kiosk=yes',
  '?tour=../x',
  '?lang=%E0%A4%A',
])('"%s" asks for nothing readable', (search) => {
  expect(parseOptions(search)).toEqual(NONE);
});

test('of an option that stands twice the last one counts', () => {
  expect(parseOptions('theme=dark&theme=light').theme).toBe('light');
});

test('no query throws, and what it gives is never other than an option', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1', 'lv', 'auto', 'a-b'));
  const key = fc.constantFrom(
    'lang',
    'theme',
    'city',
    'maponly',
    'tour',
    'kiosk',
    'speaker',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
      const options = parseOptions(`?${pairs.map((pair) => pair.join('=')).join('&')}`);
      expect([null, 'lv', 'en', 'ru']).toContain(options.lang);
      expect([null, 'light', 'dark', 'auto']).toContain(options.theme);
      expect(options.city ?? 'a').toMatch(/^[a-z0-9-]+$/);
      expect(options.tour ?? 'a').toMatch(/^[a-z0-9-]+$/);
    }),
    { numRuns: 1000 },
  );
});
