import type { City } from '#src/domain/city.ts';
import { distanceKm } from '#src/domain/geodesy.ts';
import type { Filters } from '#src/domain/view.ts';
import type { Group } from './group.ts';

/** The members at most so far from a city, those of the smaller rings among them. */
export interface Ring extends Group {
  readonly km: number;
}

/** Radii of the rings in kilometres. The last one holds half of the globe. */
export const RADII = [250, 500, 1000, 2500, 5000, 10_000] as const;

/** A member and how far away it is in kilometres. */
export interface Distance {
  readonly id: string;
  readonly km: number;
}

/** How far each member is from a city, the city itself (0 km) among them. */
export function measureDistances(cities: readonly City[], from: City): readonly Distance[] {
  return cities.map((city) => ({ id: city.id, km: distanceKm(from, city) }));
}

/** Members by ring: each ring holds those of the rings inside it, as a filter by distance does. */
export function groupByRing(distances: readonly Distance[]): readonly Ring[] {
  return RADII.map((radius) => ({
    key: String(radius),
    km: radius,
    ids: distances.filter(({ km }) => km <= radius).map(({ id }) => id),
  }));
}

/** The filter with this distance chosen, or none where it was chosen already. */
export function chooseRing({ within }: Filters, key: string): Partial<Filters> {
  return { within: within === Number(key) ? null : Number(key) };
}
