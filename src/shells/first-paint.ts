import { render } from 'svelte/server';
import type { Site } from '#data/schema/site.ts';
import type { Dataset } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { describeNetwork, isPresent } from '#src/domain/network.ts';
import type { TourKnowledge } from '#src/domain/tour-fact.ts';
import type { Tour } from '#src/domain/tour.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import type { Messages } from '#src/i18n/messages.ts';
import { loadStageWords } from '#src/i18n/stage/load.ts';
import { Appearance } from '#src/state/appearance.svelte.ts';
import { Atlas } from '#src/state/atlas.svelte.ts';
import { Stage } from '#src/state/stage.svelte.ts';
import PrerenderEmbed from './embed/PrerenderEmbed.svelte';
import PrerenderExplore from './explore/PrerenderExplore.svelte';
import PrerenderStage from './stage/PrerenderStage.svelte';

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

/** A page before any script has run, as HTML for its `#app`. */
export type FirstPaintRenderer = (paint: FirstPaint) => string;

export const renderExplore: FirstPaintRenderer = (paint) => {
  const { land, cities, props } = prepareProps(paint);
  const explore = { ...props, hrefs: { language: paint.href, list: () => 'cities/' } };
  return clean(render(PrerenderExplore, { props: { explore, land, cities } }).body);
};

export const renderEmbed: FirstPaintRenderer = (paint) => {
  const { land, cities, props } = prepareProps(paint);
  const hrefs = { atlas: () => '../', list: () => '../cities/' };
  const embed = { ...props, host: null, hrefs };
  return clean(render(PrerenderEmbed, { props: { embed, land, cities } }).body);
};

/** The stage needs its words, its talks and what they ask the data for, too. */
export async function renderStage(
  paint: FirstPaint,
  tours: readonly Tour[],
  knowledge: TourKnowledge,
): Promise<{ body: string; heading: { title: string; description: string } }> {
  const { land, cities, props } = prepareProps(paint);
  const hrefs = { language: paint.href, tour: (id: string) => `?tour=${id}`, explore: () => '../' };
  const words = await loadStageWords(paint.messages.language);
  const talk = new Stage(props.atlas, tours, null);
  const stage = { ...props, stage: talk, desk: null, words, knowledge, hrefs };
  const title = words.title(talk.tour.title[paint.messages.language]);
  return {
    body: clean(render(PrerenderStage, { props: { stage, land, cities } }).body),
    heading: { title, description: words.description },
  };
}

function prepareProps({ messages, dataset, site, land }: FirstPaint) {
  const readers = { index: never, details: never, valmiera: never };
  const props = {
    atlas: new Atlas(DEFAULT_VIEW, messages, readers, describeNetwork(dataset)),
    appearance: new Appearance(null),
    site: { site, root: new URL('https://atlas.invalid/'), basemap: '' },
    basemap: '',
    isMapOnly: false,
    loadFonts: never,
    onDrawn: () => undefined,
  };
  return { land, cities: dataset.cities.filter((city) => isPresent(city, null)), props };
}

function clean(html: string): string {
  return html.replace(HYDRATION_MARKS, '');
}
