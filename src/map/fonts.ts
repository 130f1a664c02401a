import type { City, Country } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';

/** The longest the map waits for letters before it draws them with what the system has. */
const PATIENCE = 3000;

/** Every letter the names on the map need in one language, each once. */
export function collectLetters(
  cities: readonly City[],
  countries: readonly Country[],
  language: LanguageCode,
): string {
  const letters = new Set<string>();
  for (const city of cities) {
    const exonym = { lv: city.nameLv, en: null, ru: city.nameRu }[language];
    for (const letter of exonym ?? city.name) letters.add(letter);
  }
  for (const country of countries) {
    for (const letter of country.name[language]) letters.add(letter).add(letter.toUpperCase());
  }
  return [...letters].sort().join('');
}

/**
 * Waits until the page's fonts can draw these letters. MapLibre draws each letter once and keeps
 * it: a letter drawn before its font arrives would stay in the fallback font. Never rejects; a
 * font that does not arrive in time leaves the fallback.
 */
export async function loadLetters(letters: string, fonts: FontFaceSet): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  const arrived = Promise.allSettled([
    fonts.load("600 16px 'Inter'", letters),
    fonts.load("500 16px 'Inter'", letters),
  ]);
  await Promise.race([arrived, late]);
}
