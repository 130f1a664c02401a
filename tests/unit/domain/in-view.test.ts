import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { City } from '#src/domain/city.ts';
import { findInView } from '#src/domain/in-view.ts';
import { projectMercator, worldSize } from '#src/domain/mercator.ts';

const FRAME = {
  size: { width: 1000, height: 600 },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};
const place = (id: string, lat: number, lon: number) => ({ id, lat, lon }) as City;
const ids = (found: ReturnType<typeof findInView>) => found.nearest.map(({ city }) => city.id);

test('members in the window are in view, nearest to the middle first', () => {
  const cities = [place('far', 57, 26), place('near', 57.5, 25.5), place('out', 40, 25)];
  const found = findInView(cities, { zoom: 7, lat: 57.5, lon: 25.4 }, FRAME, 'mercator', 50);
  expect(ids(found)).toEqual(['near', 'far']);
});

test('what a sheet covers is not in view, and the middle lies beside it', () => {
  const covered = { ...FRAME, padding: { ...FRAME.padding, left: 500 } };
  const cities = [place('west', 57.5, 24.6), place('east', 57.5, 25.8)];
  const found = findInView(cities, { zoom: 7, lat: 57.5, lon: 25.4 }, covered, 'mercator', 50);
  expect(ids(found)).toEqual(['east']);
  expect(found.middle.lon).toBeGreaterThan(25.4);
});

test('a member is seen across the date line', () => {
  const found = findInView(
    [place('suva', -18, 178.4)],
    { zoom: 5, lat: -18, lon: -178 },
    FRAME,
    'mercator',
    50,
  );
  expect(ids(found)).toEqual(['suva']);
});

test('on the globe the far side is not in view', () => {
  const cities = [place('here', 57.5, 25.4), place('there', -40, -155)];
  const found = findInView(cities, { zoom: 2, lat: 50, lon: 25 }, FRAME, 'globe', 50);
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
      const { nearest: members } = findInView(cities, { zoom, ...at }, FRAME, 'mercator', 50);
      const distances = members.map(({ km }) => km);
      expect(distances).toEqual([...distances].sort((one, other) => one - other));
      expect(new Set(members.map(({ city }) => city.id)).size).toBe(members.length);
    }),
  );
});

test('no more are named than asked for, and all are counted', () => {
  const cities = [57.4, 57.5, 57.6].map((lat) => place(String(lat), lat, 25.4));
  const found = findInView(cities, { zoom: 7, lat: 57.42, lon: 25.4 }, FRAME, 'mercator', 2);
  expect(ids(found)).toEqual(['57.4', '57.5']);
  expect(found.count).toBe(3);
});

test('on the flat map those are in view whose pixel lies in the free area', () => {
  const anywhere = {
    lat: fc.double({ min: -84, max: 84, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  };
  const camera = fc.record({ ...anywhere, zoom: fc.integer({ min: 2, max: 9 }) });
  fc.assert(
    fc.property(fc.record(anywhere), camera, ({ lat, lon }, at) => {
      const { x, y } = projectMercator({ lat, lon }, at, FRAME.size);
      const side = worldSize(at.zoom);
      const isSeen =
        [-side, 0, side].some((copy) => x + copy > 0.5 && x + copy < 999.5) && y > 0.5 && y < 599.5;
      const isClear =
        [-side, 0, side].every((copy) => x + copy < -0.5 || x + copy > 1000.5) ||
        y < -0.5 ||
        y > 600.5;
      const { count } = findInView([place('one', lat, lon)], at, FRAME, 'mercator', 1);
      if (isSeen) expect(count).toBe(1);
      if (isClear) expect(count).toBe(0);
    }),
  );
});
