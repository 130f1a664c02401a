/** A part of the map in degrees. */
export interface Stretch {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How a line that is not settled is drawn; all others are thin solid lines. */
export type DisputeStyle = 'dashed' | 'not-drawn';

/** One row of the reviewed table: a pair of the source's keys, in any order. */
export interface Dispute {
  readonly pair: readonly [string, string];
  readonly stretch: Stretch | 'whole';
  readonly style: DisputeStyle;
}

function between(west: number, south: number, east: number, north: number): Stretch {
  return { west, south, east, north };
}

/**
 * The reviewed table of lines that are not settled, under UN usage as the rule of this map. Change
 * it only with a review: the page's disclaimer and the tests on the built geometry rest on it.
 *
 * Siachen Glacier (KAS) lies between the ends of the lines of its neighbours and has no settled
 * limit at all. Between Israel and Syria the source has only the line *east* of the Golan Heights,
 * which would show them as Israel's, so nothing is drawn.
 */
export const DISPUTES: readonly Dispute[] = [
  { pair: ['IND', 'PAK'], stretch: between(72.5, 32.2, 80.5, 37.5), style: 'dashed' },
  { pair: ['IND', 'CHN'], stretch: between(77.5, 30.0, 80.6, 36.0), style: 'dashed' },
  { pair: ['IND', 'CHN'], stretch: between(91.5, 26.5, 97.6, 29.6), style: 'dashed' },
  { pair: ['PAK', 'CHN'], stretch: 'whole', style: 'dashed' },
  { pair: ['KAS', 'IND'], stretch: 'whole', style: 'dashed' },
  { pair: ['KAS', 'PAK'], stretch: 'whole', style: 'dashed' },
  { pair: ['KAS', 'CHN'], stretch: 'whole', style: 'dashed' },
  { pair: ['ISR', 'PSE'], stretch: 'whole', style: 'dashed' },
  { pair: ['MAR', 'ESH'], stretch: 'whole', style: 'dashed' },
  { pair: ['SRB', 'XKX'], stretch: 'whole', style: 'dashed' },
  { pair: ['SDN', 'SSD'], stretch: 'whole', style: 'dashed' },
  { pair: ['KEN', 'SSD'], stretch: 'whole', style: 'dashed' },
  { pair: ['EGY', 'SDN'], stretch: between(33.0, 21.5, 37.5, 22.6), style: 'dashed' },
  { pair: ['ISR', 'SYR'], stretch: 'whole', style: 'not-drawn' },
];
