import { DEFAULT_LANGUAGE, type LanguageCode } from '#src/domain/language.ts';
import { parseOptions } from '#src/url/options.ts';
import type * as site from './page-address.ts';

/*
 * Where the pages of the kit lie, which is one file on a disk: all at the address of the file, page
 * and language in the query. It stands in the place of page-address.ts there.
 */

/** The language that the query asks for. */
export const readPageLanguage: typeof site.readPageLanguage = () =>
  parseOptions(location.search).lang ?? DEFAULT_LANGUAGE;

/** This page in a language, without its fragment. */
export const addressIn: typeof site.addressIn = (language) => {
  const query = new URLSearchParams(location.search);
  query.set('lang', language);
  return `${location.pathname}?${query}`;
};

/** The map to explore in a language, absolute and without a fragment. */
export const atlasIn: typeof site.atlasIn = (language) => pageIn('explore', language);

/** The list of all cities stands on the map's own page. */
export const listIn: typeof site.listIn = (language) => pageIn('explore', language);

function pageIn(page: string, language: LanguageCode): string {
  return new URL(`?${new URLSearchParams({ page, lang: language })}`, location.href).href;
}
