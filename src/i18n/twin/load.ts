import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from '../format.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { TwinMessages } from './messages.ts';

type Words = { createTwinWords: (format: Formats, plural: Plural) => TwinMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of the list of what the map shows. */
export async function loadTwinWords(language: LanguageCode): Promise<TwinMessages> {
  const { createTwinWords } = await LOADERS[language]();
  return createTwinWords(createFormats(language), createPlural(language));
}
