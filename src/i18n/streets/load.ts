import type { LanguageCode } from '#src/domain/language.ts';
import type { StreetsMessages } from './messages.ts';

const LOADERS: Record<LanguageCode, () => Promise<StreetsMessages>> = {
  lv: async () => (await import('./lv.ts')).streetsLv,
  en: async () => (await import('./en.ts')).streetsEn,
  ru: async () => (await import('./ru.ts')).streetsRu,
};

/** Fetches the words of the streets that a visitor may ask for. */
export function loadStreetsWords(language: LanguageCode): Promise<StreetsMessages> {
  return LOADERS[language]();
}
