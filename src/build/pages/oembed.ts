import type { City } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { nameIn } from '#src/domain/name.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import { FRAME_WORDS } from '#src/i18n/builder/frame.ts';
import { wordsOf } from '#src/i18n/pages/load.ts';
import { formatView } from '#src/url/codec.ts';
import { buildEmbedAddress } from '#src/url/embed-address.ts';
import { writeFrame } from '#src/url/embed-code.ts';
import { languageFolder } from '#src/url/paths.ts';
import { CARD } from '../cards/frame.ts';
import { titlesOf } from './titles.ts';
import type { PagesInput } from './static-page.ts';

/** The room a consumer is asked for, in CSS pixels; the frame fits itself into less. */
const SIZE = { width: 800, height: 600 } as const;

/** Seconds that a consumer may keep the answer: a day. */
const CACHE_AGE = 86_400;

/** Where the oEmbed answer of the map lies, or of a city's page, relative to the site's root. */
function pathOf(language: LanguageCode, city: City | null): string {
  return `${languageFolder(language)}${city ? `city/${city.id}/` : ''}oembed.json`;
}

/** The absolute address of the answer, for the page's own head. */
export function oembedAddress(address: string, language: LanguageCode, city: City | null): string {
  return address + pathOf(language, city);
}

/**
 * What programs get that show a link as what it leads to: an answer of oEmbed 1.0 (https://oembed.com,
 * type `rich`) for the map and for every city's page in each language, by path relative to the site's
 * root. They are files, so they cannot fit into `maxwidth`: the frame in them fits itself.
 */
export function writeOembeds(input: PagesInput): ReadonlyMap<string, string> {
  const subjects = [null, ...input.dataset.cities];
  return new Map(
    input.site.languages.flatMap((language) =>
      subjects.map((city): [string, string] => [
        pathOf(language, city),
        JSON.stringify(writeAnswer(input, language, city)),
      ]),
    ),
  );
}

function writeAnswer(
  { site, dataset, cards }: PagesInput,
  language: LanguageCode,
  city: City | null,
) {
  const words = wordsOf(language);
  const frame = FRAME_WORDS[language];
  const card = city ? cards?.get(city.id) : undefined;
  const src = buildEmbedAddress(new URL(site.address), {
    language,
    theme: 'auto',
    isMapOnly: false,
    fragment: formatView({ ...DEFAULT_VIEW, city: city?.id ?? null }),
  }).href;
  const title = city ? frame.titleOf(nameIn(language, city)) : frame.title;
  return {
    version: '1.0',
    type: 'rich',
    title: city
      ? titlesOf({ kind: 'city', city, details: null, nearest: [] }, words, dataset).title
      : words.atlas.page.title,
    provider_name: words.atlas.header.name,
    provider_url: site.address + languageFolder(language),
    cache_age: CACHE_AGE,
    ...SIZE,
    html: writeFrame({ src, title, width: SIZE.width }),
    ...(card !== undefined && {
      thumbnail_url: site.address + card,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
  };
}
