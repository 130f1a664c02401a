import { JOINED_PRECISIONS, KINDS, POINTS, REGIONS } from '#data/schema/vocabulary.ts';
import type { City, Country, Dataset } from '#src/domain/city.ts';
import { readTable } from '../../editors/data.ts';
import type { Row } from '../../editors/table.ts';

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
  cities: readTable('cities.csv').map(readCity),
  countries: readTable('countries.csv').map(readCountry),
  totals: readTable('totals.csv').map((row) => ({
    date: row['date'] ?? '',
    cities: Number(row['cities']),
    countries: Number(row['countries']),
    precision: pick(['exact', 'approximate'], row['precision']),
    sourceUrl: row['source_url'] ?? '',
  })),
};

/** Valmiera as it stands in the data. */
export function realValmiera(): City {
  const city = REAL.cities.find(({ id }) => id === 'valmiera');
  if (city === undefined) throw new Error('no Valmiera');
  return city;
}

/** A member of our own in Latvia, which no edit of the data changes; what is not given is plain. */
export function makeTown(fields: Partial<City>): City {
  return {
    id: 'our-town',
    name: 'Our Town',
    nameLv: null,
    nameRu: null,
    country: 'LV',
    region: 'europe-north-america',
    kind: 'city',
    joined: 2016,
    joinedPrecision: 'year',
    left: null,
    awards: [],
    lat: 57.3217,
    lon: 25.3719,
    point: 'exact',
    population: 22_376,
    ...fields,
  };
}

/** The real network with towns of our own among its members. */
export const withTowns = (...towns: readonly City[]): Dataset => ({
  ...REAL,
  cities: [...REAL.cities, ...towns],
});

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
