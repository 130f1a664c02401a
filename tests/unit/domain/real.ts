import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { JOINED_PRECISIONS, KINDS, POINTS, REGIONS } from '#data/schema/vocabulary.ts';
import type { City, Country, Dataset } from '#src/domain/city.ts';

type Row = Readonly<Record<string, string>>;

function readRows(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
  return parse(text, { columns: true, bom: true });
}

function pick<T extends string>(words: readonly T[], text: string | undefined): T {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new Error(`${text} is none of ${words.join(', ')}`);
  return word;
}

const orNull = (text: string | undefined): string | null => text || null;
const numberOrNull = (text: string | undefined): number | null => (text ? Number(text) : null);

function readCity(row: Row): City {
  return {
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    nameLv: orNull(row['name_lv']),
    nameRu: orNull(row['name_ru']),
    country: row['country'] ?? '',
    region: pick(REGIONS, row['region']),
    kind: pick(KINDS, row['kind']),
    joined: numberOrNull(row['joined']),
    joinedPrecision: pick(JOINED_PRECISIONS, row['joined_precision']),
    left: numberOrNull(row['left']),
    awards: (row['awards'] ?? '').split(';').filter(Boolean).map(Number),
    lat: Number(row['lat']),
    lon: Number(row['lon']),
    point: pick(POINTS, row['point']),
    population: numberOrNull(row['population']),
  };
}

function readCountry(row: Row): Country {
  return {
    code: row['code'] ?? '',
    region: pick(REGIONS, row['region']),
    name: { lv: row['name_lv'] ?? '', en: row['name_en'] ?? '', ru: row['name_ru'] ?? '' },
    label: { lat: Number(row['label_lat']), lon: Number(row['label_lon']) },
  };
}

/** The network as it stands in data/, for the invariants that only real names put to the test. */
export const REAL: Dataset = {
  date: '2026-11-22',
  cities: readRows('cities.csv').map(readCity),
  countries: readRows('countries.csv').map(readCountry),
  totals: readRows('totals.csv').map((row) => ({
    date: row['date'] ?? '',
    cities: Number(row['cities']),
    countries: Number(row['countries']),
    precision: pick(['exact', 'approximate'], row['precision']),
    sourceUrl: row['source_url'] ?? '',
  })),
};

/** A city of the real network by its id. */
export function realCity(id: string): City {
  const city = REAL.cities.find((each) => each.id === id);
  if (city === undefined) throw new Error(`no city ${id}`);
  return city;
}

/**
 * A network of `size` cities in the countries of the real one, for measuring: real cities under new
 * ids, their names made different by swapping syllables.
 */
export function multiply(size: number): Dataset {
  const cities = Array.from({ length: size }, (_, index): City => {
    const one = REAL.cities[index % REAL.cities.length];
    const other = REAL.cities[(index * 7 + 3) % REAL.cities.length];
    if (one === undefined || other === undefined) throw new Error('no cities');
    const name = one.name.slice(0, 4) + other.name.slice(2);
    return { ...one, id: `${one.id}-${index}`, name };
  });
  return { ...REAL, cities };
}
