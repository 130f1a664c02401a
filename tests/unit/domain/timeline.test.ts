import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { City } from '#src/domain/city.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import { countByRegion, listMembers, type ListContext } from '#src/domain/network.ts';
import { buildSearchIndex } from '#src/domain/search.ts';
import {
  findGreatestStep,
  findLargestRegion,
  findTotal,
  findYears,
  readStop,
  readTimeline,
  shareOfYear,
  type Stop,
} from '#src/domain/timeline.ts';
import { NO_FILTERS, type Filters } from '#src/domain/view.ts';
import { createFormats } from '#src/i18n/format.ts';
import { loadGrowthWords } from '#src/i18n/growth/load.ts';
import { dataset, filters } from './arbitraries.ts';
import { makeTown, REAL, withTowns } from './real.ts';

// Many cases on a busy machine take longer than the five seconds meant for one.
vi.setConfig({ testTimeout: 60_000 });

const CONTEXT: ListContext = { search: buildSearchIndex(REAL), city: null, language: 'en' };
const TIMELINE = readTimeline(REAL, NO_FILTERS, CONTEXT);
const YEARS = TIMELINE.stops.map(({ year }) => year);

function stopOf(year: number | null, change: Partial<Filters> = {}): Stop {
  const { stops } = readTimeline(REAL, { ...NO_FILTERS, ...change }, CONTEXT);
  const stop = stops.find((each) => each.year === year);
  if (stop === undefined) throw new Error(`no stop in ${year}`);
  return stop;
}

const idsOf = (cities: Stop['members']): readonly string[] => cities.map(({ id }) => id).sort();

test('the timeline runs from the first year to the last one that is over, then to today', () => {
  const towns = [makeTown({ joined: 2021 }), makeTown({ id: 'late', joined: 2023 })];
  const network = { ...REAL, date: '2026-11-22', cities: towns, totals: [] };
  expect(findYears(network)).toEqual([2021, 2022, 2023, 2024, 2025, null]);
});

test('a network that nothing is known of has no year but today', () => {
  expect(findYears({ ...REAL, cities: [], totals: [] })).toEqual([null]);
});

/** Who belonged at the end of a year, or today, by the plainest possible reading of the data. */
const listIn = (year: number | null): readonly City[] =>
  REAL.cities.filter(({ joined, left }) =>
    year === null ? left === null : (joined ?? 9999) <= year && (left ?? 9999) > year,
  );

test.each(YEARS)('%s: as many members and countries as the data has', (year) => {
  const stop = stopOf(year);
  const there = listIn(year);
  const countries = new Set(there.map(({ country }) => country));
  expect([stop.members.length, stop.countries]).toEqual([there.length, countries.size]);
});

test.each(LANGUAGES)(
  'in every year the counts, the list and the words agree (%s)',
  async (code) => {
    const words = await loadGrowthWords(code);
    const { number } = createFormats(code);
    for (const stop of TIMELINE.stops) {
      const listed = listMembers(REAL, { ...NO_FILTERS, year: stop.year }, CONTEXT);
      expect(idsOf(stop.members)).toEqual(idsOf(listed));
      expect(stop.regions).toEqual(countByRegion(listed));
      const said = words.value(stop.year, listed.length, null).replace(String(stop.year), '');
      expect(said.match(/\d[\d\s]*/)?.[0].trim()).toBe(number(listed.length));
    }
  },
);

test('whatever is filtered, every stop counts whom the list shows for its year', () => {
  fc.assert(
    fc.property(dataset, filters, fc.nat(), (network, chosen, index) => {
      const city = network.cities[index % Math.max(network.cities.length, 1)] ?? null;
      const context: ListContext = { search: buildSearchIndex(network), city, language: 'lv' };
      for (const stop of readTimeline(network, chosen, context).stops) {
        const listed = listMembers(network, { ...chosen, year: stop.year }, context);
        expect(idsOf(stop.members)).toEqual(idsOf(listed));
        const sum = Object.values(stop.regions).reduce((one, other) => one + other);
        expect(sum).toBe(listed.length);
      }
    }),
  );
});

test('a year far outside the timeline is counted like any other', () => {
  const counts = [1900, 2040].map(
    (year) => readStop(REAL, NO_FILTERS, CONTEXT, year).members.length,
  );
  expect(counts).toEqual([0, listIn(2040).length]);
});

