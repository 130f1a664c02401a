import { JOINED_PRECISIONS, KINDS, POINTS } from '#data/schema/vocabulary.ts';
import type { City, Country } from './city.ts';
import { DatasetError } from './dataset-error.ts';
import {
  demand,
  demandOrNull,
  isCount,
  isCountryCode,
  isLatitude,
  isList,
  isLongitude,
  isOneOf,
  isSlug,
  isText,
  isYear,
} from './guard.ts';

/**
 * The cells of a city in the published index, fields that are mostly null last, because nulls at
 * the end of a row are dropped. The region is left out: it follows from the country.
 */
export const CITY_COLUMNS = [
  'id',
  'name',
  'country',
  'lat',
  'lon',
  'joined',
  'population',
  'nameLv',
  'nameRu',
  'point',
  'kind',
  'awards',
  'joinedPrecision',
  'left',
] as const satisfies readonly (keyof City)[];
export type CityColumn = (typeof CITY_COLUMNS)[number];

/** What null says in these columns: by far the commonest word of each, so most rows end early. */
export const CITY_DEFAULTS = { point: 'exact', kind: 'city', joinedPrecision: 'year' } as const;

const isKind = isOneOf(KINDS);
const isPoint = isOneOf(POINTS);
const isPrecision = isOneOf(JOINED_PRECISIONS);

function encodeCell(city: City, column: CityColumn): unknown {
  if (column === 'awards') return city.awards.length > 0 ? city.awards : null;
  if (column !== 'point' && column !== 'kind' && column !== 'joinedPrecision') return city[column];
  return city[column] === CITY_DEFAULTS[column] ? null : city[column];
}

/** One row in the order of CITY_COLUMNS, without the nulls at its end. */
export function encodeCity(city: City): unknown[] {
  const cells = CITY_COLUMNS.map((column) => encodeCell(city, column));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

function decodeAwards(value: unknown, place: string): readonly number[] {
  const years = demandOrNull(value, isList, place) ?? [];
  return years.map((year) => demand(year, isYear, place));
}

/**
 * The city of one row. `columns` is the header of the file, not ours: a later edition may add
 * columns. @throws DatasetError `shape`.
 */
export function decodeCity(
  row: unknown,
  columns: readonly unknown[],
  countries: ReadonlyMap<string, Country>,
): City {
  const cells = demand(row, isList, 'a row of cities');
  const at = (column: CityColumn): unknown => cells[columns.indexOf(column)];
  const id = demand(at('id'), isSlug, 'an id of cities');
  const code = demand(at('country'), isCountryCode, `${id}.country`);
  const country = countries.get(code);
  if (country === undefined) throw new DatasetError('shape', `${id} is in ${code}, not listed`);
  const joined = demandOrNull(at('joined'), isYear, `${id}.joined`);
  const joinedPrecision =
    demandOrNull(at('joinedPrecision'), isPrecision, `${id}.joinedPrecision`) ??
    CITY_DEFAULTS.joinedPrecision;
  if ((joined === null) !== (joinedPrecision === 'unknown')) {
    throw new DatasetError('shape', `${id}.joined is ${joined}, precision ${joinedPrecision}`);
  }
  return {
    id,
    name: demand(at('name'), isText, `${id}.name`),
    nameLv: demandOrNull(at('nameLv'), isText, `${id}.nameLv`),
    nameRu: demandOrNull(at('nameRu'), isText, `${id}.nameRu`),
    country: code,
    region: country.region,
    kind: demandOrNull(at('kind'), isKind, `${id}.kind`) ?? CITY_DEFAULTS.kind,
    joined,
    joinedPrecision,
    left: demandOrNull(at('left'), isYear, `${id}.left`),
    awards: decodeAwards(at('awards'), `${id}.awards`),
    lat: demand(at('lat'), isLatitude, `${id}.lat`),
    lon: demand(at('lon'), isLongitude, `${id}.lon`),
    point: demandOrNull(at('point'), isPoint, `${id}.point`) ?? CITY_DEFAULTS.point,
    population: demandOrNull(at('population'), isCount, `${id}.population`),
  };
}
