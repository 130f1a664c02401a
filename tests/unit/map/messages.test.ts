import { expect, test } from 'vitest';
import { mapEn } from '#src/i18n/map/en.ts';
import { mapLv } from '#src/i18n/map/lv.ts';
import { MAPLIBRE_STRINGS } from '#src/i18n/map/messages.ts';
import { mapRu } from '#src/i18n/map/ru.ts';
import { defaultLocale } from '../../../node_modules/maplibre-gl/src/ui/default_locale.ts';

/** Every text of a tree of messages, with the path to it. */
function flatten(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? flatten(inner, `${path}${key}/`)
      : [[`${path}${key}`, String(inner)] as [string, string]],
  );
}

const LANGUAGES = { lv: mapLv, en: mapEn, ru: mapRu };

test('our list holds exactly the strings MapLibre knows', () => {
  expect([...MAPLIBRE_STRINGS].sort()).toEqual(Object.keys(defaultLocale).sort());
});

test.each(Object.entries(LANGUAGES))('%s: every text is there, none empty', (_, messages) => {
  const texts = flatten(messages);
  expect(texts.map(([path]) => path)).toEqual(flatten(mapEn).map(([path]) => path));
  for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
});

/** Names and units that are the same in languages with Latin letters. */
const SHARED = ['ScaleControl.Meters', 'ScaleControl.Kilometers'];

test('nothing was left in English', () => {
  const english = new Map(flatten(mapEn));
  for (const messages of [mapLv, mapRu]) {
    for (const [path, text] of flatten(messages)) {
      if (SHARED.some((name) => path.endsWith(name))) continue;
      expect(text, path).not.toBe(english.get(path));
    }
  }
});

test('whole sentences end like sentences', () => {
  for (const { description, disclaimer, failure } of Object.values(LANGUAGES)) {
    for (const text of [description, disclaimer, ...Object.values(failure)]) {
      expect(text).toMatch(/\.$/);
    }
  }
});
