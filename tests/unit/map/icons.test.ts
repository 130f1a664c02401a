import { expect, test } from 'vitest';
import { REGIONS } from '#src/domain/city.ts';
import { ICON_DIAMETER, SHAPES } from '#src/domain/shapes.ts';
import { drawIcon, ICON_PIXEL_RATIO, measureDistance } from '#src/map/icons.ts';

const shapes = Object.values(SHAPES);

/** Share of the outline's alpha: MapLibre draws what is above it. */
const OUTLINE = 0.75 * 255;

test('every region has a shape of its own', () => {
  expect(new Set(REGIONS.map((region) => SHAPES[region])).size).toBe(REGIONS.length);
});

test.each(shapes)('%s: distances are exact straight above, below and beside it', (shape) => {
  const reach = {
    circle: [9, 9, 9],
    square: [8, 8, 8],
    triangle: [10.8, 7.8],
    diamond: [12.6, 12.6],
    plus: [9.6, 9.6, 9.6],
  }[shape];
  const [up, down, side] = reach;
  expect(measureDistance(shape, 0, -(up ?? 0) - 2)).toBeCloseTo(2, 6);
  expect(measureDistance(shape, 0, (down ?? 0) + 2)).toBeCloseTo(2, 6);
  if (side !== undefined) expect(measureDistance(shape, side + 2, 0)).toBeCloseTo(2, 6);
  expect(measureDistance(shape, 0, 0)).toBeLessThan(-3);
});

test('a corner is measured to its point, not to its sides', () => {
  expect(measureDistance('square', 11, 12)).toBeCloseTo(5, 6);
});

test('the notches of the plus are outside', () => {
  expect(measureDistance('plus', 6, 6)).toBeGreaterThan(2);
});

test.each(shapes)('%s: as large to the eye as the others', (shape) => {
  const { data } = drawIcon(shape);
  let inside = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) >= OUTLINE) inside += 1;
  const area = inside / ICON_PIXEL_RATIO ** 2;
  const circle = Math.PI * (ICON_DIAMETER / 2) ** 2;
  expect(area / circle).toBeGreaterThan(0.4);
  expect(area / circle).toBeLessThan(1.05);
});

test.each(shapes)('%s: nothing is cut off at the side of the image', (shape) => {
  const { data, width, height } = drawIcon(shape);
  expect(data).toHaveLength(width * height * 4);
  const alphas = Array.from({ length: width }, (_, i) => [
    data[i * 4 + 3],
    data[((height - 1) * width + i) * 4 + 3],
    data[i * width * 4 + 3],
    data[(i * width + width - 1) * 4 + 3],
  ]).flat();
  // An edge of one pixel at half size reaches two pixels out: 0.75 - 2/8.
  for (const alpha of alphas) expect(alpha).toBeLessThanOrEqual(0.5 * 255 + 1);
});

test('alpha falls by an eighth for each CSS pixel outward, as the shader reads it', () => {
  const { data, width, height } = drawIcon('square');
  const row = (height / 2) * width;
  const alphaAt = (x: number) => data[(row + (x + 15) * ICON_PIXEL_RATIO) * 4 + 3] ?? 0;
  expect(alphaAt(10) - alphaAt(12)).toBeCloseTo((2 / 8) * 255, -0.5);
});
