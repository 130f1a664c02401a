import '#src/styles/tokens.css';
import '#src/styles/base.css';
import site from '#data/site.json';
import { assets } from 'virtual:atlas-assets';
import { mount, tick } from 'svelte';
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

const loadFonts = () => import('#fonts/fonts.css');

/** Starts the Atlas in the page it was loaded by. */
async function start(): Promise<void> {
  if (moveToLanguage(root)) return;
  fixIcon();
  const language = isLanguage(page.lang) ? page.lang : DEFAULT_LANGUAGE;
  const options = readOptions();
  const appearance = new Appearance(options.theme);
  appearance.applyTo(page);
  const atlas = new Atlas(readView(), await loadMessages(language), {
    index: () => fetchJson(at(assets.index), decodeIndex),
    details: () => fetchJson(at(assets.details), decodeDetails),
    valmiera: () => fetchJson(at(assets.valmiera), decodeValmiera),
  });
  syncUrl(atlas, root);
  mount(Explore, {
    target: document.getElementById('app') ?? document.body,
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
    },
  });
  await atlas.index.load();
  await tick();
  if (atlas.index.value) performance.mark('shell-ready');
  // The letters of our own come when everything works already; the system's stand in till then.
  await loadFonts();
}

void start();
