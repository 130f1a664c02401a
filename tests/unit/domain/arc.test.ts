import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { drawArc } from '#src/domain/arc.ts';
import { distanceKm, type Position } from '#src/domain/geodesy.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

const position = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const at = (lat: number, lon: number): Position => ({ lat, lon });
const steps = (line: readonly Position[]) =>
  line.slice(1).map((place, index) => [line[index] ?? place, place] as const);
const measure = (lines: readonly (readonly Position[])[]) =>
  lines
    .flatMap(steps)
    .map(([one, other]) => distanceKm(one, other))
    .reduce((sum, km) => sum + km, 0);

test('every place of every arc is a place on the globe', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      for (const { lat, lon } of drawArc([from, to]).flat()) {
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      }
    }),
  );
});

test('no stroke of an arc jumps over the antimeridian', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      for (const [one, other] of drawArc([from, to]).flatMap(steps)) {
        expect(Math.abs(other.lon - one.lon)).toBeLessThanOrEqual(180);
      }
    }),
  );
});

test('an arc begins and ends where it is said to', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      const places = drawArc([from, to]).flat();
      expect([places.at(0), places.at(-1)]).toEqual([from, to]);
    }),
  );
});

test('an arc is as long as the great circle, antipodes included', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      // A straight cut to the antimeridian close to a pole is a little longer than the arc.
      fc.pre(Math.abs(from.lat) < 75 && Math.abs(to.lat) < 75);
      expect(measure(drawArc([from, to]))).toBeLessThan(distanceKm(from, to) * 1.01 + 20);
    }),
  );
  expect(measure(drawArc([at(10, 20), at(-10, -160)]))).toBeCloseTo(
    distanceKm(at(10, 20), at(-10, -160)),
    0,
  );
});

test('from Fiji to Samoa there are two lines that end at the antimeridian', () => {
  const lines = drawArc([at(-18.1, 178.4), at(-13.8, -171.8)]);
  expect(lines.map((line) => [line.at(0)?.lon, line.at(-1)?.lon])).toEqual([
    [178.4, 180],
    [-180, -171.8],
  ]);
});

test('both lines meet the antimeridian at the same latitude', () => {
  const [west, east] = drawArc([at(60, 170), at(50, -170)]);
  expect(west?.at(-1)?.lat).toBe(east?.at(0)?.lat);
  expect(west?.at(-1)?.lat).toBeGreaterThan(50);
});

test('an arc bends towards the pole, as the shortest way does', () => {
  const highest = Math.max(
    ...drawArc([at(50, -100), at(50, 30)])
      .flat()
      .map(({ lat }) => lat),
  );
  expect(highest).toBeGreaterThan(70);
});

test('a place and itself make one short line', () => {
  expect(drawArc([at(5, 5), at(5, 5)])).toEqual([[at(5, 5), at(5, 5)]]);
});
