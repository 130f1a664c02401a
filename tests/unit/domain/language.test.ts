import { expect, test } from 'vitest';
import { isLanguage } from '#src/domain/language.ts';

test('only the languages of the Atlas are languages', () => {
  expect(['lv', 'en', 'ru', 'LV', 'de', '', null].filter(isLanguage)).toEqual(['lv', 'en', 'ru']);
});
