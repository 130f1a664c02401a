import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from '../format.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { ShareMessages } from './messages.ts';

type Words = { createWords: (format: Formats, plural: Plural) => ShareMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of the sheet for sharing in one language; a visitor downloads no other. */
export async function loadShareWords(language: LanguageCode): Promise<ShareMessages> {
  const { createWords } = await LOADERS[language]();
  return createWords(createFormats(language), createPlural(language));
}
