import type { Expression } from '../expressions.ts';

/** Id of the source of tiles, which follow the OpenMapTiles schema (openmaptiles.org/schema). */
export const STREETS = 'streets';

/** Whether a property of a feature is one of these. */
export function isOneOf(property: string, ...values: readonly string[]): Expression {
  return ['in', ['get', property], ['literal', values]] as unknown as Expression;
}

/** A colour between two: all of the first at 0, all of the second at 1. */
export function mix(one: string, other: string, share: number): Expression {
  return ['interpolate', ['linear'], share, 0, one, 1, other];
}
