import { render } from 'svelte/server';
import type { Site } from '#data/schema/site.ts';
import type { Dataset } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { describeNetwork, isPresent } from '#src/domain/network.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import type { Messages } from '#src/i18n/messages.ts';
import { Appearance } from '#src/state/appearance.svelte.ts';
import { Atlas } from '#src/state/atlas.svelte.ts';
import Prerender from './Prerender.svelte';

/** What the first paint is made from. */
export interface FirstPaint {
  readonly messages: Messages;
  readonly dataset: Dataset;
  readonly site: Site;
  /** Outline of the land as an SVG path. */
  readonly land: string;
  /** From this page to the same page in another language. */
  readonly href: (language: LanguageCode) => string;
}

/** Marks that only a page which is brought to life in place would need. */
const HYDRATION_MARKS = /<!--[^>]*-->/g;

/** Nothing is fetched on the way out: the page tells what it knows by itself. */
const never = () => new Promise<never>(() => undefined);

/** The explore page before any script has run, as HTML for its `#app`. */
export function renderExplore({ messages, dataset, site, land, href }: FirstPaint): string {
  const readers = { index: never, details: never, valmiera: never };
  const explore = {
    atlas: new Atlas(DEFAULT_VIEW, messages, readers, describeNetwork(dataset)),
    appearance: new Appearance(null),
    site: { site, root: new URL('https://atlas.invalid/') },
    basemap: '',
    isMapOnly: false,
    hrefs: { language: href, list: () => 'cities/' },
    loadFonts: never,
    onDrawn: () => undefined,
  };
  const cities = dataset.cities.filter((city) => isPresent(city, null));
  const { body } = render(Prerender, { props: { explore, land, cities } });
  return body.replace(HYDRATION_MARKS, '');
}
