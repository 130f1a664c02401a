import type { LanguageCode } from '#src/domain/language.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { KioskMessages } from './messages.ts';

type Words = { createWords: (plural: Plural) => KioskMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of an unattended stage in one language; a visitor downloads no other. */
export async function loadKioskWords(language: LanguageCode): Promise<KioskMessages> {
  const { createWords } = await LOADERS[language]();
  return createWords(createPlural(language));
}
