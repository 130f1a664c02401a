import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import { parseView } from '#src/url/codec.ts';
import { buildEmbedLink, buildShareLink } from '#src/url/share-link.ts';
import { roundedView } from './arbitraries.ts';

const ROOT = new URL('https://example.org/atlas/');

test('every view comes back from its link', () => {
  fc.assert(
    fc.property(roundedView, (view) => {
      const { hash } = new URL(buildShareLink(ROOT, 'lv', view));
      expect(parseView(hash)).toEqual(view);
    }),
  );
});

test('a link is ASCII without spaces, so that no program cuts it short', () => {
  fc.assert(
    fc.property(roundedView, (view) => {
      expect(buildShareLink(ROOT, 'ru', view)).toMatch(/^[!-~]+$/);
    }),
  );
});

test('the default view is the page of the language, with nothing after it', () => {
  expect(buildShareLink(ROOT, 'lv', DEFAULT_VIEW)).toBe('https://example.org/atlas/');
  expect(buildShareLink(ROOT, 'en', DEFAULT_VIEW)).toBe('https://example.org/atlas/en/');
});

test('the frame shows the same view in the same language', () => {
  const view = { ...DEFAULT_VIEW, city: 'espoo' };

  expect(buildEmbedLink(ROOT, 'ru', view)).toBe('https://example.org/atlas/ru/embed/#city=espoo');
});
