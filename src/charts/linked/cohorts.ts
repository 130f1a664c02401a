import type { City } from '#src/domain/city.ts';
import type { Filters } from '#src/domain/view.ts';
import { groupBy, type Group } from './group.ts';

/** The members that joined in a year. */
export interface Cohort extends Group {
  /** null for members whose year is not known. */
  readonly year: number | null;
  /** How many of them are known only to have joined by that year. */
  readonly atLatest: number;
}

/** The key of the members whose year is not known: no filter chooses them. */
export const UNKNOWN_YEAR = 'unknown';

/** First and last year in which any of the cities joined; null when no year is known. */
export function findYears(cities: readonly City[]): readonly [number, number] | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { joined } of cities) {
    if (joined === null) continue;
    first = Math.min(first, joined);
    last = Math.max(last, joined);
  }
  return first <= last ? [first, last] : null;
}

/**
 * Members by year of joining: every year of `years`, also one in which nobody joined, since time
 * leaves no year out; at the end those of unknown year, if there are any.
 */
export function groupByCohort(
  cities: readonly City[],
  years: readonly [number, number] | null,
): readonly Cohort[] {
  const [first, last] = years ?? [0, -1];
  const keys = Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
  const groups = groupBy(
    cities,
    ({ joined }) => (joined === null ? UNKNOWN_YEAR : String(joined)),
    [...keys, UNKNOWN_YEAR],
  );
  const atLatest = new Map<string, number>();
  for (const { joined, joinedPrecision } of cities) {
    if (joinedPrecision !== 'by') continue;
    atLatest.set(String(joined), (atLatest.get(String(joined)) ?? 0) + 1);
  }
  return groups
    .filter(({ key, ids }) => key !== UNKNOWN_YEAR || ids.length > 0)
    .map((group) => ({
      ...group,
      year: group.key === UNKNOWN_YEAR ? null : Number(group.key),
      atLatest: atLatest.get(group.key) ?? 0,
    }));
}

/** The filter with this year of joining chosen, or none where it was chosen already. */
export function chooseCohort({ cohort }: Filters, key: string): Partial<Filters> {
  if (key === UNKNOWN_YEAR) return {};
  return { cohort: cohort === Number(key) ? null : Number(key) };
}
