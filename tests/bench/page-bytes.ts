import type { Page } from 'playwright';
import type { BYTE_BUDGETS, UNBOUNDED } from './budgets.ts';
import { Traffic, type Loaded } from './traffic.ts';
import type { Weight } from './weights.ts';

/** The exact figures of one page, by the names of the budgets. */
export type PageBytes = Readonly<Record<keyof typeof BYTE_BUDGETS | keyof typeof UNBOUNDED, number>>;

/** Milliseconds without a request after which a page is taken to be at rest. */
const REST = 1000;

/**
 * Opens a page of the Atlas and counts, until its map is ready, what it loads and writes. `root` is
 * the site's absolute address, `path` the page's below it ('' or 'en/'), `weights` the built files.
 */
export async function countPage(
  page: Page,
  { root, path, weights }: Visit,
): Promise<{ readonly bytes: PageBytes; readonly files: readonly Loaded[] }> {
  const traffic = await Traffic.watch(page, root);
  await page.goto(root + path, { waitUntil: 'commit', timeout: 60_000 });
  const shellReady = await traffic.waitFor('shell-ready');
  const mapReady = await traffic.waitFor('map-ready');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(REST);

  const files = (await traffic.loaded()).filter(({ isForeign }) => !isForeign);
  const untilShell = files.filter(({ startedAt }) => startedAt < shellReady);
  const untilMap = files.filter(({ startedAt }) => startedAt < mapReady);
  const sum = (list: readonly Loaded[], packing: keyof Weight) =>
    list.reduce((total, file) => total + weigh(weights, file)[packing], 0);
  const named = (pattern: RegExp) => untilMap.filter((file) => pattern.test(file.path));
  return {
    files,
    bytes: {
      html: sum(named(/^$|\/$|\.html$/), 'brotli'),
      // What was still under way when the shell worked was not needed for it.
      shellScript: sum(
        untilShell.filter((file) => file.path.endsWith('.js') && file.endedAt <= shellReady),
        'gzip',
      ),
      dataset: sum(named(/^data\/cities\.json$/), 'gzip'),
      basemap: sum(named(/basemap-[^/]*\.json$/), 'brotli'),
      fonts: sum(
        files.filter((file) => file.path.endsWith('.woff2')),
        'raw',
      ),
      css: sum(named(/\.css$/), 'brotli'),
      shellBytes: sum(untilShell, 'brotli'),
      mapBytes: sum(untilMap, 'brotli'),
      shellRequests: untilShell.length,
      mapRequests: untilMap.length,
      thirdParty: traffic.foreign().length,
      cookies: await traffic.countCookies(),
      storageWrites: await traffic.countStorageWrites(),
    },
  };
}

interface Visit {
  readonly root: string;
  readonly path: string;
  readonly weights: ReadonlyMap<string, Weight>;
}

/** A page's address is a folder; its file is index.html. Throws for a file that was not built. */
function weigh(weights: ReadonlyMap<string, Weight>, { path }: Loaded): Weight {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : decodeURI(path);
  const weight = weights.get(file);
  if (!weight) throw new Error(`${path} was loaded, but dist/ has no ${file}`);
  return weight;
}
