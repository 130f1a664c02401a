import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BasemapFile } from '../basemap/basemap.ts';
import type { Prepared } from '../prepare.ts';
import { openCache } from './cache.ts';
import { drawCard } from './card.ts';
import { createPalette, type Palette } from './palette.ts';
import { renderCard, RENDERER } from './render.ts';
import { loadCardSource } from './source.ts';

/** The part of what the build has prepared that cards are made of. */
type Ingredients = Pick<Prepared, 'data' | 'files' | 'assets'>;

/** Cards made at the same time: rasterising and compressing have threads of their own. */
const AT_ONCE = 4;

/**
 * Writes the share card of every row of the data, former members included, into a built site: a
 * PNG of 1200 by 630 pixels, in the city's own folder. Cards whose drawing has not changed since an
 * earlier build are taken from `node_modules/.cache`.
 *
 * Returns the cards' paths relative to the site's root, by id of the city.
 */
export async function writeCards(
  project: string,
  folder: string,
  { data, files, assets }: Ingredients,
): Promise<ReadonlyMap<string, string>> {
  const basemap = JSON.parse(files.get(assets.basemap) ?? '') as BasemapFile;
  const source = await loadCardSource(project, data.dataset, basemap);
  const palette = createPalette(source.colours);
  const cache = await openCache(cacheFolder(project));
  const paths = new Map(data.dataset.cities.map(({ id }) => [id, `city/${id}/card.png`]));
  const waiting = [...data.dataset.cities];
  const work = async () => {
    for (let city = waiting.pop(); city !== undefined; city = waiting.pop()) {
      const svg = drawCard(city, source);
      const png = await cache.take(digest(svg, palette), () => renderCard(svg, palette));
      const path = join(folder, 'city', city.id, 'card.png');
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, png);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cache.prune();
  return paths;
}

function cacheFolder(project: string): string {
  return join(project, 'node_modules', '.cache', 'learning-cities-atlas', 'cards');
}

/** All that the bytes of a card depend on. */
function digest(svg: string, { colours }: Palette): string {
  return createHash('sha256').update(RENDERER).update(colours).update(svg).digest('hex');
}
