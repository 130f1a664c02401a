import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { City, Dataset } from '#src/domain/city.ts';
import {
  countActive,
  countByCohort,
  countByCountry,
  countByRegion,
  isPresent,
  listMembers,
  summarise,
  type ListContext,
} from '#src/domain/network.ts';
import { buildSearchIndex } from '#src/domain/search.ts';
import { NO_FILTERS, type Filters } from '#src/domain/view.ts';
import { dataset, filters } from './arbitraries.ts';
import { makeTown, REAL, realValmiera, withTowns } from './real.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

const contextOf = (network: Dataset, city: City | null = null): ListContext => ({
  search: buildSearchIndex(network),
  city,
  language: 'en',
});
const CONTEXT = contextOf(REAL);

const list = (change: Partial<Filters>, context = CONTEXT): readonly City[] =>
  listMembers(REAL, { ...NO_FILTERS, ...change }, context);
const idsOf = (cities: readonly City[]): readonly string[] => cities.map(({ id }) => id);

/** Who has not left, by the plainest possible reading of the data. */
const TODAY = REAL.cities.filter(({ left }) => left === null);

const member = (joined: number | null, left: number | null): City => makeTown({ joined, left });

/** What a network lists that holds towns of our own. */
const listIn = (network: Dataset, change: Partial<Filters>): readonly City[] =>
  listMembers(network, { ...NO_FILTERS, ...change }, contextOf(network));

test.each([
  [2016, null, 2015, false],
  [2016, null, 2016, true],
  [2016, null, 2030, true],
  [2016, 2019, 2018, true],
  [2016, 2019, 2019, false],
  [2016, 2019, null, false],
  [2016, null, null, true],
  [null, null, 2018, false],
  [null, null, null, true],
])('joined %s, left %s: present in %s is %s', (joined, left, year, expected) => {
  expect(isPresent(member(joined, left), year)).toBe(expected);
});

test('today shows everyone who has not left, those of unknown year included', () => {
  const unsure = makeTown({ joined: null, joinedPrecision: 'unknown' });
  const gone = makeTown({ id: 'gone', left: 2022 });
  expect(new Set(listIn(withTowns(unsure, gone), {}))).toEqual(new Set([...TODAY, unsure]));
});

test.each([2015, 2018, 2022])('the end of %i shows who had joined and not left by then', (year) => {
  const expected = REAL.cities.filter(
    ({ joined, left }) => (joined ?? 9999) <= year && (left ?? 9999) > year,
  );
  expect(new Set(list({ year }))).toEqual(new Set(expected));
});

test('a cohort takes its year as known exactly and as known at the latest', () => {
  const exact = makeTown({ joined: 2019 });
  const latest = makeTown({ id: 'latest', joined: 2019, joinedPrecision: 'by' });
  const cohort = idsOf(listIn(withTowns(exact, latest), { cohort: 2019 }));
  expect(cohort).toEqual(expect.arrayContaining([exact.id, latest.id]));
});

test('a cohort is everyone who joined in that year and nobody else', () => {
  const expected = REAL.cities.filter(({ joined, left }) => joined === 2019 && left === null);
  expect(new Set(list({ cohort: 2019 }))).toEqual(new Set(expected));
});

test('regions widen one another and narrow the countries', () => {
  const regions = ['africa', 'arab-states'] as const;
  expect(new Set(list({ regions }).map(({ region }) => region))).toEqual(new Set(regions));
  expect(list({ regions, countries: ['LV'] })).toEqual([]);
});

test('awards of a past year are those given by then', () => {
  const late = makeTown({ joined: 2022, awards: [2024] });
  const isHolder = (year: number) => idsOf(listIn(withTowns(late), { award: true, year }));
  expect(isHolder(2024)).toContain(late.id);
  expect(isHolder(2023)).not.toContain(late.id);
});

test('a population of unknown size is in no range', () => {
  const all = list({ population: { min: 0, max: null } });
  expect(all.every(({ population }) => population !== null)).toBe(true);
  expect(all.length).toBeGreaterThan(0);
});

test('both ends of a population range belong to it', () => {
  const town = makeTown({ population: 5000 });
  const range = { population: { min: 5000, max: 5000 } };
  expect(idsOf(listIn(withTowns(town), range))).toContain(town.id);
});

test('within counts from the chosen city, which is near itself', () => {
  const chosen = makeTown({});
  const near = makeTown({ id: 'near', lat: chosen.lat + 0.5 });
  const network = { ...REAL, cities: [chosen, near] };
  const within = (km: number) =>
    idsOf(listMembers(network, { ...NO_FILTERS, within: km }, contextOf(network, chosen)));
  expect(within(1)).toEqual([chosen.id]);
  expect(within(100)).toHaveLength(2);
});

test('within has no effect without a chosen city', () => {
  expect(list({ within: 1 })).toHaveLength(TODAY.length);
});

test('members stand in the order of country names and then of their own, in each language', () => {
  const codes = (language: 'lv' | 'en') => [
    ...new Set(listMembers(REAL, NO_FILTERS, { ...CONTEXT, language }).map((city) => city.country)),
  ];
  const sorted = (language: 'lv' | 'en') =>
    REAL.countries
      .filter(({ code }) => TODAY.some(({ country }) => country === code))
      .toSorted((one, other) =>
        new Intl.Collator(language).compare(one.name[language], other.name[language]),
      )
      .map(({ code }) => code);
  expect(codes('en')).toEqual(sorted('en'));
  expect(codes('lv')).toEqual(sorted('lv'));
  expect(codes('lv')).not.toEqual(codes('en'));
});

