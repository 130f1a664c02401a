import { LANGUAGES, type LanguageCode } from '#data/schema/vocabulary.ts';

export { LANGUAGES, type LanguageCode };
export const DEFAULT_LANGUAGE: LanguageCode = LANGUAGES[0];

/** Narrows any text from outside (a path, a query, an attribute) to a language of the Atlas. */
export function isLanguage(value: unknown): value is LanguageCode {
  return LANGUAGES.some((language) => language === value);
}
