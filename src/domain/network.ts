import { REGIONS } from '#data/schema/vocabulary.ts';
import type { City, Dataset, Region, Total } from './city.ts';
import { distanceKm } from './geodesy.ts';
import type { LanguageCode } from './language.ts';
import { nameIn } from './name.ts';
import { isBlank } from './ranking.ts';
import { rankCities, type SearchIndex } from './search.ts';
import type { Filters, PopulationRange } from './view.ts';

/**
 * Whether a city is a member at the end of `year`; null is today. Today counts members of unknown
 * year; a past year cannot, because nobody knows whether they had joined.
 */
export function isPresent({ joined, left }: City, year: number | null): boolean {
  if (year === null) return left === null;
  return joined !== null && joined <= year && !(left !== null && left <= year);
}

/** What filters need to know beside the dataset. */
export interface ListContext {
  readonly search: SearchIndex;
  /** The chosen city, from which `within` is measured. */
  readonly city: City | null;
  /** Whose alphabet and names give the order. */
  readonly language: LanguageCode;
}

type Test = (city: City) => boolean;

function testPopulation({ min, max }: PopulationRange): Test {
  return ({ population }) =>
    population !== null && population >= min && (max === null || population <= max);
}

/** Awards of a past year: those it had been given by then. */
function testAward(year: number | null): Test {
  return ({ awards }) => awards.some((award) => year === null || award <= year);
}

function collectTests(filters: Filters, from: City | null): readonly Test[] {
  const { regions, countries, year, cohort, population, within } = filters;
  const tests: Test[] = [(city) => isPresent(city, year)];
  if (regions.length > 0) tests.push(({ region }) => regions.includes(region));
  if (countries.length > 0) tests.push(({ country }) => countries.includes(country));
  if (cohort !== null) tests.push(({ joined }) => joined === cohort);
  if (filters.award) tests.push(testAward(year));
  if (population !== null) tests.push(testPopulation(population));
  if (within !== null && from !== null) tests.push((city) => distanceKm(from, city) <= within);
  return tests;
}

/** Ordering thousands of names by an alphabet takes far longer than any filter: once per dataset. */
const ORDERED = new WeakMap<Dataset, Map<LanguageCode, readonly City[]>>();

function orderByName(dataset: Dataset, language: LanguageCode): readonly City[] {
  const known = ORDERED.get(dataset)?.get(language);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator(language);
  const countries = [...dataset.countries].sort((one, other) =>
    compare(one.name[language], other.name[language]),
  );
  const places = new Map(countries.map(({ code }, place) => [code, place]));
  const keyed = dataset.cities.map((city) => ({
    city,
    name: nameIn(language, city),
    place: places.get(city.country) ?? countries.length,
  }));
  keyed.sort((one, other) => one.place - other.place || compare(one.name, other.name));
  const ordered = keyed.map(({ city }) => city);
  ORDERED.set(dataset, new Map(ORDERED.get(dataset)).set(language, ordered));
  return ordered;
}

/**
 * The members that all filters let through: the one answer that map, list, charts and counts share.
 * - `query`: every word must meet a name of the city or its country (see `search`);
 * - `cohort`: the year of joining is this one, be it known as the year itself or as "by that year";
 * - `award`: a holder today, or by the end of `year`;
 * - `population`: within the range; members whose figure is not known are left out;
 * - `within`: at most so many kilometres from the chosen city, itself included.
 * In the order of country and city names in the language; with a query the best answers first.
 */
export function listMembers(
  dataset: Dataset,
  filters: Filters,
  { search, city: from, language }: ListContext,
): readonly City[] {
  const tests = collectTests(filters, from);
  const members = orderByName(dataset, language).filter((city) =>
    tests.every((test) => test(city)),
  );
  if (isBlank(filters.query)) return members;
  const ranks = rankCities(search, filters.query);
  return members
    .filter(({ id }) => ranks.has(id))
    .sort((one, other) => (ranks.get(one.id) ?? 0) - (ranks.get(other.id) ?? 0));
}

/** How many filters are set, the year among them; a blank query is none. */
export function countActive(filters: Filters): number {
  const { query, regions, countries, year, cohort, award, population, within } = filters;
  const isLimited = [year, cohort, population, within].filter((limit) => limit !== null).length;
  const isListed = [regions, countries].filter((list) => list.length > 0).length;
  return isLimited + isListed + (award ? 1 : 0) + (isBlank(query) ? 0 : 1);
}

/** Cities per region; every region has its number, be it zero. */
export function countByRegion(cities: readonly City[]): Readonly<Record<Region, number>> {
  const counts = Object.fromEntries(REGIONS.map((region) => [region, 0])) as Record<Region, number>;
  for (const { region } of cities) counts[region] += 1;
  return counts;
}

function countBy<Key>(cities: readonly City[], key: (city: City) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const city of cities) counts.set(key(city), (counts.get(key(city)) ?? 0) + 1);
  return counts;
}

/** Cities per country code, only countries that have one, in the order they first occur. */
export function countByCountry(cities: readonly City[]): ReadonlyMap<string, number> {
  return countBy(cities, ({ country }) => country);
}

/** Cities per year of joining, ascending; those of unknown year last, under null. */
export function countByCohort(cities: readonly City[]): ReadonlyMap<number | null, number> {
  const counts = [...countBy(cities, ({ joined }) => joined)];
  return new Map(counts.sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity)));
}

/** The size of the network as documented here and as announced. */
export interface Summary {
  /** Documented members of today. */
  readonly members: number;
  /** Documented cities that have left. */
  readonly former: number;
  /** Countries and territories of the members of today. */
  readonly countries: number;
  /** The latest total UNESCO announced; null when the dataset has none. */
  readonly newestTotal: Total | null;
  /** Announced members that are not documented yet; 0 when the dataset has no total. */
  readonly missing: number;
}

/** Counts the network as it is today. */
export function summarise({ cities, totals }: Dataset): Summary {
  const members = cities.filter((city) => isPresent(city, null));
  const newestTotal = totals.at(-1) ?? null;
  return {
    members: members.length,
    former: cities.length - members.length,
    countries: countByCountry(members).size,
    newestTotal,
    missing: Math.max(0, (newestTotal?.cities ?? members.length) - members.length),
  };
}

/** What can be said of the network before its members have arrived. */
export interface Overview {
  readonly summary: Summary;
  /** Members of today per region. */
  readonly regions: Readonly<Record<Region, number>>;
}

/** The overview of the network as it is today; the build writes it into the page. */
export function describeNetwork(dataset: Dataset): Overview {
  const members = dataset.cities.filter((city) => isPresent(city, null));
  return { summary: summarise(dataset), regions: countByRegion(members) };
}
