import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeNetwork, type Overview } from '#src/domain/network.ts';
import { buildBasemap } from './basemap/basemap.ts';
import { loadGeography } from './basemap/geography.ts';
import { loadCheckedData, type CheckedData } from './dataset/load.ts';
import { makeFonts, type FontSet } from './fonts.ts';
import { publishData } from './publish/publish.ts';

/** Where the browser finds each file it loads, relative to the site's root. */
export interface AssetPaths {
  readonly index: string;
  readonly details: string;
  readonly valmiera: string;
  readonly basemap: string;
  readonly tours: string;
}

/** Everything the site needs that is not source code. */
export interface Prepared {
  /** The checked data itself. */
  readonly data: CheckedData;
  /** Files to publish, by path relative to the site's root. */
  readonly files: ReadonlyMap<string, string>;
  readonly assets: AssetPaths;
  /** What the page says of the network before the index has arrived. */
  readonly overview: Overview;
  readonly fonts: FontSet;
}

/**
 * Checks the data, then makes every file derived from it. Throws one error with the whole report
 * when the data has problems, before anything is written.
 */
export async function prepare(project: string): Promise<Prepared> {
  const folder = join(project, 'data');
  const data = await loadCheckedData(folder, loadGeography(), new Date());
  const published = publishData({
    ...data,
    csvText: await readFile(join(folder, 'cities.csv'), 'utf8'),
    commit: readCommit(project),
    built: new Date().toISOString(),
  });
  const files = new Map(published);
  const basemap = JSON.stringify(buildBasemap());
  const basemapPath = `assets/basemap-${digest(basemap)}.json`;
  files.set(basemapPath, basemap);
  const tours = JSON.stringify(data.tours);
  const toursPath = `assets/tours-${digest(tours)}.json`;
  files.set(toursPath, tours);
  const versioned = (path: string) => `${path}?v=${digest(required(files, path))}`;
  return {
    data,
    files,
    assets: {
      index: versioned('data/cities.json'),
      details: versioned('data/details.json'),
      valmiera: versioned('data/valmiera/valmiera.json'),
      basemap: basemapPath,
      tours: toursPath,
    },
    overview: describeNetwork(data.dataset),
    fonts: await makeFonts((await readWords(project)) + [...published.values(), tours].join('')),
  };
}

/** The words of the interface, so that the fonts hold each of their letters. */
async function readWords(project: string): Promise<string> {
  const folder = join(project, 'src', 'i18n');
  const names = await readdir(folder, { recursive: true });
  const sources = names.filter((name) => name.endsWith('.ts'));
  return (await Promise.all(sources.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}

function readCommit(project: string): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // A copy without its history (an archive) still builds; it only cannot say which commit it is.
    return 'unknown';
  }
}

function required(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} was not published`);
  return text;
}

/** The first eight hexadecimal digits of the SHA-256: enough to tell two versions of a file apart. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
