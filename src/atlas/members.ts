import type { City, Region } from '#src/domain/city.ts';
import { toWorld } from '#src/domain/mercator.ts';

/** A member as a mark of the drawing: where its middle is, in percent of the drawing's sides. */
export interface MemberMark {
  readonly id: string;
  readonly region: Region;
  readonly x: number;
  readonly y: number;
}

/** Percent with two decimals: exact to 0.1 px where the world is a thousand pixels wide. */
export const FIRST_PAINT_DECIMALS = 2;

/** Exact to a hundredth of a pixel at the nearest zoom. */
export const ZOOMED_DECIMALS = 5;

/**
 * Members as marks, from north to south, so that the southern one of two that overlap lies on top
 * as on the GL map. Percentages let a mark keep its size in CSS pixels while the world grows, in
 * every browser: each scales markers and strokes of a scaled drawing in its own way.
 */
export function placeMembers(
  cities: readonly City[],
  decimals: number = FIRST_PAINT_DECIMALS,
): MemberMark[] {
  return cities
    .map((city) => ({ id: city.id, region: city.region, ...toPercent(city, decimals) }))
    .sort((a, b) => a.y - b.y);
}

/** Where a place stands on the drawing, in percent of its sides from the north-west corner. */
export function toPercent(
  place: { readonly lat: number; readonly lon: number },
  decimals: number,
): { readonly x: number; readonly y: number } {
  const { x, y } = toWorld(place);
  return { x: round(x * 100, decimals), y: round(y * 100, decimals) };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