test('a year says who joined, and how many of them perhaps earlier', () => {
  const { joined, joinedBy } = stopOf(2018);
  const expected = listIn(2018).filter((city) => city.joined === 2018);
  const by = expected.filter(({ joinedPrecision }) => joinedPrecision === 'by');
  expect([joined.length, joinedBy]).toEqual([expected.length, by.length]);
});

test('a year says who may have belonged already, and who has no year', () => {
  const later = REAL.cities.filter(
    (city) => city.left === null && city.joinedPrecision === 'by' && (city.joined ?? 0) > 2018,
  );
  const never = REAL.cities.filter(({ joined, left }) => joined === null && left === null);
  const { maybe, undated } = stopOf(2018);
  expect([maybe, undated]).toEqual([later.length, never.length]);
});

test('who has left is named in the year by which the lists end to name it', () => {
  const network = withTowns(makeTown({ left: 2022 }));
  const context = { ...CONTEXT, search: buildSearchIndex(network) };
  const { stops } = readTimeline(network, NO_FILTERS, context);
  const naming = stops.filter(({ left }) => idsOf(left).includes('our-town'));
  expect(naming.map(({ year }) => year)).toEqual([2022]);
});

test('who has left since the last year that is over is named today', () => {
  const gone = makeTown({ id: 'gone', left: 2026 });
  const network = { ...REAL, date: '2026-11-22', cities: [makeTown({}), gone] };
  const context = { ...CONTEXT, search: buildSearchIndex(network) };
  expect(readTimeline(network, NO_FILTERS, context).stops.at(-1)?.left).toEqual([gone]);
});

test('filters count, the year among them does not', () => {
  const inAfrica = stopOf(2018, { regions: ['africa'], year: 2024 });
  expect(new Set(inAfrica.members.map(({ region }) => region))).toEqual(new Set(['africa']));
  expect(idsOf(inAfrica.members)).toEqual(idsOf(stopOf(2018, { regions: ['africa'] }).members));
});

test('the greatest step is the year in which most joined', () => {
  const joined = [2016, 2019, 2019, 2022].map((year, index) =>
    makeTown({ id: `town-${index}`, joined: year }),
  );
  const network = { ...REAL, cities: joined };
  const context = { ...CONTEXT, search: buildSearchIndex(network) };
  expect(findGreatestStep(readTimeline(network, NO_FILTERS, context))?.year).toBe(2019);
});

test('where nobody has joined there is no greatest step', () => {
  expect(findGreatestStep(readTimeline(REAL, { ...NO_FILTERS, countries: ['AQ'] }, CONTEXT))).toBe(
    null,
  );
});

test('of years in which equally many joined none is the greatest', () => {
  const cities = [2016, 2019].map((joined) => makeTown({ id: `town-${joined}`, joined }));
  const network = { ...REAL, cities };
  const context = { ...CONTEXT, search: buildSearchIndex(network) };
  expect(findGreatestStep(readTimeline(network, NO_FILTERS, context))).toBe(null);
});

test('where nobody is, and where regions are equally large, none is the largest', () => {
  const stop = stopOf(null);
  const nobody = Object.fromEntries(
    Object.keys(stop.regions).map((region) => [region, 0]),
  ) as typeof stop.regions;
  expect(findLargestRegion({ ...stop, regions: nobody })).toBe(null);
  expect(findLargestRegion({ ...stop, regions: { ...nobody, africa: 2, 'arab-states': 2 } })).toBe(
    null,
  );
});

test('the largest region is that of most members', () => {
  const regions = { ...stopOf(null).regions, africa: 999 };
  expect(findLargestRegion({ ...stopOf(null), regions })).toBe('africa');
});

test('the total of a year is the one announced in it, that of today the newest', () => {
  const [any] = REAL.totals;
  if (any === undefined) throw new Error('no totals');
  const announced = [
    { ...any, date: '2018-05-14', cities: 200 },
    { ...any, date: '2018-10', cities: 210 },
    { ...any, date: '2025-12-04', cities: 425 },
  ];
  const totals = [2018, 2021, null].map((year) => findTotal(announced, year)?.cities);
  expect(totals).toEqual([210, undefined, 425]);
});

test.each([
  ['2018-01-01', 0],
  ['2018-07-01', 0.5],
  ['2019-11', 0.87],
])('%s is at %s of its year', (date, share) => {
  const [total] = REAL.totals;
  if (total === undefined) throw new Error('no totals');
  expect(shareOfYear({ ...total, date })).toBeCloseTo(share, 2);
});
