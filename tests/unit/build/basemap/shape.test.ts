import { describe, expect, it } from 'vitest';
import { distanceToShape, prepareShape } from '#src/build/basemap/shape.ts';

/** One degree of a great circle on a sphere of 6371.0088 km. */
const DEGREE_KM = 111.1951;

function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

describe('distanceToShape', () => {
  it('is nothing inside', () => {
    expect(distanceToShape(prepareShape([[box(0, 0, 10, 10)]]), 5, 5)).toBe(0);
  });

  it('is the great-circle distance to an edge, not to a corner', () => {
    const shape = prepareShape([[box(0, -10, 10, 10)]]);
    expect(distanceToShape(shape, -2, 0)).toBeCloseTo(2 * DEGREE_KM, 1);
  });

  it('is shorter along a parallel far north', () => {
    const shape = prepareShape([[box(0, 50, 10, 70)]]);
    expect(distanceToShape(shape, -1, 60)).toBeCloseTo(DEGREE_KM / 2, 0);
  });

  it('follows a long edge along its parallel instead of the great circle', () => {
    const shape = prepareShape([[box(-60, 40, 60, 50)]]);
    expect(distanceToShape(shape, 25, 39)).toBeCloseTo(DEGREE_KM, 1);
  });

  it('reaches over the antimeridian', () => {
    const shape = prepareShape([[box(170, -5, 179, 5)]]);
    expect(distanceToShape(shape, -179, 0)).toBeCloseTo(2 * DEGREE_KM, 1);
  });

  it('is nothing inside a ring that crosses the antimeridian, on either side', () => {
    const shape = prepareShape([[box(175, -5, -175, 5)]]);
    expect([179, 180, -180, -179].map((lon) => distanceToShape(shape, lon, 0))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('counts from the shore of a lake', () => {
    const shape = prepareShape([[box(-10, -10, 10, 10), box(-2, -5, 2, 5)]]);
    expect(distanceToShape(shape, 1, 0)).toBeCloseTo(DEGREE_KM, 1);
  });
});
