import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from '../format.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { FilmMessages } from './messages.ts';

type Words = { createFilm: (format: Formats, plural: Plural) => FilmMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of the film of the growth, when it is first asked for. */
export async function loadFilmWords(language: LanguageCode): Promise<FilmMessages> {
  const { createFilm } = await LOADERS[language]();
  return createFilm(createFormats(language), createPlural(language));
}
