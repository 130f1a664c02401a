import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '#src/domain/language.ts';
import { readTable } from '../../editors/data.ts';
import type { Row } from '../../editors/table.ts';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Every row of the network as the editors keep it, read without the product's own code. */
export const CITIES = readTable('cities.csv');

/** The rows of today's members. */
export const MEMBERS = CITIES.filter((row) => row['left'] === '');

/** The rows of those that have left. */
export const FORMER = CITIES.filter((row) => row['left'] !== '');

/** How many of today's members pass a test of their row. */
export const countMembers = (test: (row: Row) => boolean): number => MEMBERS.filter(test).length;

/** The values that today's members have in a column, each once. */
export const valuesOf = (column: string): readonly string[] => [
  ...new Set(MEMBERS.map((row) => row[column] ?? '')),
];

/** Whether a row was a member at the end of a year. */
export function wasMember({ joined, left }: Row, year: number): boolean {
  return joined !== '' && Number(joined) <= year && !(left !== '' && Number(left) <= year);
}

/** In how many countries and territories today's members lie. */
export const COUNTRY_COUNT = valuesOf('country').length;

const newest = readTable('totals.csv').at(-1);

/** What UNESCO announced last; the date is ISO 8601, a day or a month. */
export const NEWEST_TOTAL = { cities: Number(newest?.['cities']), date: newest?.['date'] ?? '' };

/** How many announced members are not documented. */
export const MISSING = Math.max(0, NEWEST_TOTAL.cities - MEMBERS.length);

/** The name by which the readers of a language know a city. */
export const nameIn = (language: LanguageCode, row: Row): string =>
  (language === 'en' ? '' : row[`name_${language}`]) || row['name'] || '';

/** The name by which Latvian readers know a city. */
export const latvianName = (row: Row): string => nameIn('lv', row);

/** A row by its id; an unknown one is a mistake in the test. */
export function findRow(id: string): Row {
  const row = CITIES.find((each) => each['id'] === id);
  if (!row) throw new Error(`There is no city ${id}.`);
  return row;
}

/** The first member in a region; each region has some. */
export function firstIn(region: string): Row {
  const row = MEMBERS.find((each) => each['region'] === region);
  if (!row) throw new Error(`There is no member in ${region}.`);
  return row;
}

/** Unit vectors of places on the Earth: the larger their product, the nearer they are. */
function directionOf(row: Row): readonly [number, number, number] {
  const [lat, lon] = [row['lat'], row['lon']].map((part) => (Number(part) * Math.PI) / 180);
  const [phi = 0, lambda = 0] = [lat, lon];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function closenessOf(one: Row, other: Row): number {
  const [a, b] = [directionOf(one), directionOf(other)];
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Today's members but a city itself, the nearest to it first. */
export const listNearest = (row: Row): readonly Row[] =>
  MEMBERS.filter((other) => other['id'] !== row['id']).toSorted(
    (one, other) => closenessOf(row, other) - closenessOf(row, one),
  );

/** The member that stands furthest from its neighbours, where a map of the world shows it well. */
export function findLoneliest(): Row {
  const inSight = MEMBERS.filter(
    ({ lat, lon }) => Math.abs(Number(lat)) < 55 && Math.abs(Number(lon)) < 120,
  );
  const closest = (row: Row) =>
    Math.max(...MEMBERS.filter((other) => other !== row).map((other) => closenessOf(row, other)));
  const [loneliest] = inSight.toSorted((one, other) => closest(one) - closest(other));
  if (!loneliest) throw new Error('There is no member.');
  return loneliest;
}
