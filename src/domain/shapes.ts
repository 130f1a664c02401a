import type { Region } from './city.ts';

/** One shape per region: the second cue beside colour. */
export const SHAPES = {
  'europe-north-america': 'circle',
  'asia-pacific': 'square',
  'latin-america-caribbean': 'triangle',
  'arab-states': 'diamond',
  africa: 'plus',
} as const satisfies Record<Region, string>;
export type Shape = (typeof SHAPES)[Region];

/** Diameter of the circle at its largest, in CSS pixels; the others look equally large. */
export const ICON_DIAMETER = 18;

/** CSS pixels at a mark's largest from the middle of a mark, y downward. */
export type Corner = readonly [x: number, y: number];

/** The outlines of all shapes but the circle, around the middle. */
export const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly Corner[]>> = {
  square: [
    [-8, -8],
    [8, -8],
    [8, 8],
    [-8, 8],
  ],
  triangle: [
    [0, -10.8],
    [10.6, 7.8],
    [-10.6, 7.8],
  ],
  diamond: [
    [0, -12.6],
    [7.4, 0],
    [0, 12.6],
    [-7.4, 0],
  ],
  plus: [
    [-3.3, -9.6],
    [3.3, -9.6],
    [3.3, -3.3],
    [9.6, -3.3],
    [9.6, 3.3],
    [3.3, 3.3],
    [3.3, 9.6],
    [-3.3, 9.6],
    [-3.3, 3.3],
    [-9.6, 3.3],
    [-9.6, -3.3],
    [-3.3, -3.3],
  ],
};
