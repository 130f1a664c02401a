import type { LanguageCode } from '#src/domain/language.ts';
import { parseOptions } from '#src/url/options.ts';
import { languageFolder, languagePath, readLanguage } from '#src/url/paths.ts';

/*
 * Where the pages of the site lie: a folder for each language. The kit, one file on a disk, has
 * file-address.ts in the place of this one. `root` is the absolute address of the site's root.
 */

/** The language that the address of this page stands for. */
export function readPageLanguage(root: URL): LanguageCode {
  return readLanguage(location.pathname, root.pathname);
}

/** This page in a language, without its fragment. */
export function addressIn(language: LanguageCode, root: URL): string {
  return languagePath(location.pathname, language, root.pathname) + queryFor(language);
}

/** The explore page in a language, absolute and without a fragment. */
export function atlasIn(language: LanguageCode, root: URL): string {
  return new URL(languageFolder(language), root).href;
}

/** The table of all cities in a language, absolute. */
export function listIn(language: LanguageCode, root: URL): string {
  return new URL(`${languageFolder(language)}cities/`, root).href;
}

/** The query of this page without a wish for another language, which would undo the visitor's own. */
function queryFor(language: LanguageCode): string {
  const { lang } = parseOptions(location.search);
  if (lang === null || lang === language) return location.search;
  const query = new URLSearchParams(location.search);
  query.delete('lang');
  // `size` would be shorter, but is younger than the oldest browsers that are served.
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
