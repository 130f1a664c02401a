import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHalf, findLead } from '#src/charts/linked/finding.ts';
import type { Group } from '#src/charts/linked/group.ts';
import { nameShare } from '#src/charts/linked/share.ts';

const groups = (counts: Readonly<Record<string, number>>): Group[] =>
  Object.entries(counts).map(([key, count]) => ({
    key,
    ids: Array.from({ length: count }, (_, place) => `${key}-${place}`),
  }));

test('nobody gives no finding', () => {
  expect(findLead(groups({ LV: 0 }), 2)).toEqual({ kind: 'none' });
});

test('one group that has everybody is said as such', () => {
  expect(findLead(groups({ LV: 5, FI: 0 }), 2)).toEqual({ kind: 'all', key: 'LV' });
});

test('two groups ahead of the others lead together', () => {
  const counts = { PT: 3, KR: 4, FI: 2, LV: 2, EE: 2, SE: 2, DE: 2, FR: 2, IT: 2 };
  expect(findLead(groups(counts), 2)).toMatchObject({ kind: 'lead', keys: ['KR', 'PT'], count: 7 });
});

test('a group with a quarter of all leads alone', () => {
  expect(findLead(groups({ KR: 10, PT: 5, LV: 1 }), 2)).toMatchObject({ keys: ['KR'] });
});

test('the second is not named when the third is as large', () => {
  const counts = { KR: 4, PT: 3, LV: 3, FI: 3, EE: 3, SE: 3 };
  expect(findLead(groups(counts), 2)).toMatchObject({ kind: 'lead', keys: ['KR'] });
});

test('equals at the head are a tie', () => {
  const counts = { KR: 3, PT: 3, LV: 3, FI: 1, EE: 1, SE: 3 };
  expect(findLead(groups(counts), 2)).toEqual({
    kind: 'tie',
    keys: ['KR', 'PT', 'LV', 'SE'],
    each: 3,
  });
});

test('at least half of the values do not exceed the half', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
      const half = findHalf(values) ?? -1;
      const below = values.filter((value) => value <= half).length;
      expect(below * 2).toBeGreaterThanOrEqual(values.length);
    }),
  );
});

test('the half is a round number', () => {
  expect(findHalf([1, 196_230, 9e6])).toBe(200_000);
});

test('no values have no half', () => {
  expect(findHalf([])).toBeNull();
});

test.each([
  [1, 3, { kind: 'fraction', fraction: 'third', isExact: true }],
  [33, 100, { kind: 'fraction', fraction: 'third', isExact: false }],
  [42, 100, { kind: 'percent', percent: 42 }],
  [1, 1000, { kind: 'percent', percent: 1 }],
  [0, 0, { kind: 'percent', percent: 0 }],
])('%i of %i', (part, whole, share) => {
  expect(nameShare(part, whole)).toEqual(share);
});
