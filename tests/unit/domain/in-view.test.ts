import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { City } from '#src/domain/city.ts';
import { findInView } from '#src/domain/in-view.ts';

const FRAME = {
  size: { width: 1000, height: 600 },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};
const place = (id: string, lat: number, lon: number) => ({ id, lat, lon }) as City;
const ids = (found: ReturnType<typeof findInView>) => found.members.map(({ city }) => city.id);

test('members in the window are in view, nearest to the middle first', () => {
  const cities = [place('far', 57, 26), place('near', 57.5, 25.5), place('out', 40, 25)];
  const found = findInView(cities, { zoom: 7, lat: 57.5, lon: 25.4 }, FRAME, 'mercator');
  expect(ids(found)).toEqual(['near', 'far']);
});

test('what a sheet covers is not in view, and the middle lies beside it', () => {
  const covered = { ...FRAME, padding: { ...FRAME.padding, left: 500 } };
  const cities = [place('west', 57.5, 24.6), place('east', 57.5, 25.8)];
  const found = findInView(cities, { zoom: 7, lat: 57.5, lon: 25.4 }, covered, 'mercator');
  expect(ids(found)).toEqual(['east']);
  expect(found.middle.lon).toBeGreaterThan(25.4);
});

test('a member is seen across the date line', () => {
  const found = findInView(
    [place('suva', -18, 178.4)],
    { zoom: 5, lat: -18, lon: -178 },
    FRAME,
    'mercator',
  );
  expect(ids(found)).toEqual(['suva']);
});

test('on the globe the far side is not in view', () => {
  const cities = [place('here', 57.5, 25.4), place('there', -40, -155)];
  const found = findInView(cities, { zoom: 2, lat: 50, lon: 25 }, FRAME, 'globe');
  expect(ids(found)).toEqual(['here']);
});

test('distances rise, and nobody is named twice', () => {
  const anywhere = fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anywhere), anywhere, fc.integer({ min: 1, max: 10 }), (all, at, zoom) => {
      const cities = all.map(({ lat, lon }, index) => place(String(index), lat, lon));
      const { members } = findInView(cities, { zoom, ...at }, FRAME, 'mercator');
      const distances = members.map(({ km }) => km);
      expect(distances).toEqual([...distances].sort((one, other) => one - other));
      expect(new Set(members.map(({ city }) => city.id)).size).toBe(members.length);
    }),
  );
});
