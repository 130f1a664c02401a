import { DEFAULT_LANGUAGE, type LanguageCode } from '#src/domain/language.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import type { Links } from '#src/shells/page/page.ts';
import { formatView } from '#src/url/codec.ts';
import { languageFolder } from '#src/url/paths.ts';

/**
 * The links of a page. `path` is its folder within its language, with a slash at the end:
 * `cities/`, `city/valmiera/`.
 */
export function linksOf(
  path: string,
  language: LanguageCode,
  languages: readonly LanguageCode[],
): Links {
  const home = '../'.repeat(path.split('/').length - 1);
  const root = language === DEFAULT_LANGUAGE ? home : `${home}../`;
  return {
    home,
    cities: `${home}cities/`,
    accessibility: `${home}accessibility/`,
    privacy: `${home}privacy/`,
    languages: languages.map((other) => ({
      language: other,
      href: `${root}${languageFolder(other)}${path}`,
    })),
    city: (id) => `${home}city/${id}/`,
    atlas: (id) => `${home}#${formatView({ ...DEFAULT_VIEW, city: id })}`,
    file: (file) => `${root}${file}`,
  };
}
