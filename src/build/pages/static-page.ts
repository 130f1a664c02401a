import type { Site } from '#data/schema/site.ts';
import type { Valmiera } from '#data/schema/valmiera.ts';
import type { City, CityDetails, Dataset } from '#src/domain/city.ts';
import type { Neighbour } from '#src/domain/geodesy.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { wordsOf } from '#src/i18n/pages/load.ts';
import type * as renderer from '#src/shells/page/render.ts';
import type { PageContext, Subject } from '#src/shells/page/page.ts';
import type { ElementScript } from '#src/url/embed-code.ts';
import { languageFolder } from '#src/url/paths.ts';
import { writeDocument, type Absolute } from './document.ts';
import { describeCity, describeDataset } from './linked-data.ts';
import { linksOf } from './links.ts';
import { oembedAddress } from './oembed.ts';
import { titlesOf } from './titles.ts';
import { alternatesOf } from './sitemap.ts';

/** The renderer of the shell, loaded through Vite since Node cannot read components. */
export type Renderer = typeof renderer;

/** Where the pages find their style and script, relative to the site's root. */
export interface PageAssets {
  readonly styles: readonly string[];
  /** The script that makes the table of members sortable. */
  readonly citiesScript: string;
  /** The whole style of 404.html, which stands alone. */
  readonly missingCss: string;
  /** What the page needs on which frames are fitted to their hosts. */
  readonly builder: { readonly script: string; readonly styles: readonly string[] };
  /** The element for other pages. */
  readonly element: ElementScript;
}

/** Everything the static pages are made from. */
export interface PagesInput {
  readonly dataset: Dataset;
  readonly details: readonly CityDetails[];
  readonly valmiera: Valmiera;
  readonly site: Site;
  readonly assets: PageAssets;
  /** The commit built; empty where it is not known. */
  readonly commit: string;
  /** Share card of a member, relative to the site's root; none where there is no card. */
  readonly cards?: ReadonlyMap<string, string>;
  /** Further pages for the sitemap, within a language: 'stage/'. */
  readonly otherPaths?: readonly string[];
}

/** What a page needs beyond the input and its language, worked out once for all languages. */
export type Topic =
  | { readonly kind: 'cities' }
  | { readonly kind: 'accessibility' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'builder' }
  | {
      readonly kind: 'city';
      readonly city: City;
      readonly details: CityDetails | null;
      readonly nearest: readonly Neighbour[];
    };

/** The folder of a page within its language, with a slash at the end. */
export function pathOf(topic: Topic): string {
  if (topic.kind === 'builder') return 'embed/builder/';
  return topic.kind === 'city' ? `city/${topic.city.id}/` : `${topic.kind}/`;
}

/** One static page in one language as an HTML document. */
export function writeStaticPage(
  topic: Topic,
  subject: Subject,
  language: LanguageCode,
  input: PagesInput,
  renderer: Renderer,
): string {
  const { site, dataset, valmiera, commit, assets } = input;
  const words = wordsOf(language);
  const path = pathOf(topic);
  const links = linksOf(path, language, site.languages);
  const { element } = assets;
  const context: PageContext = { words, links, dataset, valmiera, site, commit, element };
  const titles = titlesOf(topic, words, dataset);
  const address = site.address && {
    page: `${site.address}${languageFolder(language)}${path}`,
    site: site.address,
  };
  const described = { words, ...titles, address: address || null };
  return writeDocument(
    {
      language,
      ...titles,
      siteName: words.atlas.header.name,
      root: links.file(''),
      styles:
        topic.kind === 'builder' ? [...assets.styles, ...assets.builder.styles] : assets.styles,
      scripts: scriptsOf(topic, assets),
      absolute: address ? absoluteOf(topic, address.page, language, input) : null,
      data: dataOf(topic, input, described),
    },
    renderer.renderPage(subject, context),
  );
}

function scriptsOf({ kind }: Topic, assets: PageAssets): readonly string[] {
  if (kind === 'cities') return [assets.citiesScript];
  return kind === 'builder' ? [assets.builder.script] : [];
}

function absoluteOf(
  topic: Topic,
  canonical: string,
  language: LanguageCode,
  { site, cards }: PagesInput,
): Absolute {
  const card = topic.kind === 'city' ? cards?.get(topic.city.id) : undefined;
  return {
    canonical,
    alternates: alternatesOf(site.address, pathOf(topic), site.languages),
    image: card === undefined ? null : `${site.address}${card}`,
    oembed: hasMap(topic)
      ? oembedAddress(site.address, language, topic.kind === 'city' ? topic.city : null)
      : null,
  };
}

/** Whether the page tells what the map shows: whoever links it may be given the map. */
function hasMap({ kind }: Topic): boolean {
  return kind === 'cities' || kind === 'city';
}

function dataOf(
  topic: Topic,
  { dataset }: PagesInput,
  described: Parameters<typeof describeDataset>[0],
): unknown {
  if (topic.kind === 'cities') return describeDataset(described);
  if (topic.kind !== 'city') return null;
  const country = dataset.countries.find(({ code }) => code === topic.city.country) ?? null;
  return describeCity(topic.city, topic.details, country, described);
}
