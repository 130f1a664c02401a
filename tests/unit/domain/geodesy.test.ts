import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { boundsOf, distanceKm, EARTH_RADIUS_KM, nearest } from '#src/domain/geodesy.ts';
import { REAL, realValmiera } from './real.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

const position = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

const at = (lat: number, lon: number) => ({ lat, lon });

test('a quarter of the equator is a quarter of the circumference', () => {
  expect(distanceKm(at(0, 0), at(0, 90))).toBeCloseTo((Math.PI / 2) * EARTH_RADIUS_KM, 6);
});

test('the poles are half a circumference apart', () => {
  expect(distanceKm(at(90, 0), at(-90, 77))).toBeCloseTo(Math.PI * EARTH_RADIUS_KM, 6);
});

test('Paris and London are 344 km apart', () => {
  expect(distanceKm(at(48.8566, 2.3522), at(51.5074, -0.1278))).toBeCloseTo(343.6, 0);
});

test('the antimeridian is no barrier', () => {
  expect(distanceKm(at(0, 179.5), at(0, -179.5))).toBeCloseTo(111.195, 2);
});

test('neighbours a metre apart are a metre apart', () => {
  expect(distanceKm(at(57.5, 25.4), at(57.5 + 1 / 111_195, 25.4)) * 1000).toBeCloseTo(1, 3);
});

test('distance is the same both ways and at most half the circumference', () => {
  fc.assert(
    fc.property(position, position, (one, other) => {
      expect(distanceKm(one, other)).toBeCloseTo(distanceKm(other, one), 6);
      expect(distanceKm(one, other)).toBeLessThanOrEqual(Math.PI * EARTH_RADIUS_KM);
    }),
  );
});

test('the nearest members of Valmiera come nearest first, without itself', () => {
  const found = nearest(REAL.cities, realValmiera(), 5);
  const kms = found.map(({ km }) => km);
  expect(found.map(({ city }) => city.id)).not.toContain('valmiera');
  expect(kms).toEqual(kms.toSorted((one, other) => one - other));
  expect(kms).toHaveLength(5);
});

test('no member that was left out is nearer', () => {
  const from = realValmiera();
  const found = nearest(REAL.cities, from, 5);
  const ids = new Set(found.map(({ city }) => city.id));
  const others = REAL.cities.filter(({ id }) => id !== 'valmiera' && !ids.has(id));
  const closest = Math.min(...others.map((city) => distanceKm(from, city)));
  expect(closest).toBeGreaterThanOrEqual(found.at(-1)?.km ?? Infinity);
});

test('no positions have no bounds', () => {
  expect(boundsOf([])).toBeNull();
});

test('one position is its own bounds', () => {
  expect(boundsOf([at(57.5, 25.4)])).toEqual({ west: 25.4, south: 57.5, east: 25.4, north: 57.5 });
});

test('bounds across the antimeridian go on beyond 180 degrees', () => {
  const bounds = boundsOf([at(-18, 178), at(-14, -172)]);
  expect(bounds).toEqual({ west: 178, south: -18, east: 188, north: -14 });
});

test('of two equal halves of the globe the one without the antimeridian is taken', () => {
  expect(boundsOf([at(0, -90), at(0, 90)])).toMatchObject({ west: -90, east: 90 });
});

test('bounds hold every position and span at most the globe', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (positions) => {
      const bounds = boundsOf(positions);
      if (bounds === null) throw new Error('no bounds');
      const { west, south, east, north } = bounds;
      for (const { lat, lon } of positions) {
        expect(lat >= south && lat <= north).toBe(true);
        expect([lon, lon + 360].some((each) => each >= west && each <= east)).toBe(true);
      }
      expect(east - west).toBeLessThanOrEqual(360);
    }),
  );
});
