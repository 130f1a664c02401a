import { DEFAULT_LANGUAGE, isLanguage, type LanguageCode } from '#src/domain/language.ts';

/** The folder of a language's pages within the site, with its slash: '' or 'en/'. */
export function languageFolder(language: LanguageCode): string {
  return language === DEFAULT_LANGUAGE ? '' : `${language}/`;
}

/** What follows the root in a path, without a slash before it; nothing outside of the site. */
function pathWithin(pathname: string, root: string): string {
  const folder = root.endsWith('/') ? root : `${root}/`;
  return pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
}

/** The default language has no prefix, so only the others are read from one. */
function splitLanguage(rest: string): { language: LanguageCode; page: string } {
  const [first = '', ...others] = rest.split('/');
  if (!isLanguage(first) || first === DEFAULT_LANGUAGE) {
    return { language: DEFAULT_LANGUAGE, page: rest };
  }
  return { language: first, page: others.join('/') };
}

/** The language a path stands for; the default outside of the site. `root` as in `languagePath`. */
export function readLanguage(pathname: string, root: string): LanguageCode {
  return splitLanguage(pathWithin(pathname, root)).language;
}

/**
 * The sibling of a page in another language: `/x/en/embed/` and `/x/embed/` under the root `/x/`.
 * `root` is the path of the site's own folder. A path outside of it leads to the start page.
 */
export function languagePath(pathname: string, language: LanguageCode, root: string): string {
  const folder = root.endsWith('/') ? root : `${root}/`;
  const { page } = splitLanguage(pathWithin(pathname, root));
  return folder + languageFolder(language) + page;
}
