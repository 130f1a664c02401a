import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findArrivals, growAt } from '#src/map/arrivals.ts';
import type { DrawnMembers } from '#src/map/drawn-members.ts';
import { drawMember } from '#src/map/scene.ts';
import { makeCity } from './fixture.ts';

const MANY = Array.from({ length: 1001 }, (_, index) => `city-${index}`);
const MEMBERS = new Map(
  ['espoo', 'cork', 'valmiera', ...MANY].map((id) => [
    id,
    drawMember(makeCity({ id }), 'valmiera'),
  ]),
);
const drawn = (...ids: readonly string[]): DrawnMembers =>
  new Map([...MEMBERS].filter(([id]) => ids.includes(id)));
const idsOf = (...found: Parameters<typeof findArrivals>) =>
  findArrivals(...found).map(({ properties }) => properties.id);

test('whoever was not drawn before arrives', () => {
  expect(idsOf(drawn('espoo'), drawn('espoo', 'cork', 'valmiera'))).toEqual(['cork', 'valmiera']);
});

test('nobody arrives on the way back', () => {
  expect(idsOf(drawn('espoo', 'cork'), drawn('espoo'))).toEqual([]);
});

test('thousands at once are not grown one by one', () => {
  expect(idsOf(drawn(), drawn(...MANY))).toEqual([]);
});

test('a dot grows from nothing', () => {
  expect(growAt(0)).toEqual({ radius: 0, opacity: 1, hasMark: false });
});

test('the circle never shrinks and never comes back', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [before, after] = [growAt(Math.min(one, other)), growAt(Math.max(one, other))];
      expect(after.radius).toBeGreaterThanOrEqual(before.radius);
      expect(after.opacity).toBeLessThanOrEqual(before.opacity);
      expect(Number(after.hasMark)).toBeGreaterThanOrEqual(Number(before.hasMark));
    }),
  );
});

test('when its mark comes the circle covers it, and is not yet fading: nothing blinks', () => {
  const shares = Array.from({ length: 1001 }, (_, index) => index / 1000);
  const first = shares.map(growAt).find(({ hasMark }) => hasMark);
  expect(first?.radius).toBeGreaterThanOrEqual(1.3);
  expect(first?.opacity).toBeGreaterThan(0.98);
});

test('at the end only the mark is left', () => {
  expect(growAt(1)).toMatchObject({ opacity: 0, hasMark: true });
});
