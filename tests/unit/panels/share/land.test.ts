import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLand } from '#src/panels/share/picture/land.ts';
import type { PictureView } from '#src/panels/share/picture/view.ts';

/** The drawing's own scale, a window of 100 x 100 at its middle. */
const VIEW: PictureView = {
  size: { width: 100, height: 100 },
  zoom: 2,
  side: 2000,
  corner: { x: -950, y: -950 },
};

const cornersOf = (path: string): number[][] =>
  [...path.matchAll(/[ML](\S+) ([^LZ]+)/g)].map((corner) => corner.slice(1).map(Number));

/** Twice the area of a ring (shoelace formula). */
const areaOf = (corners: readonly (readonly number[])[]): number =>
  Math.abs(
    corners.reduce((sum, [x = 0, y = 0], index) => {
      const [left = 0, top = 0] = corners.at(index - 1) ?? [];
      return sum + left * y - x * top;
    }, 0),
  );

test('land within the picture is moved to where it is shown', () => {
  expect(cutLand('M960 960L1000 960L1000 1000Z', VIEW)).toBe('M10 10L50 10L50 50Z');
});

test('land outside of the picture is left out', () => {
  expect(cutLand('M10 10L50 10L50 50Z', VIEW)).toBe('');
});

test('land around the picture fills it', () => {
  const corners = cornersOf(cutLand('M0 0L2000 0L2000 2000L0 2000Z', VIEW));

  expect(areaOf(corners)).toBe(2 * 108 * 108);
});

test('no corner lies far outside, wherever land lies', () => {
  const coordinate = fc.integer({ min: 0, max: 2000 });
  const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(ring, (corners) => {
      const path = `M${corners.map((corner) => corner.join(' ')).join('L')}Z`;
      const cut = cornersOf(cutLand(path, VIEW)).flat();
      expect(cut.every((value) => value >= -4 && value <= 104)).toBe(true);
    }),
  );
});

test('the world goes on beyond its edge', () => {
  const beyond = { ...VIEW, corner: { x: -1950, y: -950 } };

  expect(cornersOf(cutLand('M10 960L20 960L20 970Z', beyond))).toEqual([
    [60, 10],
    [70, 10],
    [70, 20],
  ]);
});
