import { expect, test } from 'vitest';
import { projectMercator, worldSize } from '#src/domain/mercator.ts';
import { PICK_RADIUS, pickNearest } from '#src/domain/pick.ts';
import { REAL } from './real.ts';

const here = { x: 100, y: 100 };
const points = [
  { id: 'near', x: 108, y: 100 },
  { id: 'far', x: 100, y: 113 },
];

test('the nearest of two is meant', () => {
  expect(pickNearest(points, here, 14, null)).toBe('near');
});

test('open map means nobody', () => {
  expect(pickNearest(points, { x: 140, y: 100 }, 14, null)).toBeNull();
});

test('a finger may miss by more than a mouse', () => {
  const beside = [{ id: 'beside', x: 120, y: 100 }];
  expect(pickNearest(beside, here, PICK_RADIUS.mouse, null)).toBeNull();
  expect(pickNearest(beside, here, PICK_RADIUS.touch, null)).toBe('beside');
});

test('a mark just at the radius is still meant', () => {
  expect(pickNearest([{ id: 'edge', x: 114, y: 100 }], here, 14, null)).toBe('edge');
});

test('of two at the same distance the first stays, so that picking is steady', () => {
  const pair = [
    { id: 'a', x: 95, y: 100 },
    { id: 'b', x: 105, y: 100 },
  ];
  expect(pickNearest(pair, here, 14, null)).toBe('a');
});

test('a member is picked in every copy of the world', () => {
  const width = 1024;
  const suva = [{ id: 'suva', x: 1020, y: 100 }];
  expect(pickNearest(suva, { x: -5, y: 101 }, 14, width)).toBe('suva');
  expect(pickNearest(suva, { x: 1020 + 2 * width, y: 100 }, 14, width)).toBe('suva');
  expect(pickNearest(suva, { x: -5, y: 101 }, 14, null)).toBeNull();
});

test('every documented member is the one picked where it stands, at the last zoom', () => {
  const size = { width: 1440, height: 900 };
  for (const { id, lat, lon } of REAL.cities) {
    const camera = { zoom: 10, lat, lon };
    const drawn = REAL.cities.map((city) => ({
      id: city.id,
      ...projectMercator(city, camera, size),
    }));
    const pointer = { x: size.width / 2, y: size.height / 2 };
    expect(pickNearest(drawn, pointer, PICK_RADIUS.mouse, worldSize(10))).toBe(id);
  }
});
