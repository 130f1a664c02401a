import type { City, Region } from '#src/domain/city.ts';
import { readTable } from '../../editors/data.ts';

/** The members of today, straight from the table. */
export function readMembers(): City[] {
  return readTable('cities.csv')
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
