import '#src/styles/tokens.css';
import '#src/styles/base.css';
import site from '#data/site.json';
import { assets, overview } from 'virtual:atlas-assets';
import type { Site } from '#data/schema/site.ts';
import { decodeDetails } from '#src/domain/details.ts';
import { decodeIndex } from '#src/domain/dataset.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '#src/domain/language.ts';
import { decodeValmiera } from '#src/domain/valmiera.ts';
import { loadMessages } from '#src/i18n/load.ts';
import { Appearance, type Theme } from '#src/state/appearance.svelte.ts';
import { Atlas } from '#src/state/atlas.svelte.ts';
import { fetchJson } from '#src/state/fetch-json.ts';
import { readOptions, readView } from '#src/state/url-sync.ts';

const page = document.documentElement;

/** Absolute address of the site's root. */
export const root = new URL(page.dataset['root'] ?? './', location.href);
const at = (path: string) => new URL(path, root).href;

export const loadFonts = () => import('#fonts/fonts.css');

/**
 * Makes what every shell needs from the address and the page it was loaded by. The page is then
 * empty: it is made anew in one step, without a paint between, since what it came with knows nothing
 * of the view in the address. Only the drawing is kept, until a living one can take its place.
 * `theme` is the page's own where the address asks for none.
 */
export async function begin(theme: Theme | null = null) {
  const language = isLanguage(page.lang) ? page.lang : DEFAULT_LANGUAGE;
  const options = readOptions();
  const appearance = new Appearance(options.theme ?? theme);
  appearance.applyTo(page);
  const readers = {
    index: () => fetchJson(at(assets.index), decodeIndex),
    details: () => fetchJson(at(assets.details), decodeDetails),
    valmiera: () => fetchJson(at(assets.valmiera), decodeValmiera),
  };
  const atlas = new Atlas(readView(), await loadMessages(language), readers, overview);
  const target = document.getElementById('app') ?? document.body;
  const basemap = at(assets.basemap);
  const standing = target.querySelector('.atlas');
  target.replaceChildren();
  const props = {
    atlas,
    appearance,
    site: { site: site as Site, root, basemap },
    basemap,
    isMapOnly: options.maponly,
    loadFonts,
    onDrawn: showDrawn,
    standing,
  };
  return { atlas, target, props };
}

/** Says for hosts, styles and tests what is drawn now, and when the map was first. */
function showDrawn(drawn: 'gl' | 'atlas' | 'list'): void {
  page.dataset['map'] = drawn;
  const isFirst = performance.getEntriesByName('map-ready').length === 0;
  if (drawn === 'gl' && isFirst) performance.mark('map-ready');
}

/**
 * Marks when the drawing that came with the page could first be seen: at the first paint, but not
 * before the whole page had been read.
 */
export function markFirstPaint(): void {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const [navigation] = performance.getEntriesByType('navigation');
  const read = (navigation as PerformanceNavigationTiming | undefined)?.domInteractive ?? 0;
  const startTime = Math.max(paint?.startTime ?? performance.now(), read);
  performance.mark('atlas-visible', { startTime });
}
