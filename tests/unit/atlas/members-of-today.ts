import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { City, Region } from '#src/domain/city.ts';

/** The members of today, straight from the table. */
export function readMembers(): City[] {
  const rows: Record<string, string>[] = parse(readFileSync('data/cities.csv', 'utf8'), {
    columns: true,
    bom: true,
  });
  return rows
    .filter((row) => !row['left'])
    .map((row) => ({
      id: row['id'] ?? '',
      name: row['name'] ?? '',
      nameLv: row['name_lv'] || null,
      nameRu: row['name_ru'] || null,
      country: row['country'] ?? '',
      region: row['region'] as Region,
      kind: 'city',
      joined: null,
      joinedPrecision: 'unknown',
      left: null,
      awards: [],
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      point: row['point'] as City['point'],
      population: null,
    }));
}
