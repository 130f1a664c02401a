import { fileURLToPath } from 'node:url';
import type { Total } from '#src/domain/city.ts';
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

/** Who was a member at the end of a year. */
export const membersOf = (year: number): readonly Row[] =>
  CITIES.filter((row) => wasMember(row, year));

/** In how many countries and territories today's members lie. */
export const COUNTRY_COUNT = valuesOf('country').length;

/** What UNESCO announced, the oldest first. */
export const TOTALS = readTable('totals.csv').map((row): Total => ({
  date: row['date'] ?? '',
  cities: Number(row['cities']),
  countries: Number(row['countries']),
  precision: row['precision'] === 'approximate' ? 'approximate' : 'exact',
  sourceUrl: row['source_url'] ?? '',
}));

/** What UNESCO announced last, in a year if one is given. A year without a total is a mistake in the test. */
export function findTotal(year = ''): Total {
  const total = TOTALS.findLast(({ date }) => date.startsWith(year));
  if (!total) throw new Error(`No total was announced in ${year}.`);
  return total;
}

/** What UNESCO announced last. */
export const NEWEST_TOTAL = findTotal();

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
