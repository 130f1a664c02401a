import { REGIONS } from '#data/schema/vocabulary.ts';
import type { City, Country, Dataset, Total } from './city.ts';
import { CITY_COLUMNS, CITY_DEFAULTS, decodeCity, encodeCity } from './city-row.ts';
import { DatasetError } from './dataset-error.ts';
import {
  demand,
  isCount,
  isCountryCode,
  isLatitude,
  isList,
  isLongitude,
  isOneOf,
  isRecord,
  isText,
} from './guard.ts';

export { DatasetError, type DatasetFault } from './dataset-error.ts';

/** The generation of the index; a reader refuses any other. */
export const INDEX_VERSION = 1;

const isRegion = isOneOf(REGIONS);
const isPrecision = isOneOf(['exact', 'approximate'] as const);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isDayOrMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value);

/**
 * The compact index published as /data/cities.json: `version`, `date`, `columns` (what the cells of
 * a row of `cities` are), `defaults` (what null says in a column; else it says "not known" or
 * "none"), `cities` (rows without the nulls at their end), `countries` and `totals` (objects). A
 * city's region is that of its country. Plain JSON values, ready for `JSON.stringify`.
 * @throws DatasetError `shape` when a city's country is missing or lies in another region, because
 * the index could not give it back.
 */
export function encodeIndex(dataset: Dataset): unknown {
  const regions = new Map(dataset.countries.map(({ code, region }) => [code, region]));
  for (const { id, country, region } of dataset.cities) {
    if (regions.get(country) === region) continue;
    throw new DatasetError('shape', `${id} is in ${region}, ${country} in ${regions.get(country)}`);
  }
  return {
    version: INDEX_VERSION,
    date: dataset.date,
    columns: CITY_COLUMNS,
    defaults: CITY_DEFAULTS,
    cities: dataset.cities.map(encodeCity),
    countries: dataset.countries,
    totals: dataset.totals,
  };
}

function decodeCountry(value: unknown): Country {
  const country = demand(value, isRecord, 'a country');
  const code = demand(country['code'], isCountryCode, 'a country code');
  const name = demand(country['name'], isRecord, `${code}.name`);
  const label = demand(country['label'], isRecord, `${code}.label`);
  return {
    code,
    region: demand(country['region'], isRegion, `${code}.region`),
    name: {
      lv: demand(name['lv'], isText, `${code}.name.lv`),
      en: demand(name['en'], isText, `${code}.name.en`),
      ru: demand(name['ru'], isText, `${code}.name.ru`),
    },
    label: {
      lat: demand(label['lat'], isLatitude, `${code}.label.lat`),
      lon: demand(label['lon'], isLongitude, `${code}.label.lon`),
    },
  };
}

function decodeTotal(value: unknown): Total {
  const total = demand(value, isRecord, 'a total');
  const date = demand(total['date'], isDayOrMonth, 'the date of a total');
  return {
    date,
    cities: demand(total['cities'], isCount, `the total of ${date}, cities`),
    countries: demand(total['countries'], isCount, `the total of ${date}, countries`),
    precision: demand(total['precision'], isPrecision, `the total of ${date}, precision`),
    sourceUrl: demand(total['sourceUrl'], isText, `the total of ${date}, sourceUrl`),
  };
}

function demandUnique<T>(rows: readonly T[], key: (row: T) => string): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(key(row))) throw new DatasetError('shape', `${key(row)} stands twice`);
    seen.add(key(row));
  }
}

/**
 * The dataset of a parsed /data/cities.json, whole or not at all. Columns and keys it does not know
 * are ignored, so that an older page can read a newer file of the same version.
 * @throws DatasetError
 */
export function decodeIndex(value: unknown): Dataset {
  if (!isRecord(value)) throw new DatasetError('not-json-object', typeof value);
  if (value['version'] !== INDEX_VERSION) {
    throw new DatasetError('version', JSON.stringify(value['version']) ?? 'none');
  }
  const columns = demand(value['columns'], isList, 'columns');
  const missing = CITY_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new DatasetError('shape', `no column ${missing.join(', ')}`);

  const countries = demand(value['countries'], isList, 'countries').map(decodeCountry);
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const cities: City[] = demand(value['cities'], isList, 'cities').map((row) =>
    decodeCity(row, columns, byCode),
  );
  const totals = demand(value['totals'], isList, 'totals').map(decodeTotal);
  demandUnique(countries, ({ code }) => code);
  demandUnique(cities, ({ id }) => id);
  return { date: demand(value['date'], isDay, 'date'), cities, countries, totals };
}
