import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATLAS_SIDE } from '#src/atlas/grid.ts';
import { frameWorld, placeOnFrame } from '#src/panels/film/framing.ts';
import { REAL } from '../../domain/real.ts';

const WINDOW = { x: 616, y: 0, width: 1304, height: 740 };

const place = fc.record({
  lat: fc.double({ min: -50, max: 66, noNaN: true }),
  lon: fc.double({ min: -125, max: 155, noNaN: true }),
});

test('every member of the network stands in the window, off its edges', () => {
  const framing = frameWorld(REAL.cities, WINDOW);
  for (const city of REAL.cities) {
    const { x, y } = placeOnFrame(city, framing);
    expect(x).toBeGreaterThan(WINDOW.x + 30);
    expect(x).toBeLessThan(WINDOW.x + WINDOW.width - 30);
    expect(y).toBeGreaterThan(WINDOW.y + 30);
    expect(y).toBeLessThan(WINDOW.y + WINDOW.height - 30);
  }
});

test('whoever is shown, the window is filled by one world', () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const { scale, x } = frameWorld(places, WINDOW);
      expect(x).toBeLessThanOrEqual(WINDOW.x);
      expect(x + ATLAS_SIDE * scale).toBeGreaterThanOrEqual(WINDOW.x + WINDOW.width - 1e-6);
    }),
  );
});

test('a region alone is seen from nearer by', () => {
  const african = REAL.cities.filter(({ region }) => region === 'africa');
  const near = frameWorld(african, WINDOW).scale;
  expect(near).toBeGreaterThan(2 * frameWorld(REAL.cities, WINDOW).scale);
  // One city alone no nearer than a continent.
  expect((ATLAS_SIDE * frameWorld(african.slice(0, 1), WINDOW).scale) / WINDOW.width).toBeLessThan(
    5,
  );
});
