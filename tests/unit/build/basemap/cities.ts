import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The columns of data/cities.csv that say where a city is. */
export interface PlacedCity {
  readonly id: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
}

/** Every row of the real data. */
export function readPlacedCities(): PlacedCity[] {
  const text = readFileSync(new URL('../../../../data/cities.csv', import.meta.url), 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return rows.map(({ id = '', country = '', lon, lat }) => {
    return { id, country, lon: Number(lon), lat: Number(lat) };
  });
}
