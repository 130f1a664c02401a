import { DEFAULT_TOUR } from '#src/domain/tour.ts';
import type { Tour, TourStep } from '#data/schema/tour.ts';
import { CITIES, COUNTRIES, TOURS, VALMIERA, type Facts, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';

/** Something a step names, where it names it, and what there is to choose from. */
interface Reference {
  readonly place: string;
  readonly value: string;
  readonly known: ReadonlySet<string>;
  readonly noun: string;
  readonly fix: string;
}

/**
 * What a tour names exists: members, countries, years, cohorts, events; and /stage/ has its talk. Asked
 * once everything else is sound.
 */
export const checkTours: Rule = (facts) => {
  const { tours } = facts;
  if (tours === null) return [];
  const vocabulary = collectVocabulary(facts);
  const problems = tours.flatMap(({ file, value }) =>
    value.steps.flatMap((step, index) =>
      listReferences(step, vocabulary)
        .filter(({ value, known }) => !known.has(value))
        .map(({ place, value, noun, fix }): Problem => {
          const column = `${nameStep(step, index)}, ${place}`;
          return { file, row: null, column, what: `${quote(value)} is not ${noun}`, fix };
        }),
    ),
  );
  const hasDefault = facts.tourFiles.includes(`${TOURS}${DEFAULT_TOUR}.json`);
  if (hasDefault) return problems;
  const file = `${TOURS}${DEFAULT_TOUR}.json`;
  const what = 'The file is missing, and the stage opens with it';
  return [...problems, { file, row: null, column: null, what, fix: 'Bring it back' }];
};

/** How problems name a step: its number from 1 and its id. */
export function nameStep(step: Pick<TourStep, 'id'>, index: number): string {
  return `step ${index + 1} (${step.id})`;
}

type Vocabulary = Readonly<
  Record<'cities' | 'countries' | 'cohorts' | 'years' | 'events', ReadonlySet<string>>
>;

function collectVocabulary(facts: Facts): Vocabulary {
  const { cities, countries, totals, events, today } = facts;
  const joined = cities.flatMap(({ cells }) => cells['joined'] || []);
  const known = [...joined, ...totals.map(({ cells }) => (cells['date'] ?? '').slice(0, 4))];
  const numbers = known.map(Number).filter((year) => year > 0);
  const [first, last] = [Math.min(...numbers), Number(today.slice(0, 4))];
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => `${first + at}`);
  return {
    cities: new Set(cities.flatMap(({ cells }) => cells['id'] ?? [])),
    countries: new Set(countries.flatMap(({ cells }) => cells['code'] ?? [])),
    cohorts: new Set(joined),
    years: new Set(years),
    events: new Set(events.map(({ value }) => value.id)),
  };
}

function listReferences(step: TourStep, known: Vocabulary): readonly Reference[] {
  const { look, show, filters, highlight, threads, year } = step;
  const city =
    (place: string) =>
    (value: string): Reference => ({
      place,
      value,
      known: known.cities,
      noun: `the id of a member in ${CITIES}`,
      fix: 'Write the id as it stands in the first column there',
    });
  const country =
    (place: string) =>
    (value: string): Reference => ({
      place,
      value,
      known: known.countries,
      noun: `a country of ${COUNTRIES}`,
      fix: 'Write the code as it stands in the first column there',
    });
  const event =
    (place: string) =>
    (value: string): Reference => ({
      place,
      value,
      known: known.events,
      noun: `the id of an event in ${VALMIERA.events}`,
      fix: 'Write the id as it stands there',
    });
  const references = [
    ...highlight.map(city('highlight')),
    ...(threads === null ? [] : [city('threads')(threads)]),
    ...(look.at === 'city' ? [city('look.city')(look.city)] : []),
    ...(look.at === 'country' ? look.countries.map(country('look.countries')) : []),
    ...(filters.countries ?? []).map(country('filters.countries')),
    ...(show?.kind === 'members' ? show.cities.map(city('show.cities')) : []),
    ...(show?.kind === 'qr' && show.city !== null ? [city('show.city')(show.city)] : []),
    ...(show?.kind === 'event' ? [event('show.event')(show.event)] : []),
    ...(show?.kind === 'events' ? show.events.map(event('show.events')) : []),
  ];
  const times = [
    ...(year === null ? [] : [time('year', year, known.years, 'a year the Atlas tells of')]),
    ...(filters.cohort == null
      ? []
      : [time('filters.cohort', filters.cohort, known.cohorts, 'a year in which anybody joined')]),
  ];
  return [...references, ...times];
}

function time(place: string, year: number, known: ReadonlySet<string>, noun: string): Reference {
  const fix = `Write one of: ${[...known].sort().join(', ')}; or null`;
  return { place, value: String(year), known, noun, fix };
}

/** Tours as far as they could be read, with the file of each. */
export type TourEntry = { readonly file: string; readonly value: Tour };
