import type { City } from '#src/domain/city.ts';
import type { Filters } from '#src/domain/view.ts';
import { groupBy, toggle, type Group } from './group.ts';

/**
 * Members by country, most first; equals keep the order of the list, which is that of their names.
 * A chosen country has its bar even when it has no members left, so that it can be let go.
 */
export function rankCountries(
  cities: readonly City[],
  chosen: readonly string[],
): readonly Group[] {
  const groups = groupBy(cities, ({ country }) => country);
  const known = new Set(groups.map(({ key }) => key));
  const empty = chosen.filter((code) => !known.has(code)).map((key) => ({ key, ids: [] }));
  return [...groups, ...empty].toSorted((one, other) => other.ids.length - one.ids.length);
}

/** The first `count` groups, and after them those that are chosen: a choice is never out of sight. */
export function cutRanking(
  groups: readonly Group[],
  count: number,
  chosen: readonly string[],
): readonly Group[] {
  const rest = groups.slice(count).filter(({ key }) => chosen.includes(key));
  return [...groups.slice(0, count), ...rest];
}

/** The filter with a country chosen besides the others, or no longer chosen. */
export function chooseCountry({ countries }: Filters, key: string): Partial<Filters> {
  return { countries: toggle(countries, key).toSorted() };
}
