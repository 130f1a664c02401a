import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followLinks } from '#src/domain/follow.ts';

const LINKS = [
  { from: 'growth', to: 'schools' },
  { from: 'growth', to: 'sea' },
  { from: 'sea', to: 'conference' },
  { from: 'growth', to: 'forum' },
];

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const links = fc.array(fc.record({ from: ids, to: ids }), { maxLength: 12 });

test('a programme brings what it serves and its events, but no sister', () => {
  expect([...followLinks(LINKS, 'sea')].sort()).toEqual(['conference', 'growth', 'sea']);
});

test('whatever follows from one leads back to it', () => {
  fc.assert(
    fc.property(links, ids, (given, start) => {
      for (const other of followLinks(given, start)) {
        expect(followLinks(given, other)).toContain(start);
      }
    }),
  );
});

test('an id without links brings itself alone', () => {
  expect([...followLinks(LINKS, 'nobody')]).toEqual(['nobody']);
});
