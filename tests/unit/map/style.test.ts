import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#src/domain/language.ts';
import type { Look } from '#src/map/look.ts';
import { buildLayers, buildStyle } from '#src/map/style.ts';
import { LAYER_ORDER, sortLayers } from '#src/map/zorder.ts';
import { makeCity, LATVIA } from './fixture.ts';
import { FLAVORS } from './flavors.ts';

const SCENE = {
  cities: [makeCity({}), makeCity({ id: 'valmiera', awards: [2017], population: 22_376 })],
  countries: [LATVIA],
  marks: [{ id: 'incubator', name: 'Purva iela 12a', lat: 57.53, lon: 25.44 }],
  featured: 'valmiera',
};

const LOOKS = FLAVORS.flatMap(([name, flavor]) =>
  LANGUAGES.flatMap((language) =>
    [1, 1.5].map((textScale): [string, Look] => [
      `${name}, ${language}, ${textScale}`,
      { flavor, language, textScale },
    ]),
  ),
);

test.each(LOOKS)('the style is valid: %s', (_, look) => {
  for (const projection of ['mercator', 'globe'] as const) {
    expect(validateStyleMin(buildStyle(look, SCENE, projection) as never)).toEqual([]);
  }
});

test.each(LOOKS)('no colour is left out: %s', (_, look) => {
  const style = JSON.stringify(buildLayers(look));
  const colours = Object.values({ ...look.flavor, ...look.flavor.regions, regions: '' });
  for (const colour of colours.filter((value) => value !== look.flavor.paper)) {
    expect(style).toContain(colour);
  }
});

test('the map asks no other host for anything', () => {
  const look = LOOKS[0]?.[1];
  if (!look) throw new Error('no look');
  const style = buildStyle(look, SCENE, 'mercator');
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(JSON.stringify(style)).not.toContain('://');
});

test('layers come in the written order, each once', () => {
  const look = LOOKS[0]?.[1];
  if (!look) throw new Error('no look');
  expect(buildLayers(look).map(({ id }) => id)).toEqual(LAYER_ORDER);
});

test('a layer without a place in the order is refused', () => {
  expect(() => sortLayers([{ id: 'sea' }, { id: 'volcanoes' }])).toThrow('volcanoes');
});

test('every look has the same layers and properties, so that looks can be exchanged', () => {
  const shapes = LOOKS.map(([, look]) =>
    buildLayers(look).map((layer) => [
      layer.id,
      Object.keys(layer.layout ?? {}),
      Object.keys(layer.paint ?? {}),
    ]),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});
