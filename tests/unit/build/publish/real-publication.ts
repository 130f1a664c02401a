import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGeography } from '#src/build/basemap/geography.ts';
import { loadCheckedData } from '#src/build/dataset/load.ts';
import { publishData, type Publication } from '#src/build/publish/publish.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'data');

/** data/cities.csv as it stands. */
export const csvText = readFileSync(join(FOLDER, 'cities.csv'), 'utf8');

const site = JSON.parse(readFileSync(join(FOLDER, 'site.json'), 'utf8')) as { dataDate: string };

/** The project's own data as the build publishes it. */
export const publication: Publication = {
  ...loadCheckedData(FOLDER, loadGeography(), new Date(`${site.dataDate}T12:00:00Z`)),
  csvText,
  commit: 'c0ffee',
  built: '2026-11-22T12:00:00.000Z',
};

export const files = publishData(publication);

/** The text of a published file. */
export function published(path: string, from: ReadonlyMap<string, string> = files): string {
  const text = from.get(path);
  if (text === undefined) throw new Error(`${path} is not published`);
  return text;
}
