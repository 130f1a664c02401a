import type { ValmieraEvent } from '#data/schema/valmiera.ts';
import type { City, CityDetails, Total } from './city.ts';

/** A page of UNESCO names a cohort rather than a city or two from this many members on. */
const LEAST_MEMBERS = 3;

/** A page that names members of a cohort. */
export interface Notice {
  /** Absolute address. */
  readonly url: string;
  /** How many members of the cohort have it as their source. */
  readonly members: number;
}

/**
 * The page by UNESCO or a national commission that is the source of most members of a cohort; null
 * where none is the source of several.
 */
export function findNotice(
  cohort: readonly City[],
  details: ReadonlyMap<string, CityDetails>,
): Notice | null {
  const counts = new Map<string, number>();
  for (const { id } of cohort) {
    const { sourceUrl = null, sourceKind } = details.get(id) ?? {};
    if (sourceUrl === null || sourceKind !== 'unesco') continue;
    counts.set(sourceUrl, (counts.get(sourceUrl) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < LEAST_MEMBERS) return null;
  return { url: best[0], members: best[1] };
}

/**
 * The event at which a total was told: in the same month, by the same page. Null where the total
 * was announced without one.
 */
export function findOccasion(
  { date, sourceUrl }: Total,
  events: readonly ValmieraEvent[],
): ValmieraEvent | null {
  const month = date.slice(0, '2018-05'.length);
  const isOccasion = ({ start, sources }: ValmieraEvent): boolean =>
    start?.slice(0, month.length) === month && sources.some(({ url }) => url === sourceUrl);
  return events.find(isOccasion) ?? null;
}