test('within a country members stand in the order of the names shown', () => {
  const korea = list({ countries: ['KR'] }, { ...CONTEXT, language: 'ru' });
  const names = korea.map(({ name, nameRu }) => nameRu ?? name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('ru').compare));
  expect(names.length).toBeGreaterThan(1);
});

test('a query puts the best answer first', () => {
  expect(idsOf(list({ query: realValmiera().name }))[0]).toBe('valmiera');
});

test.each(['', '  ', '-', '’', '\u0345', '\u02bb'])(
  'a query of no letter hides nobody: "%s"',
  (query) => {
    expect(list({ query })).toHaveLength(TODAY.length);
  },
);

test('a country in any language lists its members', () => {
  const expected = REAL.cities.filter(({ country, left }) => country === 'KR' && left === null);
  expect(new Set(list({ query: 'Dienvidkoreja' }))).toEqual(new Set(expected));
});

test('former members are in no list of today, by no name', () => {
  const former = makeTown({ left: 2022 });
  expect(idsOf(listIn(withTowns(former), { query: former.name }))).not.toContain(former.id);
});

const FACETS: readonly (keyof Filters)[] = [
  'query',
  'regions',
  'countries',
  'cohort',
  'award',
  'population',
  'within',
];

test('all filters together let through what each lets through of the year', () => {
  fc.assert(
    fc.property(dataset, filters, fc.boolean(), (network, chosen, hasCity) => {
      const context = contextOf(network, hasCity ? (network.cities[0] ?? null) : null);
      const { year } = chosen;
      const sets = FACETS.map((key) => {
        const only: Filters = { ...NO_FILTERS, year, [key]: chosen[key] };
        return new Set(listMembers(network, only, context));
      });
      const expected = network.cities.filter(
        (city) => isPresent(city, year) && sets.every((set) => set.has(city)),
      );
      expect(new Set(listMembers(network, chosen, context))).toEqual(new Set(expected));
    }),
    { numRuns: 300 },
  );
});

test('ids listed are ids counted, by region, country and cohort alike', () => {
  fc.assert(
    fc.property(dataset, filters, (network, chosen) => {
      const members = listMembers(network, chosen, contextOf(network));
      const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);
      expect(new Set(idsOf(members)).size).toBe(members.length);
      expect(sum(Object.values(countByRegion(members)))).toBe(members.length);
      expect(sum(countByCountry(members).values())).toBe(members.length);
      expect(sum(countByCohort(members).values())).toBe(members.length);
    }),
    { numRuns: 300 },
  );
});

test('cohorts come in the order of years, the unknown year last', () => {
  const unsure = makeTown({ joined: null, joinedPrecision: 'unknown' });
  const years = [...countByCohort([unsure, ...list({})]).keys()];
  expect(years.at(-1)).toBeNull();
  expect(years.slice(0, -1)).toEqual(years.slice(0, -1).toSorted());
});

test('a region without members is counted as zero', () => {
  expect(countByRegion([])).toEqual({
    'europe-north-america': 0,
    'asia-pacific': 0,
    'latin-america-caribbean': 0,
    'arab-states': 0,
    africa: 0,
  });
});

/** Three members in two countries, one of unknown year, and one that has left a third country. */
const SMALL: Dataset = {
  ...REAL,
  cities: [
    member(2016, null),
    { ...member(2019, null), id: 'ventspils' },
    { ...member(null, null), id: 'cork', country: 'IE' },
    { ...member(2016, 2022), id: 'gone', country: 'SE' },
  ],
  totals: [
    { date: '2016-08-23', cities: 9, countries: 3, precision: 'exact', sourceUrl: 'https://a.org' },
    { date: '2025-12-04', cities: 7, countries: 4, precision: 'exact', sourceUrl: 'https://a.org' },
  ],
};

test('the summary tells documented, former, announced and missing members', () => {
  expect(summarise(SMALL)).toEqual({
    members: 3,
    former: 1,
    countries: 2,
    newestTotal: SMALL.totals[1],
    missing: 4,
  });
});

test('without an announced total nothing is missing', () => {
  expect(summarise({ ...SMALL, totals: [] })).toMatchObject({ newestTotal: null, missing: 0 });
});

test('more documented members than announced ones are no negative number missing', () => {
  const totals = SMALL.totals.map((total) => ({ ...total, cities: 1 }));
  expect(summarise({ ...SMALL, totals }).missing).toBe(0);
});

test.each<[Partial<Filters>, number]>([
  [{}, 0],
  [{ query: '  ' }, 0],
  [{ query: 'riga', award: true }, 2],
  [{ regions: ['africa', 'arab-states'], year: 2018, cohort: 2016 }, 3],
  [{ countries: ['LV'], population: { min: 0, max: null }, within: 100 }, 3],
])('%j are %i active filters', (change, count) => {
  expect(countActive({ ...NO_FILTERS, ...change })).toBe(count);
});
