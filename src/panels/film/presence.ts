import { REGIONS, type City, type Region } from '#src/domain/city.ts';
import type { Stop } from '#src/domain/timeline.ts';
import type { Moment } from './plan.ts';

/** A member at one moment of a film. */
export interface Presence {
  readonly city: City;
  /** How far it has grown: above 0, and 1 when it stands; a little more on the way there. */
  readonly size: number;
  /** How far its arrival has come; null for one that was there before or is leaving. */
  readonly arrival: number | null;
  readonly isLeaving: boolean;
}

/** The last member begins to grow at this share of the growth; each takes the rest of it. */
const LAST_START = 0.55;

/** The golden ratio spreads what follows one another over the whole (Weyl's equidistribution). */
const GOLDEN = 0.618033988749895;

/**
 * Who is drawn at a moment, and how large: those who were there stand, new ones grow in one after
 * another, those who left shrink. At rest (a share of 1) exactly the members of the stop, all of full
 * size; nobody at the title.
 */
export function listPresent(stops: readonly Stop[], { index, share }: Moment): readonly Presence[] {
  const now = stops[index]?.members ?? [];
  const before = stops[index - 1]?.members ?? [];
  const [isNow, wasBefore] = [new Set(now), new Set(before)];
  const there = now.map((city, place): Presence => {
    if (wasBefore.has(city)) return { city, size: 1, arrival: null, isLeaving: false };
    const start = ((place * GOLDEN) % 1) * LAST_START;
    const arrival = Math.min(Math.max((share - start) / (1 - LAST_START), 0), 1);
    return { city, size: grow(arrival), arrival, isLeaving: false };
  });
  const gone = before
    .filter((city) => !isNow.has(city))
    .map((city): Presence => ({ city, size: 1 - share, arrival: null, isLeaving: true }));
  return [...gone, ...there].filter(({ size }) => size > 0);
}

/** Past its end and back: what arrives is seen to (Penner's "ease out back"). */
function grow(share: number): number {
  if (share <= 0) return 0;
  const rest = 1 - share;
  return 1 - 2.7 * rest ** 3 + 1.7 * rest ** 2;
}

/** How many of those drawn are members now, by region. */
export function countPresent(present: readonly Presence[]): Readonly<Record<Region, number>> {
  const count = (region: Region): number =>
    present.filter((each) => !each.isLeaving && each.city.region === region).length;
  return Object.fromEntries(REGIONS.map((region) => [region, count(region)])) as Record<
    Region,
    number
  >;
}
