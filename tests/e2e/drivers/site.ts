import { test } from '@playwright/test';
import type { LanguageCode } from '#src/domain/language.ts';
import { readJson } from '../../editors/data.ts';

interface Site {
  readonly address: string;
  readonly languages: readonly LanguageCode[];
  /** Day of the last review of the data, ISO 8601. */
  readonly dataDate: string;
  /** Who may frame the Atlas; a star is everybody. */
  readonly frameAncestors: readonly string[];
}

/** What the editors say of the site. */
export const SITE = readJson<Site>('site.json');

/** The folder of each language, with a slash at its end; Latvian has none. */
const FOLDERS: Record<LanguageCode, string> = { lv: '', en: 'en/', ru: 'ru/' };

/** The folders of the languages that the site offers. */
export const LANGUAGE_FOLDERS: readonly string[] = SITE.languages.map((code) => FOLDERS[code]);

/** Skips a test of a language that the editors have switched off. */
export function needLanguage(language: LanguageCode): void {
  test.skip(!SITE.languages.includes(language), `The site is not offered in ${language}.`);
}
