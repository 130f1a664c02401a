import { REGIONS } from '#src/domain/city.ts';
import { isCountryCode, isOneOf, isSlug, isYear, type Guard } from '#src/domain/guard.ts';
import {
  DISPLAYS,
  PANELS,
  PROJECTIONS,
  type Filters,
  type PopulationRange,
  type View,
} from '#src/domain/view.ts';
import { formatCamera, parseCamera, parseWhole } from './number.ts';
import { cleanQuery, ID_LENGTH } from './text.ts';

/** Most entries of a list in a link. */
const LIST_LENGTH = 200;
const LAST_STEP = 9999;
/** Nowhere on Earth is farther: half its circumference, rounded up, in kilometres. */
const FARTHEST_KM = 20_038;

/** How one key of the fragment stands for one part of a View. */
export interface Field {
  readonly key: string;
  /** The value to write, not yet percent-encoded; empty for the default, which is left out. */
  readonly write: (view: View) => string;
  /** The view with this part taken from decoded text; as it was where the text is unreadable. */
  readonly read: (view: View, text: string) => View;
}

/** One value: how it is written and read. Null when reading is "unreadable", and writes nothing. */
interface Notation<T> {
  readonly format: (value: T) => string;
  readonly parse: (text: string) => T | null;
}

function part<Key extends keyof View>(
  key: string,
  name: Key,
  { format, parse }: Notation<NonNullable<View[Key]>>,
): Field {
  return {
    key,
    write: (view) => {
      const value = view[name];
      return value === null ? '' : format(value as NonNullable<View[Key]>);
    },
    read: (view, text) => {
      const value = parse(text);
      return value === null ? view : { ...view, [name]: value };
    },
  };
}

function filter<Key extends keyof Filters>(
  key: string,
  name: Key,
  { format, parse }: Notation<NonNullable<Filters[Key]>>,
): Field {
  return {
    key,
    write: ({ filters }) => {
      const value = filters[name];
      return value === null ? '' : format(value as NonNullable<Filters[Key]>);
    },
    read: (view, text) => {
      const value = parse(text);
      return value === null ? view : { ...view, filters: { ...view.filters, [name]: value } };
    },
  };
}

const isId: Guard<string> = (value): value is string =>
  typeof value === 'string' && value.length <= ID_LENGTH && isSlug(value);

function word<T extends string>(isWord: Guard<T>, omitted?: T): Notation<T> {
  const parse = (text: string): T | null => (isWord(text) ? text : null);
  return { format: (value) => (value === omitted ? '' : (parse(value) ?? '')), parse };
}

function whole(min: number, max: number): Notation<number> {
  const parse = (text: string): number | null => parseWhole(text, min, max);
  return { format: (value) => String(parse(String(Math.round(value))) ?? ''), parse };
}

/** `tidy` puts readable entries in the one order a View knows, or leaves them as they come. */
function list<T extends string>(
  isEntry: Guard<T>,
  tidy: (entries: readonly T[]) => readonly T[],
): Notation<readonly T[]> {
  const parse = (entries: readonly string[]): readonly T[] =>
    tidy([...new Set(entries.filter(isEntry))]).slice(0, LIST_LENGTH);
  return {
    format: (entries) => parse(entries).join(','),
    parse: (text) => parse(text.split(',')),
  };
}

const POPULATION: Notation<PopulationRange> = {
  format: ({ min, max }) => {
    const text = `${Math.round(min)}..${max === null ? '' : Math.round(max)}`;
    return POPULATION.parse(text) === null ? '' : text;
  },
  parse: (text) => {
    const [low = '', high, ...rest] = text.split('..', 3);
    if (high === undefined || rest.length > 0) return null;
    const min = low === '' ? 0 : parseWhole(low, 0, Number.MAX_SAFE_INTEGER);
    const max = high === '' ? null : parseWhole(high, 0, Number.MAX_SAFE_INTEGER);
    if (min === null || (max === null && high !== '')) return null;
    // A range without either end says nothing.
    if ((low === '' && high === '') || (max !== null && max < min)) return null;
    return { min, max };
  },
};

const ID = word(isId);
const YEAR: Notation<number> = {
  format: (year) => (isYear(year) ? String(year) : ''),
  parse: (text) => parseWhole(text, 1000, 9999),
};

/** Every key of the fragment in the order links are written; a contract with hosts and old links. */
export const FIELDS: readonly Field[] = [
  part('map', 'camera', { format: formatCamera, parse: parseCamera }),
  part('city', 'city', ID),
  part('panel', 'panel', word(isOneOf(PANELS))),
  part('event', 'event', ID),
  part('link', 'link', ID),
  filter('year', 'year', YEAR),
  filter('cohort', 'cohort', YEAR),
  filter(
    'region',
    'regions',
    list(isOneOf(REGIONS), (found) => REGIONS.filter((region) => found.includes(region))),
  ),
  filter(
    'country',
    'countries',
    list(isCountryCode, (codes) => codes.toSorted()),
  ),
  filter('award', 'award', {
    format: (award) => (award ? '1' : ''),
    parse: (text) => (text === '1' ? true : null),
  }),
  filter('pop', 'population', POPULATION),
  filter('within', 'within', whole(1, FARTHEST_KM)),
  filter('q', 'query', { format: cleanQuery, parse: cleanQuery }),
  part(
    'compare',
    'compare',
    list(isId, (ids) => ids),
  ),
  part('view', 'display', word(isOneOf(DISPLAYS), 'map')),
  part('projection', 'projection', word(isOneOf(PROJECTIONS), 'mercator')),
  part('step', 'step', whole(1, LAST_STEP)),
];
