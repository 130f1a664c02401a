import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITIES, COUNTRIES, SITE, TOTALS, VALMIERA } from './facts.ts';

/** Bytes of the data files by their path below data/; a missing file has no entry. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** Every file the data consists of. */
export const DATA_FILES: readonly string[] = [
  CITIES,
  COUNTRIES,
  TOTALS,
  SITE,
  ...Object.values(VALMIERA),
];

/** Reads the files of the data folder as they stand. */
export function readDataFiles(folder: string): DataFiles {
  const present = DATA_FILES.filter((file) => existsSync(join(folder, file)));
  return new Map(present.map((file) => [file, readFileSync(join(folder, file))]));
}
