import type { City } from '#src/domain/city.ts';

/** The members that one bar stands for. */
export interface Group {
  /** What the bar is called in code: a region, a country, a year. Unique in its chart. */
  readonly key: string;
  readonly ids: readonly string[];
}

/**
 * Members sorted into groups by key: first those of `keys`, in that order and be they empty, then
 * any other in the order it first occurs. One pass over the members.
 */
export function groupBy(
  cities: readonly City[],
  keyOf: (city: City) => string,
  keys: readonly string[] = [],
): readonly Group[] {
  const groups = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const city of cities) {
    const key = keyOf(city);
    const ids = groups.get(key);
    if (ids) ids.push(city.id);
    else groups.set(key, [city.id]);
  }
  return [...groups].map(([key, ids]) => ({ key, ids }));
}

/** The keys with one added, or taken away where it stands among them. */
export function toggle<Key extends string>(keys: readonly Key[], key: Key): readonly Key[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}
