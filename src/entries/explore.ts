import '#src/styles/tokens.css';
import '#src/styles/base.css';
import site from '#data/site.json';
import { assets, overview } from 'virtual:atlas-assets';
import { flushSync, mount, tick } from 'svelte';
import type { Site } from '#data/schema/site.ts';
import { decodeDetails } from '#src/domain/details.ts';
import { decodeIndex } from '#src/domain/dataset.ts';
import { DEFAULT_LANGUAGE, isLanguage, type LanguageCode } from '#src/domain/language.ts';
import { loadMessages } from '#src/i18n/load.ts';
import Explore from '#src/shells/explore/Explore.svelte';
import { Appearance } from '#src/state/appearance.svelte.ts';
import { Atlas } from '#src/state/atlas.svelte.ts';
import { fetchJson } from '#src/state/fetch-json.ts';
import { decodeValmiera } from '#src/domain/valmiera.ts';
import {
  linkTo,
  linkToList,
  moveToLanguage,
  readOptions,
  readView,
  reloadIfStale,
  syncUrl,
} from '#src/state/url-sync.ts';

const page = document.documentElement;
const root = new URL(page.dataset['root'] ?? './', location.href);
const at = (path: string) => new URL(path, root).href;

/** The page's own relative link to its icon would point elsewhere once the language has changed. */
function fixIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon) icon.href = at('favicon.svg');
}

/**
 * Marks when the drawing that came with the page could first be seen: at the first paint, but not
 * before the whole page had been read.
 */
function markFirstPaint(): void {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const [navigation] = performance.getEntriesByType('navigation');
  const read = (navigation as PerformanceNavigationTiming | undefined)?.domInteractive ?? 0;
  const startTime = Math.max(paint?.startTime ?? performance.now(), read);
  performance.mark('atlas-visible', { startTime });
}

const loadFonts = () => import('#fonts/fonts.css');

/** Starts the Atlas in the page it was loaded by. */
async function start(): Promise<void> {
  if (moveToLanguage(root)) return;
  fixIcon();
  const language = isLanguage(page.lang) ? page.lang : DEFAULT_LANGUAGE;
  const options = readOptions();
  const appearance = new Appearance(options.theme);
  appearance.applyTo(page);
  const readers = {
    index: () => fetchJson(at(assets.index), decodeIndex),
    details: () => fetchJson(at(assets.details), decodeDetails),
    valmiera: () => fetchJson(at(assets.valmiera), decodeValmiera),
  };
  const atlas = new Atlas(readView(), await loadMessages(language), readers, overview);
  syncUrl(atlas, root);
  // The page is made anew in one step, without a paint between: what it came with knows nothing of the
  // view in the address. Only the drawing is kept, until a living one can take its place.
  const target = document.getElementById('app') ?? document.body;
  const standing = target.querySelector('.atlas');
  target.replaceChildren();
  mount(Explore, {
    target,
    props: {
      atlas,
      appearance,
      site: { site: site as Site, root },
      basemap: at(assets.basemap),
      isMapOnly: options.maponly,
      hrefs: { language: (other: LanguageCode) => linkTo(other, root), list: linkToList },
      loadFonts,
      onDrawn(drawn: 'gl' | 'atlas' | 'list') {
        page.dataset['map'] = drawn;
        if (drawn === 'gl') performance.mark('map-ready');
      },
      standing,
    },
  });
  flushSync();
  if (standing) markFirstPaint();
  await atlas.index.load();
  await tick();
  if (atlas.index.value) performance.mark('shell-ready');
  // The letters of our own come when everything works already; the system's stand in till then.
  await loadFonts();
}

addEventListener('vite:preloadError', () => {
  // Whoever asked for the part says what is missing; this only helps where a new page would have it.
  reloadIfStale(import.meta.url).catch(console.error);
});

void start();
