import type { CircleLayerSpecification } from 'maplibre-gl';
import { growWithZoom, isFeatured, type Expression } from './expressions.ts';
import type { Look } from './look.ts';
import type { Ring } from './pointed.ts';

/** Size in CSS pixels of a circle that nobody can see; of none at all, its edge would divide by it. */
const UNSEEN = 0.01;

/**
 * A ring of ink under the pointer, of carmine around the chosen member, a narrow one around members
 * that a chart points at.
 */
export function buildRing({ flavor }: Look): CircleLayerSpecification {
  const grow = (selected: number, hovered: number): Expression => [
    '+',
    matchRing({ selected, hover: hovered, highlight: hovered - 2 }, UNSEEN),
    ['case', isFeatured, 3, 0],
  ];
  return {
    id: 'ring',
    type: 'circle',
    source: 'pointed',
    filter: ['!=', ['get', 'ring'], null],
    paint: {
      'circle-radius': growWithZoom([
        [0, grow(10.5, 8.5)],
        [4, grow(12, 10)],
        [10, grow(17, 15)],
      ]),
      'circle-color': flavor.markEdge,
      'circle-opacity': 0.92,
      'circle-stroke-color': matchRing({ selected: flavor.accent }, flavor.ink),
      'circle-stroke-width': matchRing({ selected: 2.5, hover: 2, highlight: 1.5 }, UNSEEN),
    },
  };
}

/** A value for each kind of ring, and one for all others. */
function matchRing<T extends string | number>(
  values: Readonly<Partial<Record<Ring, T>>>,
  other: T,
): Expression {
  return [
    'match',
    ['get', 'ring'],
    ...Object.entries(values).flat(),
    other,
  ] as unknown as Expression;
}
