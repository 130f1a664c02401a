import type { ExpressionSpecification } from 'maplibre-gl';
import { REGIONS, type Region } from '#src/domain/city.ts';

/** MapLibre's own type, shortened: what a style computes for each feature and zoom. */
export type Expression = ExpressionSpecification;

/**
 * A value for each region. The regions are a closed list, so the last one stands in the place of
 * the fallback that `match` demands.
 */
export function matchRegion(values: Readonly<Record<Region, string>>): Expression {
  const branches = REGIONS.slice(0, -1).flatMap((region) => [region, values[region]]);
  const last = REGIONS.at(-1) ?? 'africa';
  return ['match', ['get', 'region'], ...branches, values[last]] as unknown as Expression;
}

/** Grows between zoom levels; `stops` are [zoom, value], ascending. */
export function growWithZoom(
  stops: readonly (readonly [number, number | Expression])[],
): Expression {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as Expression;
}

/** A text size in CSS pixels that grows with zoom and follows the visitor's text setting. */
export function scaleText(
  stops: readonly (readonly [number, number])[],
  textScale: number,
): Expression {
  return growWithZoom(
    stops.map(([zoom, size]) => [zoom, Math.round(size * textScale * 100) / 100]),
  );
}

/** Whether a member is the one with a mark of its own. */
export const isFeatured: Expression = ['get', 'featured'];

/** The opacity of what belongs to a member: none while a circle grows over it, or filters hide it. */
export const whenStanding = (opacity: number): Expression => [
  'case',
  ['any', isState('arriving'), isState('hidden')],
  0,
  opacity,
];

/** Whether a member is named above all others, growing in, or left out, as feature-state says. */
export function isState(name: 'named' | 'arriving' | 'hidden'): Expression {
  return ['boolean', ['feature-state', name], false];
}
