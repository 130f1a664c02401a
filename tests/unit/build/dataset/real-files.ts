import { parse } from 'csv-parse/sync';
import { loadGeography } from '#src/build/basemap/geography.ts';
import type { DataFiles } from '#src/build/dataset/files.ts';
import { loadFiles, type LoadResult } from '#src/build/dataset/load.ts';
import type { Problem } from '#src/build/dataset/problem.ts';
import { readPlainFiles } from './plain-files.ts';
import { fileOf, writeCells } from './write-cells.ts';

/** The real files with facts of our own; every change below works on a copy. */
export const realFiles: DataFiles = readPlainFiles();

export const geography = loadGeography();

const reviewed = `${readJson<{ dataDate: string }>('site.json').dataDate}T12:00:00Z`;

/** Now, as for the editors; on a machine whose clock is late, the day of their last review. */
export const today = new Date(Math.max(Date.parse(reviewed), Date.now()));

/** Loads the real files with some of them replaced. */
export function load(changed: DataFiles = new Map()): LoadResult {
  return loadFiles(new Map([...realFiles, ...changed]), geography, today);
}

/** Problems of the real files with some of them replaced. */
export function problemsOf(changed: DataFiles): readonly Problem[] {
  return load(changed).problems;
}

export function readText(file: string): string {
  return new TextDecoder().decode(realFiles.get(file));
}

export function readJson<T>(file: string): T {
  return JSON.parse(readText(file)) as T;
}

/** A table with its header, as cells. */
export function readCells(file: string): string[][] {
  return parse(readText(file), { bom: true, relax_column_count: true });
}

/** Row (as a spreadsheet numbers it) of the record whose first cell is `key`. */
export function rowOf(file: string, key: string): number {
  const index = readCells(file).findIndex(([first]) => first === key);
  if (index === -1) throw new Error(`${key} is not in ${file}`);
  return index + 1;
}

/** The real table with some cells of one record replaced. */
export function withCells(file: string, key: string, changes: Record<string, string>): DataFiles {
  const cells = readCells(file);
  const header = cells[0] ?? [];
  const record = cells[rowOf(file, key) - 1] ?? [];
  for (const [column, value] of Object.entries(changes)) record[header.indexOf(column)] = value;
  return fileOf(file, writeCells(cells));
}

/** The real table without one record. */
export function withoutRow(file: string, key: string): DataFiles {
  return fileOf(file, writeCells(readCells(file).filter(([first]) => first !== key)));
}

/** The real file with one piece of its text replaced, wherever it first stands. */
export function withText(file: string, from: string, to: string): DataFiles {
  const text = readText(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return fileOf(
    file,
    text.replace(from, () => to),
  );
}

/** The real JSON file with its value changed in place. */
export function withJson<T>(file: string, change: (value: T) => void): DataFiles {
  const value = readJson<T>(file);
  change(value);
  return fileOf(file, JSON.stringify(value, null, 2));
}
