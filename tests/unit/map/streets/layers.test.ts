import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#src/domain/language.ts';
import { STREETS_FROM } from '#src/domain/streets.ts';
import type { Look } from '#src/map/look.ts';
import { STYLE_KIT } from '#src/map/style-kit.ts';
import { buildStreets } from '#src/map/streets/layers.ts';
import { STREETS } from '#src/map/streets/schema.ts';
import { LAYER_ORDER } from '#src/map/zorder.ts';
import { FLAVORS } from '../flavors.ts';

const LOOKS = FLAVORS.flatMap(([name, flavor]) =>
  LANGUAGES.map((language): [string, Look] => [
    `${name}, ${language}`,
    { flavor, language, textScale: 1 },
  ]),
);
const build = (look: Look) => buildStreets(look, STYLE_KIT, ['Valmiera']);
const LAYERS = LOOKS.flatMap(([, look]) => build(look));
const sourceLayer = (layer: LayerSpecification) =>
  'source-layer' in layer ? layer['source-layer'] : undefined;

test.each(LOOKS)('the style is valid: %s', (_, look) => {
  const source = { type: 'vector', tiles: ['streets://{z}/{x}/{y}'] };
  const style = { version: 8, sources: { [STREETS]: source }, layers: build(look) };
  expect(validateStyleMin(style as never)).toEqual([]);
});

test('no border is drawn from the tiles', () => {
  expect(LAYERS.map(sourceLayer)).not.toContain('boundary');
});

test('of the places of the tiles, cities and their parts are named, and no country or part of one', () => {
  const filters = LAYERS.filter((layer) => sourceLayer(layer) === 'place').map((layer) =>
    JSON.stringify('filter' in layer ? layer.filter : null),
  );
  expect(filters).not.toEqual([]);
  for (const filter of filters) {
    expect(filter).toContain('["in",["get","class"],["literal",["city","town"');
    expect(filter).not.toMatch(/country|state|province|continent/);
  }
});

test('a member that the map names itself is not named again', () => {
  const places = LAYERS.find((layer) => sourceLayer(layer) === 'place');
  expect(JSON.stringify(places)).toContain('["!",["in",["get","name"],["literal",["Valmiera"]]]]');
});

test('every look has the same layers and properties, none of them a layer of the map', () => {
  const shapes = LOOKS.map(([, look]) =>
    build(look).map(({ id, layout, paint }) => [id, ...Object.keys({ ...layout, ...paint })]),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  const ids = new Set<string>(LAYER_ORDER);
  expect(LAYERS.filter(({ id }) => ids.has(id))).toEqual([]);
});

test('no layer draws before streets are offered, so that no tile is asked for', () => {
  expect(Math.min(...LAYERS.map(({ minzoom = 0 }) => minzoom))).toBe(STREETS_FROM);
});

test('names are written by the fonts of the page', () => {
  const fonts = LAYERS.flatMap((layer) => (layer.type === 'symbol' ? [layer.layout] : []));
  expect(fonts).not.toEqual([]);
  for (const layout of fonts) expect(layout?.['text-font']).toContain('Inter');
});
