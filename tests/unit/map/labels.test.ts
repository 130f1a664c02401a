import { createExpression, featureFilter, v8 } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { LanguageCode } from '#src/domain/language.ts';
import { drawMembers, findReveal, rankCity } from '#src/map/scene.ts';
import { buildLayers } from '#src/map/style.ts';
import { makeCity } from './fixture.ts';
import { FLAVORS } from './flavors.ts';

const flavor = FLAVORS[0]?.[1];
if (!flavor) throw new Error('a flavor is needed');

/** The name that a layer writes for a member, by MapLibre's own reading of the expression. */
function writeName(layerId: string, language: LanguageCode, fields: object): unknown {
  if (!flavor) return undefined;
  const layers = buildLayers({ flavor, language, textScale: 1 });
  const layer = layers.find(({ id }) => id === layerId);
  const layout = layer?.layout as { 'text-field': unknown };
  const compiled = createExpression(layout['text-field'], v8.layout_symbol['text-field'] as never);
  if (compiled.result === 'error') throw new Error(String(compiled.value));
  const feature = drawMembers([makeCity(fields)], 'valmiera').features[0];
  return String(compiled.value.evaluate({ zoom: 5 }, feature as never));
}

test('a name is written as the language knows it', () => {
  const names = { name: 'Kaunas', nameLv: 'Kauņa', nameRu: 'Каунас' };
  expect(writeName('city-names', 'lv', names)).toBe('Kauņa');
  expect(writeName('city-names', 'ru', names)).toBe('Каунас');
  expect(writeName('city-names', 'en', names)).toBe('Kaunas');
});

test('without an exonym the own spelling stands, whatever its letters', () => {
  for (const name of ['Živinice', 'Eskişehir', 'Sa Đéc', 'Balıkesir']) {
    expect(writeName('city-names', 'ru', { name })).toBe(name);
  }
});

test('the featured member is written once: by its own mark, not by the one above all', () => {
  expect(writeName('focus', 'lv', { id: 'valmiera', name: 'Valmiera' })).toBe('');
  expect(writeName('featured', 'lv', { id: 'valmiera', name: 'Valmiera' })).toBe('Valmiera');
});

test('names appear by zoom, the better known first', () => {
  const layer = buildLayers({ flavor, language: 'lv', textScale: 1 }).find(
    ({ id }) => id === 'city-names',
  );
  const { filter } = featureFilter(
    (layer as unknown as { filter: never }).filter,
    'city-names.filter',
  );
  const isShown = (zoom: number, fields: object) => {
    const feature = drawMembers([makeCity(fields)], 'valmiera').features[0];
    return filter({ zoom } as never, feature as never);
  };
  expect(isShown(2, { awards: [2017] })).toBe(false);
  expect(isShown(3, { awards: [2017] })).toBe(true);
  expect(isShown(3, { population: 90_000 })).toBe(false);
  expect(isShown(5, { population: 90_000 })).toBe(true);
  expect(isShown(6, { population: null })).toBe(true);
});

test('where names compete, the featured member wins, then awards, then residents', () => {
  const ranked = [
    makeCity({ id: 'valmiera' }),
    makeCity({ awards: [2017, 2021] }),
    makeCity({ awards: [2017], population: 5_000_000 }),
    makeCity({ population: 5_000_000 }),
    makeCity({ population: 5_000 }),
    makeCity({ population: null }),
  ].map((city) => rankCity(city, 'valmiera'));
  expect(ranked).toEqual([...ranked].sort((a, b) => a - b));
  expect(new Set(ranked).size).toBe(ranked.length);
});

test('the featured member may be named at any zoom', () => {
  expect(findReveal(makeCity({ id: 'valmiera', population: 5 }), 'valmiera')).toBe(0);
});
