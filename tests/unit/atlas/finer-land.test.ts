import { expect, test } from 'vitest';
import { drawFinerLand } from '#src/atlas/finer-land.ts';

test('polygons in degrees become rings on the drawing’s grid', () => {
  const square = [
    [0, 0],
    [90, 0],
    [90, -0.9],
    [0, 0],
  ];
  expect(drawFinerLand([[square]])).toBe('M1000 1000L1500 1000L1500 1005Z');
});

test('land past the antimeridian runs on past the edge', () => {
  const island = [
    [179, 0],
    [181, 0],
    [181, 1],
    [179, 0],
  ];
  expect(drawFinerLand([[island]])).toContain('L2005.56 1000');
});
