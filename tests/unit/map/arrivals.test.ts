import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findArrivals, growAt } from '#src/map/arrivals.ts';
import type { Scene } from '#src/map/scene.ts';
import { makeCity, LATVIA } from './fixture.ts';

const sceneOf = (year: number | null, ...ids: readonly string[]): Scene => ({
  cities: ids.map((id) => makeCity({ id })),
  year,
  countries: [LATVIA],
  marks: [],
  featured: 'valmiera',
});

test('whom another year brings arrives', () => {
  const arrived = findArrivals(sceneOf(2015, 'espoo'), sceneOf(2016, 'espoo', 'cork', 'valmiera'));
  expect([...arrived]).toEqual(['cork', 'valmiera']);
});

test('nobody arrives when a filter is taken away', () => {
  expect(findArrivals(sceneOf(2016, 'espoo'), sceneOf(2016, 'espoo', 'cork')).size).toBe(0);
});

test('nobody arrives on the way back', () => {
  expect(findArrivals(sceneOf(2016, 'espoo', 'cork'), sceneOf(2015, 'espoo')).size).toBe(0);
});

test('thousands at once are not grown one by one', () => {
  const many = Array.from({ length: 1001 }, (_, index) => `city-${index}`);
  expect(findArrivals(sceneOf(2015), sceneOf(2016, ...many)).size).toBe(0);
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
