import type { LanguageCode } from '#src/domain/language.ts';
import { createFormats, type Formats } from '../format.ts';
import { createPlural, type Plural } from '../plural.ts';
import type { ChartWords } from './messages.ts';

type Words = { createChartWords: (format: Formats, plural: Plural) => ChartWords };

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  lv: () => import('./lv.ts'),
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
};

/** Fetches the words of the charts that filter, in one language. */
export async function loadChartsWords(language: LanguageCode): Promise<ChartWords> {
  const { createChartWords } = await LOADERS[language]();
  return createChartWords(createFormats(language), createPlural(language));
}
