import { expect, test } from 'vitest';
import { globeDisc, globeZoom, isBeforeHorizon } from '#src/domain/globe.ts';
import { homeCamera } from '#src/domain/home.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };

test.each([
  [100, 0, 600],
  [423, 32, 900],
  [170, 44, 844],
])('a disc of %d pixels at %d degrees is the same disc again', (disc, lat, height) => {
  expect(globeDisc(globeZoom(disc, lat, height), lat, height)).toBeCloseTo(disc, 6);
});

test('nearer to a pole the same globe needs a smaller zoom', () => {
  expect(globeZoom(300, 60, 900)).toBeCloseTo(globeZoom(300, 0, 900) - 1, 6);
});

test.each([
  [1440, 900, none],
  [1440, 900, { top: 78, right: 428, bottom: 0, left: 360 }],
  [390, 844, { top: 130, right: 0, bottom: 300, left: 0 }],
])('at %i x %i the whole globe stands in the free area', (width, height, padding) => {
  const { zoom, lat } = homeCamera({ size: { width, height }, padding }, 'globe');
  const disc = globeDisc(zoom, lat, height);
  const room = Math.min(
    width - padding.left - padding.right,
    height - padding.top - padding.bottom,
  );
  expect(2 * disc).toBeLessThan(room);
  expect(2 * disc).toBeGreaterThan(room * 0.85);
});

test('what faces away is behind the horizon, what faces the camera is not', () => {
  const centre = { zoom: 2.5, lat: 30, lon: 20 };
  expect(isBeforeHorizon({ lat: 57.5, lon: 25.4 }, centre, 900)).toBe(true);
  expect(isBeforeHorizon({ lat: -37.8, lon: 144.6 }, centre, 900)).toBe(false);
  expect(isBeforeHorizon({ lat: -30, lon: -160 }, centre, 900)).toBe(false);
});

test('from nearby the horizon is closer than a quarter of the way round', () => {
  const place = { lat: 0, lon: 80 };
  expect(isBeforeHorizon(place, { zoom: 0, lat: 0, lon: 0 }, 2000)).toBe(true);
  expect(isBeforeHorizon(place, { zoom: 6, lat: 0, lon: 0 }, 900)).toBe(false);
});
