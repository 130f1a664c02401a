import { describe, expect, it } from 'vitest';
import { isInRing, unwrapRing } from '#src/build/basemap/plane.ts';

describe('unwrapRing', () => {
  it('leaves a ring away from the antimeridian as it is', () => {
    const ring = [
      [10, 0],
      [10, 5],
      [15, 5],
      [10, 0],
    ];
    expect(unwrapRing(ring)).toEqual(ring);
  });

  it('lets longitudes run on past 180 where a ring crosses the antimeridian', () => {
    const ring = [
      [170, 60],
      [170, 70],
      [-175, 70],
      [170, 60],
    ];
    expect(unwrapRing(ring).map(([lon]) => lon)).toEqual([170, 170, 185, 170]);
  });

  it('keeps the middle of a ring within 180', () => {
    const ring = [
      [179, 10],
      [-170, 12],
      [-170, 10],
      [179, 10],
    ];
    expect(unwrapRing(ring).map(([lon]) => lon)).toEqual([-181, -170, -170, -181]);
  });

  it('closes a ring around the south pole along both edges of the map and the pole', () => {
    const ring = [
      [-90, -70],
      [-170, -80],
      [170, -84],
      [90, -70],
      [0, -70],
      [-90, -70],
    ];
    const flat = unwrapRing(ring);
    expect(flat.filter(([, lat]) => lat === -90)).toHaveLength(2);
    expect(flat.filter(([lon]) => Math.abs(lon ?? 0) === 180).map(([, lat]) => lat)).toEqual([
      -82, -82, -90, -90, -82,
    ]);
    expect(isInRing(flat, 120, -89)).toBe(true);
  });
});

describe('isInRing', () => {
  const square = [
    [0, 0],
    [0, 2],
    [2, 2],
    [2, 0],
    [0, 0],
  ];

  it('finds a point inside', () => {
    expect(isInRing(square, 1, 1)).toBe(true);
  });

  it('finds a point beside the ring outside', () => {
    expect(isInRing(square, -1, 1)).toBe(false);
  });
});
