import { expect, test } from 'vitest';
import { encodeRings } from '#src/atlas/path.ts';
import { decodeRings } from './path.ts';

test('every step is relative, and nothing is written that can be left out', () => {
  const ring = [
    [10, 20],
    [15, 18],
    [15, 30],
  ] as const;
  expect(encodeRings([ring])).toBe('m10 20 5-2 0 12z');
});

test('after a ring the next one starts from where that ring was closed', () => {
  const first = [
    [10, 10],
    [20, 10],
    [20, 20],
  ] as const;
  const second = [
    [12, 9],
    [13, 9],
    [13, 8],
  ] as const;
  expect(encodeRings([first, second])).toBe('m10 10 10 0 0 10zm2-1 1 0 0-1z');
});

test('rings come back as they were', () => {
  const rings = [
    [
      [0, 0],
      [5, -3],
      [-7, 12],
    ],
    [
      [-4, -4],
      [100, 3],
      [7, 7],
      [6, 9],
    ],
  ] as const;
  expect(decodeRings(encodeRings(rings))).toEqual(rings);
});

test('a ring without corners leaves nothing behind', () => {
  expect(encodeRings([[]])).toBe('');
});
