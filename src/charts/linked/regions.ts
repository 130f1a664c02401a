import { REGIONS, type City, type Region } from '#src/domain/city.ts';
import { countByCountry } from '#src/domain/network.ts';
import type { Filters } from '#src/domain/view.ts';
import { groupBy, toggle, type Group } from './group.ts';

/** The members of a region and the countries they are from. */
export interface RegionGroup extends Group {
  readonly key: Region;
  /** Countries and territories with members. */
  readonly countries: number;
  /** Code of the country with the most members; null where several have as many, or none has any. */
  readonly leader: { readonly code: string; readonly count: number } | null;
}

function findLeader(counts: ReadonlyMap<string, number>): RegionGroup['leader'] {
  let leader: { code: string; count: number } | null = null;
  let isAlone = false;
  for (const [code, count] of counts) {
    if (leader && count < leader.count) continue;
    isAlone = count !== leader?.count;
    leader = { code, count };
  }
  return isAlone ? leader : null;
}

/** Members by UNESCO region: always all five, in the order of the legend. */
export function groupByRegion(cities: readonly City[]): readonly RegionGroup[] {
  const members = new Map<Region, City[]>(REGIONS.map((region) => [region, []]));
  for (const city of cities) members.get(city.region)?.push(city);
  const groups = groupBy(cities, ({ region }) => region, REGIONS);
  return REGIONS.map((region, place) => {
    const counts = countByCountry(members.get(region) ?? []);
    const ids = groups[place]?.ids ?? [];
    return { key: region, ids, countries: counts.size, leader: findLeader(counts) };
  });
}

/** The filter with a region chosen besides the others, or no longer chosen. */
export function chooseRegion({ regions }: Filters, key: string): Partial<Filters> {
  const region = REGIONS.find((each) => each === key);
  if (region === undefined) return {};
  const chosen = toggle(regions, region);
  return { regions: REGIONS.filter((each) => chosen.includes(each)) };
}
