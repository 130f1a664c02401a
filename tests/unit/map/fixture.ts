import type { City, Country } from '#src/domain/city.ts';

/** A member that stands for any: fields that a test is about are given, the rest is plain. */
export function makeCity(fields: Partial<City>): City {
  return {
    id: 'sonderborg',
    name: 'Sønderborg',
    nameLv: null,
    nameRu: null,
    country: 'DK',
    region: 'europe-north-america',
    kind: 'city',
    joined: 2016,
    joinedPrecision: 'year',
    left: null,
    awards: [],
    lat: 54.9138,
    lon: 9.7922,
    point: 'exact',
    population: null,
    ...fields,
  };
}

/** A country that stands for any. */
export const LATVIA: Country = {
  code: 'LV',
  region: 'europe-north-america',
  name: { lv: 'Latvija', en: 'Latvia', ru: 'Латвия' },
  label: { lat: 56.8, lon: 25 },
};
