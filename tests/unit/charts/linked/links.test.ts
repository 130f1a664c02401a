import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { chooseCohort, findYears, groupByCohort } from '#src/charts/linked/cohorts.ts';
import { chooseCountry, rankCountries } from '#src/charts/linked/countries.ts';
import type { Group } from '#src/charts/linked/group.ts';
import { chooseBin, findEdges, groupByPopulation } from '#src/charts/linked/populations.ts';
import { chooseRegion, groupByRegion } from '#src/charts/linked/regions.ts';
import { chooseRing, groupByRing, measureDistances } from '#src/charts/linked/rings.ts';
import type { City, Dataset } from '#src/domain/city.ts';
import { listMembers } from '#src/domain/network.ts';
import { buildSearchIndex } from '#src/domain/search.ts';
import { NO_FILTERS, type Filters } from '#src/domain/view.ts';
import { dataset, filters } from '../../domain/arbitraries.ts';
import { multiply, REAL, realValmiera } from '../../domain/real.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

/** A chart as the page links it: its filter, its groups, what pressing one changes, who is counted. */
interface Chart {
  readonly own: keyof Filters;
  readonly group: (counted: readonly City[], network: Dataset, from: City) => readonly Group[];
  readonly choose: (filters: Filters, key: string, network: Dataset) => Partial<Filters>;
  readonly isCounted: (city: City) => boolean;
  readonly isChoice: (key: string) => boolean;
}

const always = () => true;
const CHARTS: Record<string, Chart> = {
  region: {
    own: 'regions',
    group: groupByRegion,
    choose: chooseRegion,
    isCounted: always,
    isChoice: always,
  },
  country: {
    own: 'countries',
    group: (counted) => rankCountries(counted, []),
    choose: chooseCountry,
    isCounted: always,
    isChoice: always,
  },
  'year of joining': {
    own: 'cohort',
    group: (counted, { cities }) => groupByCohort(counted, findYears(cities)),
    choose: chooseCohort,
    isCounted: always,
    // No filter asks for those of unknown year.
    isChoice: (key) => key !== 'unknown',
  },
  population: {
    own: 'population',
    group: (counted, { cities }) => groupByPopulation(counted, findEdges(cities)),
    choose: (set, key, { cities }) => chooseBin(set, key, findEdges(cities)),
    isCounted: ({ population }) => population !== null,
    isChoice: always,
  },
};
const DISTANCE: Chart = {
  own: 'within',
  group: (counted, _, from) => groupByRing(measureDistances(counted, from)),
  choose: chooseRing,
  isCounted: always,
  isChoice: always,
};

/** Few pass many filters at once, and nobody of unknown year is in a past one: half have one filter. */
const someFilters = fc.oneof(
  filters,
  filters.map(({ award }) => ({ ...NO_FILTERS, award })),
);

/** A network with at least one city, any filters, and the city that is chosen. */
const situation = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: dataset }, fc.constant(REAL)), someFilters, fc.nat())
  .filter(([{ cities }]) => cities.length > 0)
  .map(([network, set, place]) => {
    const city = network.cities[place % network.cities.length];
    if (!city) throw new Error('no city');
    return { network, set, city };
  });

function lister(network: Dataset, city: City) {
  const search = buildSearchIndex(network);
  return (set: Filters) => listMembers(network, set, { search, city, language: 'en' });
}

/** How often grouping a network of this size looks at a member. */
function countReads(chart: Chart, size: number, from: City): number {
  let reads = 0;
  const watch: ProxyHandler<City> = {
    get(city, name, receiver) {
      reads += 1;
      return Reflect.get(city, name, receiver);
    },
  };
  const network = multiply(size);
  const cities = network.cities.map((city) => new Proxy(city, watch));
  chart.group(cities, { ...network, cities }, from);
  return reads;
}

const sorted = (ids: Iterable<string>) => [...ids].sort();
const idsOf = (cities: readonly City[]) => cities.map(({ id }) => id);

test.each(Object.entries(CHARTS))('by %s each member is in exactly one bar', (_, chart) => {
  fc.assert(
    fc.property(situation, ({ network, set, city }) => {
      const counted = lister(network, city)({ ...set, [chart.own]: NO_FILTERS[chart.own] });
      const groups = chart.group(counted, network, city);
      expect(sorted(groups.flatMap(({ ids }) => ids))).toEqual(
        sorted(idsOf(counted.filter(chart.isCounted))),
      );
    }),
  );
});

test.each(Object.entries({ ...CHARTS, distance: DISTANCE }))(
  'by %s pressing a bar lists its members and nobody else',
  (_, chart) => {
    fc.assert(
      fc.property(situation, ({ network, set, city }) => {
        const list = lister(network, city);
        const others = { ...set, [chart.own]: NO_FILTERS[chart.own] };
        const groups = chart.group(list(others), network, city);
        for (const { key, ids } of groups.filter((group) => chart.isChoice(group.key))) {
          const listed = list({ ...others, ...chart.choose(others, key, network) });
          expect(sorted(idsOf(listed))).toEqual(sorted(ids));
        }
      }),
    );
  },
);

test.each(Object.entries({ ...CHARTS, distance: DISTANCE }))(
  'by %s pressing a bar twice changes nothing',
  (_, chart) => {
    fc.assert(
      fc.property(situation, ({ network, set, city }) => {
        const others = { ...set, [chart.own]: NO_FILTERS[chart.own] };
        for (const { key } of chart.group(network.cities, network, city)) {
          const once = { ...others, ...chart.choose(others, key, network) };
          expect({ ...once, ...chart.choose(once, key, network) }).toEqual(others);
        }
      }),
    );
  },
);

test.each(Object.entries({ ...CHARTS, distance: DISTANCE }))(
  'by %s the work grows no faster than the network',
  (_, chart) => {
    const from = realValmiera();
    const few = countReads(chart, 1000, from);
    expect(few).toBeGreaterThan(0);
    expect(countReads(chart, 10_000, from)).toBeLessThanOrEqual(few * 11);
  },
);

test('a second country widens the choice, in the order that links have', () => {
  expect(chooseCountry({ ...NO_FILTERS, countries: ['LV'] }, 'FI')).toEqual({
    countries: ['FI', 'LV'],
  });
});

test('a chosen country keeps its bar when nobody is left in it', () => {
  const finnish = REAL.cities.filter(({ country }) => country === 'FI');
  expect(rankCountries(finnish, ['LV']).map(({ key, ids }) => [key, ids.length])).toEqual([
    ['FI', finnish.length],
    ['LV', 0],
  ]);
});
