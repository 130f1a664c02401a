import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listMembers, type ListContext } from '#src/domain/network.ts';
import { buildSearchIndex } from '#src/domain/search.ts';
import { readTimeline, type Stop } from '#src/domain/timeline.ts';
import { NO_FILTERS, type Filters } from '#src/domain/view.ts';
import { listRests, measureFilm, momentAt, PACE, planFilm } from '#src/panels/film/plan.ts';
import { countPresent, listPresent, type Presence } from '#src/panels/film/presence.ts';
import { nameSlides } from '#src/panels/film/slides.ts';
import { REAL } from '../../domain/real.ts';

const CONTEXT: ListContext = { search: buildSearchIndex(REAL), city: null, language: 'en' };
const planOf = (change: Partial<Filters> = {}): readonly Stop[] =>
  planFilm(readTimeline(REAL, { ...NO_FILTERS, ...change }, CONTEXT));
const STOPS = planOf();
const END = measureFilm(STOPS);

const idsOf = (present: readonly Presence[]): readonly string[] =>
  present.map(({ city }) => city.id).sort();
const listedIn = (year: number | null, change: Partial<Filters> = {}): readonly string[] =>
  listMembers(REAL, { ...NO_FILTERS, ...change, year }, CONTEXT)
    .map(({ id }) => id)
    .sort();
const presentAt = (time: number, stops = STOPS): readonly Presence[] =>
  listPresent(stops, momentAt(stops.length, time));

test('the last frame shows everybody who is listed today, in full size', () => {
  const present = presentAt(END);
  expect(idsOf(present)).toEqual(listedIn(null));
  expect(present.every(({ size }) => size === 1)).toBe(true);
});

test.each(STOPS.map(({ year }, index) => [year, index] as const))(
  '%s comes to rest with the members of the list',
  (year, index) => {
    const rested = PACE.title + index * PACE.year + PACE.grow;
    for (const time of [rested, rested + PACE.year - PACE.grow - 1]) {
      expect(idsOf(presentAt(time))).toEqual(listedIn(year));
    }
    expect(countPresent(presentAt(rested))).toEqual(STOPS[index]?.regions);
  },
);

test('nobody is there at the title, nor when the first year begins', () => {
  expect(presentAt(0)).toEqual([]);
  expect(presentAt(PACE.title)).toEqual([]);
});

test('at any time there is nobody but members of this stop and of the one before', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: END, noNaN: true }), (time) => {
      const { index, share } = momentAt(STOPS.length, time);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      const known = [index, index - 1].flatMap((place) => STOPS[place]?.members ?? []);
      for (const { city, size } of presentAt(time)) {
        expect(known).toContain(city);
        expect(size).toBeGreaterThan(0);
        expect(size).toBeLessThan(1.2);
      }
    }),
  );
});

test('who leaves shrinks away and is not counted', () => {
  const index = STOPS.findIndex(({ left }) => left.length > 0);
  const gone = STOPS[index]?.left[0];
  const present = listPresent(STOPS, { index, share: 0.5 });
  const leaving = present.filter(({ isLeaving }) => isLeaving);
  expect(leaving.map(({ city }) => city)).toContain(gone);
  expect(leaving.every(({ size }) => size === 0.5)).toBe(true);
  const counted = Object.values(countPresent(present)).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(present.length - leaving.length);
});

test('the year never goes back', () => {
  const times = Array.from({ length: 300 }, (_, step) => (step / 299) * END);
  const places = times.map((time) => momentAt(STOPS.length, time).index);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(new Set(places).size).toBe(STOPS.length + 1);
});

test('a film begins in the first year in which somebody of its filters is a member', () => {
  expect(planOf({ cohort: 2022 }).map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, null]);
  expect(planOf({ query: 'xyzzyburg' })).toEqual([]);
});

test('the pictures sort as they follow one another, from the title to today', () => {
  const names = nameSlides(STOPS);
  expect(names).toHaveLength(listRests(STOPS.length).length);
  expect([...names].sort()).toEqual(names);
  expect([names[0], names[1], names.at(-1)]).toEqual([
    '00-title.png',
    `01-${STOPS[0]?.year}.png`,
    `${STOPS.length}-today.png`,
  ]);
});
