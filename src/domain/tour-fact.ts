import type { Valmiera } from '#data/schema/valmiera.ts';
import type { City, Dataset } from './city.ts';
import { distanceKm } from './geodesy.ts';
import { countByCountry, isPresent } from './network.ts';
import { findTotal, yearOf } from './timeline.ts';

/** What a tour may ask the data for. */
export interface TourKnowledge {
  readonly dataset: Dataset;
  readonly valmiera: Valmiera;
}

/** A number out of the data, and how it is to be written. */
export interface TourFact {
  readonly value: number;
  /** `year` without a separator, `about` and `more` as UNESCO announced it, `km` with its unit. */
  readonly kind: 'count' | 'about' | 'more' | 'year' | 'km';
}

type Reader = (knowledge: TourKnowledge, args: readonly string[]) => TourFact | null;

const count = (value: number): TourFact => ({ value, kind: 'count' });
const year = (value: number | null | undefined): TourFact | null =>
  value === null || value === undefined ? null : { value, kind: 'year' };

function readYear(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function membersOf({ dataset }: TourKnowledge, at: number | null): readonly City[] {
  return dataset.cities.filter((city) => isPresent(city, at));
}

function findCity({ dataset }: TourKnowledge, id: string | undefined): City | undefined {
  return dataset.cities.find((city) => city.id === id);
}

/** An announced total of a year, or the newest one. */
const announced =
  (part: 'cities' | 'countries'): Reader =>
  ({ dataset }, [text]) => {
    const at = readYear(text);
    const total = at === undefined ? null : findTotal(dataset.totals, at);
    if (!total) return null;
    const isExact = total.precision === 'exact';
    return { value: total[part], kind: isExact ? 'count' : part === 'cities' ? 'about' : 'more' };
  };

const documented =
  (size: (members: readonly City[]) => number): Reader =>
  (knowledge, [text]) => {
    const at = readYear(text);
    return at === undefined ? null : count(size(membersOf(knowledge, at)));
  };

/** Every fact by its name, with what may follow it. */
const READERS: Readonly<Record<string, Reader>> = {
  announced: announced('cities'),
  'announced-countries': announced('countries'),
  'announced-year': ({ dataset }) => year(dataset.totals.map(yearOf).at(-1)),
  documented: documented((members) => members.length),
  'documented-countries': documented((members) => countByCountry(members).size),
  members: (knowledge, codes) => {
    const members = membersOf(
      knowledge,
      readYear(codes.find((code) => /^\d{4}$/.test(code))) ?? null,
    );
    const found = members.filter(({ country, region }) =>
      [country, region].some((name) => codes.includes(name)),
    );
    return found.length > 0 ? count(found.length) : null;
  },
  joined: (knowledge, [id]) => year(findCity(knowledge, id)?.joined),
  residents: (knowledge, [id]) => {
    const population = findCity(knowledge, id)?.population;
    return population ? count(population) : null;
  },
  distance: (knowledge, [from, to]) => {
    const [one, other] = [findCity(knowledge, from), findCity(knowledge, to)];
    return one && other ? { value: distanceKm(one, other), kind: 'km' } : null;
  },
  'strategy-start': ({ valmiera }) => year(valmiera.strategy.period.start),
  'strategy-end': ({ valmiera }) => year(valmiera.strategy.period.end),
  programmes: ({ valmiera }) => count(valmiera.programmes.length),
};

/** The names of all facts, for those who write tours. */
export const FACT_NAMES: readonly string[] = Object.keys(READERS);

/** What the data says to `announced 2016` and the like; null where it says nothing. */
export function readFact(fact: string, knowledge: TourKnowledge): TourFact | null {
  const [name = '', ...args] = fact.split(/\s+/);
  return Object.hasOwn(READERS, name) ? (READERS[name]?.(knowledge, args) ?? null) : null;
}
