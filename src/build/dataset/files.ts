import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITIES, COUNTRIES, SITE, TOTALS, TOURS, VALMIERA } from './facts.ts';

/** Bytes of the data files by their path below data/; a missing file has no entry. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** Every file the data consists of, the tours aside: of those there may be any number. */
export const DATA_FILES: readonly string[] = [
  CITIES,
  COUNTRIES,
  TOTALS,
  SITE,
  ...Object.values(VALMIERA),
];

/** Reads the files of the data folder as they stand. */
export function readDataFiles(folder: string): DataFiles {
  const present = [...DATA_FILES, ...listTours(folder)].filter((file) =>
    existsSync(join(folder, file)),
  );
  return new Map(present.map((file) => [file, readFileSync(join(folder, file))]));
}

/** Paths of the tours, in the order of their names. */
function listTours(folder: string): string[] {
  if (!existsSync(join(folder, TOURS))) return [];
  const names = readdirSync(join(folder, TOURS)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => TOURS + name);
}
