import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from '../format.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { GrowthMessages } from './messages.ts';

type Words = { createGrowth: (format: Formats, plural: Plural) => GrowthMessages };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words around the growth of the network, when its chart is first opened. */
export async function loadGrowthWords(language: LanguageCode): Promise<GrowthMessages> {
  const { createGrowth } = await LOADERS[language]();
  return createGrowth(createFormats(language), createPlural(language));
}
