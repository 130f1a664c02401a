import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClearView } from '#src/domain/clear-view.ts';
import type { Frame } from '#src/domain/frame.ts';
import { projectMercator } from '#src/domain/mercator.ts';

const FRAME: Frame = {
  size: { width: 1440, height: 900 },
  padding: { top: 80, right: 20, bottom: 20, left: 360 },
};
const COVERED = 300;
const CAMERA = { zoom: 6, lat: 57, lon: 25 };

test('a place that can be seen moves nothing', () => {
  expect(findClearView({ lat: 56, lon: 29 }, CAMERA, FRAME, 'mercator', COVERED)).toBeNull();
});

test('wherever a place is, it is seen beside what covers the map afterwards', () => {
  const places = fc.record({
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
    lon: fc.double({ min: -150, max: 150, noNaN: true }),
  });
  fc.assert(
    fc.property(places, (place) => {
      const clear = findClearView(place, CAMERA, FRAME, 'mercator', COVERED) ?? CAMERA;
      const { x, y } = projectMercator(place, clear, FRAME.size);
      expect(x).toBeGreaterThanOrEqual(360 + COVERED);
      expect(x).toBeLessThanOrEqual(1420);
      expect(y).toBeGreaterThanOrEqual(80);
      expect(y).toBeLessThanOrEqual(880);
      // Once it is seen, the map rests.
      expect(findClearView(place, clear, FRAME, 'mercator', COVERED)).toBeNull();
    }),
  );
});

test('where the list covers all of the map, the map stays', () => {
  const phone: Frame = {
    size: { width: 360, height: 400 },
    padding: { ...FRAME.padding, left: 0 },
  };
  expect(findClearView({ lat: 10, lon: 10 }, CAMERA, phone, 'mercator', COVERED)).toBeNull();
});

test('a globe turns to what is seen from the side, and to nothing else', () => {
  const near = findClearView({ lat: 41, lon: 29 }, CAMERA, FRAME, 'globe', COVERED);
  const far = findClearView({ lat: -34, lon: 18 }, CAMERA, FRAME, 'globe', COVERED);
  expect(near).toBeNull();
  expect(far).toMatchObject({ lat: -34, lon: 18 });
});
