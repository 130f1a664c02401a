import rows from '#data/cities.csv?raw';
import type { City, Country } from '#src/domain/city.ts';
import { parseRows, type Row } from '../../editors/table.ts';

function toCity(row: Row): City {
  return {
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    nameLv: row['name_lv'] || null,
    nameRu: row['name_ru'] || null,
    country: row['country'] ?? '',
    region: row['region'] as City['region'],
    kind: row['kind'] as City['kind'],
    joined: Number(row['joined']) || null,
    joinedPrecision: row['joined_precision'] as City['joinedPrecision'],
    left: Number(row['left']) || null,
    awards: (row['awards'] ?? '').split(';').filter(Boolean).map(Number),
    lat: Number(row['lat']),
    lon: Number(row['lon']),
    point: row['point'] as City['point'],
    population: Number(row['population']) || null,
  };
}

/** Every row of the real data. */
export const CITIES: readonly City[] = parseRows(rows).map(toCity);

export const COUNTRIES: readonly Country[] = [
  {
    code: 'LV',
    region: 'europe-north-america',
    name: { lv: 'Latvija', en: 'Latvia', ru: 'Латвия' },
    label: { lat: 56.8, lon: 25 },
  },
];

/** A basemap of one rough island around Europe, served from memory. */
export function serveBasemap(): string {
  const ring = [
    [-10, 36],
    [-10, 70],
    [60, 70],
    [60, 36],
    [-10, 36],
  ];
  const line = [
    [10, 45],
    [30, 60],
  ];
  const topology = {
    type: 'Topology',
    arcs: [ring, line],
    objects: {
      land: { type: 'MultiPolygon', arcs: [[[0]]] },
      borders: { type: 'MultiLineString', arcs: [[1]] },
      dashed: { type: 'MultiLineString', arcs: [] },
    },
  };
  return URL.createObjectURL(new Blob([JSON.stringify(topology)], { type: 'application/json' }));
}
