import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from '../format.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { PeersMessages } from './messages.ts';

type Words = { createWords: (format: Formats, plural: Plural) => PeersMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of similar members in one language; a visitor downloads no other. */
export async function loadPeersWords(language: LanguageCode): Promise<PeersMessages> {
  const { createWords } = await LOADERS[language]();
  return createWords(createFormats(language), createPlural(language));
}
