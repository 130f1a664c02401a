import { REGIONS, type City, type Dataset, type Region, type Total } from './city.ts';
import { countByCountry, countByRegion, listMembers, type ListContext } from './network.ts';
import { isBlank } from './ranking.ts';
import { rankCities } from './search.ts';
import type { Filters } from './view.ts';

/** The network at one moment: the end of a year, or today. */
export interface Stop {
  /** null is today. */
  readonly year: number | null;
  /** Who is listed then; what the list shows for the same year and filters. */
  readonly members: readonly City[];
  readonly regions: Readonly<Record<Region, number>>;
  /** Countries and territories of these members. */
  readonly countries: number;
  /** Members of this moment that joined in this very year; none for today. */
  readonly joined: readonly City[];
  /** How many of `joined` were members by this year at the latest, and perhaps earlier. */
  readonly joinedBy: number;
  /** Listed at the end of the year before and not any more, as far as that is known. */
  readonly left: readonly City[];
  /** Members of today that may have belonged already: documented from a later year only. */
  readonly maybe: number;
  /** Members of today of unknown year, which stand in no past year. */
  readonly undated: number;
}

/** How the network grew, from the first year that is known of, year by year, to today. */
export interface Timeline {
  readonly stops: readonly Stop[];
}

/** Year of an announced total. */
export function yearOf({ date }: Total): number {
  return Number(date.slice(0, 4));
}

/**
 * When in its year a total was announced, as a share of the year from 0 to 1; the middle of the
 * month where only that is known.
 */
export function shareOfYear({ date }: Total): number {
  const [, month = 7, day = 15] = date.split('-').map(Number);
  return (month - 1 + (day - 1) / 31) / 12;
}

/** The total announced last in a year, or last of all for today (null); null where there is none. */
export function findTotal(totals: readonly Total[], year: number | null): Total | null {
  return totals.findLast((total) => year === null || yearOf(total) === year) ?? null;
}

/**
 * The years a timeline stops at: from the first anybody joined or was counted in, to the last one
 * that is over on the day of the data (or in which somebody joined), then today.
 */
export function findYears({ cities, totals, date }: Dataset): readonly (number | null)[] {
  const joined = cities.flatMap((city) => city.joined ?? []);
  const known = [...joined, ...totals.map(yearOf)];
  if (known.length === 0) return [null];
  const first = known.reduce((one, other) => Math.min(one, other));
  const last = joined.reduce((one, other) => Math.max(one, other), Number(date.slice(0, 4)) - 1);
  const length = Math.max(last - first + 1, 0);
  return [...Array.from({ length }, (_, index) => first + index), null];
}

type Lister = (year: number | null) => readonly City[];

/** Lists the members of any year under filters whose own year does not count. */
function createLister(dataset: Dataset, filters: Filters, context: ListContext): Lister {
  const { query } = filters;
  // What is typed means the same in every year: it is looked up once.
  const found = isBlank(query) ? null : rankCities(context.search, query);
  return (year) => {
    const members = listMembers(dataset, { ...filters, query: '', year }, context);
    return found === null ? members : members.filter(({ id }) => found.has(id));
  };
}

function describeStop(
  year: number | null,
  members: readonly City[],
  before: readonly City[],
  today: readonly City[],
): Stop {
  const joined = year === null ? [] : members.filter((city) => city.joined === year);
  const isGone = ({ left }: City): boolean => left !== null && (year === null || left <= year);
  const isBy = ({ joinedPrecision }: City): boolean => joinedPrecision === 'by';
  return {
    year,
    members,
    regions: countByRegion(members),
    countries: countByCountry(members).size,
    joined,
    joinedBy: joined.filter(isBy).length,
    left: before.filter(isGone),
    maybe: today.filter((city) => isBy(city) && year !== null && (city.joined ?? 0) > year).length,
    undated: today.filter((city) => city.joined === null).length,
  };
}

/**
 * Counts every stop of the timeline. All filters apply but the year, which the timeline goes
 * through: at each year it counts exactly whom `listMembers` lists for it.
 */
export function readTimeline(dataset: Dataset, filters: Filters, context: ListContext): Timeline {
  const list = createLister(dataset, filters, context);
  const today = list(null);
  let before: readonly City[] = [];
  const stops = findYears(dataset).map((year) => {
    const members = year === null ? today : list(year);
    const stop = describeStop(year, members, before, today);
    before = members;
    return stop;
  });
  return { stops };
}

/** One year alone, for one that the timeline does not stop at: long ago, or yet to come. */
export function readStop(
  dataset: Dataset,
  filters: Filters,
  context: ListContext,
  year: number,
): Stop {
  const list = createLister(dataset, filters, context);
  return describeStop(year, list(year), list(year - 1), list(null));
}

/** The one that counts more than any other; null where several do, or none counts anything. */
function findAhead<Item>(items: readonly Item[], count: (item: Item) => number): Item | null {
  const most = items.reduce((one, item) => Math.max(one, count(item)), 0);
  const ahead = items.filter((item) => count(item) === most);
  return most > 0 && ahead.length === 1 ? (ahead[0] ?? null) : null;
}

/**
 * The year, of those a timeline stops at, in which more members joined than in any other; null where
 * no year is ahead. Under the filter of the award it tells nothing: those joined before they held it.
 */
export function findGreatestStep({ stops }: Timeline): Stop | null {
  return findAhead(stops, ({ joined }) => joined.length);
}

/** The region with more members at a stop than any other; null where none is ahead. */
export function findLargestRegion({ regions }: Stop): Region | null {
  return findAhead(REGIONS, (region) => regions[region]);
}
