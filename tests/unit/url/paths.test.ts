import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { LANGUAGES } from '#src/domain/language.ts';
import { languagePath, readLanguage } from '#src/url/paths.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['/', 'en', '/', '/en/'],
  ['/en/', 'lv', '/', '/'],
  ['/en/', 'ru', '/', '/ru/'],
  ['/en/', 'en', '/', '/en/'],
  ['/x/en/embed/', 'lv', '/x/', '/x/embed/'],
  ['/x/embed/', 'en', '/x/', '/x/en/embed/'],
  ['/x/y/ru/city/valmiera/', 'en', '/x/y/', '/x/y/en/city/valmiera/'],
  ['/x/en/embed/', 'ru', '/x', '/x/ru/embed/'],
  ['/x', 'en', '/x/', '/x/en/'],
  ['/x/en', 'lv', '/x/', '/x/'],
  ['/x/en/index.html', 'ru', '/x/', '/x/ru/index.html'],
  ['/x/english/', 'ru', '/x/', '/x/ru/english/'],
  ['/en/x/', 'ru', '/en/', '/en/ru/x/'],
] as const)('%s in %s under %s is %s', (pathname, language, root, expected) => {
  expect(languagePath(pathname, language, root)).toBe(expected);
});

test('a path outside of the site leads to its start page', () => {
  expect(languagePath('/other/en/', 'ru', '/x/')).toBe('/x/ru/');
});

test.each([
  ['/x/en/embed/', 'en'],
  ['/x/ru', 'ru'],
  ['/x/embed/', 'lv'],
  ['/other/en/', 'lv'],
])('%s stands for %s', (pathname, language) => {
  expect(readLanguage(pathname, '/x/')).toBe(language);
});

test('there and back is the same page, through any language', () => {
  const part = fc.stringMatching(/^[a-z0-9-]{3,8}$/);
  const page = fc
    .array(part, { maxLength: 3 })
    .map((parts) => parts.map((one) => `${one}/`).join(''));
  const language = fc.constantFrom(...LANGUAGES);
  fc.assert(
    fc.property(page, page, language, language, (folder, rest, from, to) => {
      const root = `/${folder}`;
      const start = languagePath(root + rest, from, root);
      const sibling = languagePath(start, to, root);
      expect(readLanguage(sibling, root)).toBe(to);
      expect(languagePath(sibling, from, root)).toBe(start);
    }),
  );
});
