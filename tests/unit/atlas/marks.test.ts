import { expect, test } from 'vitest';
import { drawShape, findMarkScale } from '#src/atlas/marks.ts';
import { CORNERS, ICON_DIAMETER, SHAPES } from '#src/domain/shapes.ts';

test('the shapes are those of the map', () => {
  expect(drawShape('diamond')).toBe('M0 -12.6L7.4 0L0 12.6L-7.4 0Z');
  for (const shape of Object.values(SHAPES)) {
    if (shape === 'circle') continue;
    expect(drawShape(shape).split('L')).toHaveLength(CORNERS[shape].length);
  }
});

test('the circle is as wide as the map’s', () => {
  expect(drawShape('circle')).toMatch(new RegExp(`^M${ICON_DIAMETER / 2} 0A`));
});

test('marks grow as one comes nearer, never below their size in the world', () => {
  expect(findMarkScale(0)).toBe(findMarkScale(2));
  expect(findMarkScale(7)).toBeGreaterThan(findMarkScale(4));
  expect(findMarkScale(2)).toBeCloseTo(0.53, 2);
});
