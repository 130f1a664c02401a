import type { City } from './city.ts';
import type { LanguageCode } from './language.ts';

/** The name a reader of this language knows a city by: its exonym, else its own spelling. */
export function nameIn(language: LanguageCode, city: City): string {
  const names: Record<LanguageCode, string | null> = {
    lv: city.nameLv,
    en: null,
    ru: city.nameRu,
  };
  return names[language] ?? city.name;
}
