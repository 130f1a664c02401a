import { readTable } from '../../../editors/data.ts';

/** The columns of data/cities.csv that say where a city is. */
export interface PlacedCity {
  readonly id: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
}

/** Every row of the real data. */
export function readPlacedCities(): PlacedCity[] {
  return readTable('cities.csv').map(({ id = '', country = '', lon, lat }) => {
    return { id, country, lon: Number(lon), lat: Number(lat) };
  });
}
