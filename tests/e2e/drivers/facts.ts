import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Rows of a table of facts as the editors keep it, read without the product's own code. */
function readTable(name: string): readonly Row[] {
  const text = readFileSync(`${PROJECT}/data/${name}`, 'utf8');
  return parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Row[];
}

export const CITIES = readTable('cities.csv');

/** The rows of today's members. */
export const MEMBERS = CITIES.filter((row) => row['left'] === '');

/** How many of today's members pass a test of their row. */
export const countMembers = (test: (row: Row) => boolean): number => MEMBERS.filter(test).length;

/** The values that today's members have in a column, each once. */
export const valuesOf = (column: string): readonly string[] => [
  ...new Set(MEMBERS.map((row) => row[column] ?? '')),
];

/** The name by which Latvian readers know a city. */
export const latvianName = (row: Row): string => row['name_lv'] || row['name'] || '';

/** A row by its id; an unknown one is a mistake in the test. */
export function findRow(id: string): Row {
  const row = CITIES.find((each) => each['id'] === id);
  if (!row) throw new Error(`There is no city ${id}.`);
  return row;
}
