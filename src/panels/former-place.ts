import type { Atlas } from '#src/state/atlas.svelte.ts';

/** A place on the map that is no member of those shown, with its name. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** The chosen city where no list has it, a former member for one: who opens it should see where it is. */
export function findUnlisted(atlas: Atlas): readonly NamedPlace[] {
  const { city, shown } = atlas;
  if (!city || shown.includes(city)) return [];
  return [{ id: city.id, name: atlas.nameOf(city), lat: city.lat, lon: city.lon }];
}
