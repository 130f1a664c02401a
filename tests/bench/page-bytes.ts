import type { Page } from 'playwright';
import type { BYTE_BUDGETS, UNBOUNDED } from './budgets.ts';
import { Traffic, type Loaded } from './traffic.ts';
import type { Weight } from './weights.ts';

/** The exact figures of one page, by the names of the budgets. */
export type PageBytes = Readonly<
  Record<keyof typeof BYTE_BUDGETS | keyof typeof UNBOUNDED, number>
>;

/** What was counted, and the files behind it. */
export interface Count {
  readonly figures: PageBytes;
  /** In the order of asking. */
  readonly files: readonly CountedFile[];
}

/** One file that the page loaded until its map was ready. */
export interface CountedFile extends Weight {
  readonly path: string;
  /** The mark before which it was asked for. */
  readonly until: 'shell-ready' | 'map-ready';
}

/** A page and where its files lie. */
export interface Visit {
  /** The site's absolute address, with its slash. */
  readonly root: string;
  /** The page's address below it: '' or 'en/'. */
  readonly path: string;
  /** The built files of the site. */
  readonly weights: ReadonlyMap<string, Weight>;
}

/** Milliseconds without a request after which a page is taken to be at rest. */
const REST = 1000;

/** Opens a page of the Atlas and counts what it loads and writes until its map is ready. */
export async function countPage(page: Page, visit: Visit): Promise<Count> {
  const traffic = await Traffic.watch(page, visit.root);
  await page.goto(visit.root + visit.path, { waitUntil: 'commit' });
  const shellReady = await traffic.waitFor('shell-ready');
  const mapReady = await traffic.waitFor('map-ready');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(REST);

  const files = await traffic.loaded();
  const untilShell = files.filter(({ startedAt }) => startedAt < shellReady);
  const untilMap = files.filter(({ startedAt }) => startedAt < mapReady);
  const sum = (list: readonly Loaded[], packing: keyof Weight) =>
    list.reduce((total, file) => total + weigh(visit.weights, file)[packing], 0);
  const named = (list: readonly Loaded[], pattern: RegExp) =>
    list.filter(({ path }) => pattern.test(path));
  // What was still under way when the shell worked was not needed for it.
  const arrived = untilShell.filter(({ endedAt }) => endedAt <= shellReady);
  const figures: PageBytes = {
    html: sum(named(untilMap, /^$|\/$/), 'brotli'),
    shellScript: sum(named(arrived, /\.js$/), 'gzip'),
    dataset: sum(named(untilMap, /^data\/cities\.json$/), 'gzip'),
    basemap: sum(named(untilMap, /basemap-[^/]*\.json$/), 'brotli'),
    fonts: sum(named(files, /\.woff2$/), 'raw'),
    css: sum(named(untilMap, /\.css$/), 'brotli'),
    shellBytes: sum(untilShell, 'brotli'),
    mapBytes: sum(untilMap, 'brotli'),
    shellRequests: untilShell.length,
    mapRequests: untilMap.length,
    thirdParty: traffic.foreign().length,
    cookies: await traffic.countCookies(),
    storageWrites: await traffic.countStorageWrites(),
  };
  const counted = untilMap.map((file): CountedFile => {
    const until = untilShell.includes(file) ? 'shell-ready' : 'map-ready';
    return { path: file.path, until, ...weigh(visit.weights, file) };
  });
  return { figures, files: counted };
}

/** Opens a baseline and counts its requests and their bytes until its map is ready. */
export async function countBaseline(
  page: Page,
  { root, path, weights }: Visit,
): Promise<{ readonly requests: number; readonly bytes: number }> {
  const traffic = await Traffic.watch(page, root);
  await page.goto(root + path, { waitUntil: 'commit' });
  const ready = await traffic.waitFor('map-ready');
  await page.waitForLoadState('networkidle');
  const files = (await traffic.loaded()).filter(({ startedAt }) => startedAt < ready);
  const bytes = files.reduce((total, file) => total + weigh(weights, file).brotli, 0);
  return { requests: files.length, bytes };
}

/** A page's address is a folder; its file is index.html. Throws for a file that was not built. */
function weigh(weights: ReadonlyMap<string, Weight>, { path }: Loaded): Weight {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : decodeURI(path);
  const weight = weights.get(file);
  if (!weight) throw new Error(`The page loads ${path}, but no ${file} was built`);
  return weight;
}
