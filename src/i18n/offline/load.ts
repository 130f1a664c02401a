import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from '../format.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { OfflineMessages } from './messages.ts';

type Words = { createWords: (format: Formats, plural: Plural) => OfflineMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words about the saved copy in one language; a visitor downloads no other. */
export async function loadOfflineWords(language: LanguageCode): Promise<OfflineMessages> {
  const { createWords } = await LOADERS[language]();
  return createWords(createFormats(language), createPlural(language));
}
