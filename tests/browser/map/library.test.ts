import * as maplibre from 'maplibre-gl';
import { expect, test } from 'vitest';

/** What the adapter and its parts call; an update of the library that drops one must not pass. */
const MAP_METHODS = [
  'on',
  'off',
  'once',
  'remove',
  'flyTo',
  'easeTo',
  'jumpTo',
  'setPadding',
  'getCenter',
  'getZoom',
  'getContainer',
  'getCanvas',
  'getCanvasContainer',
  'project',
  'triggerRepaint',
  'getSource',
  'setFeatureState',
  'removeFeatureState',
  'setPaintProperty',
  'setLayoutProperty',
  'getProjection',
  'setProjection',
  'setMissingStyleImageResolver',
  'hasImage',
  'addImage',
] as const;

test.each(MAP_METHODS)('MapLibre still has map.%s', (method) => {
  expect(maplibre.Map.prototype[method]).toBeTypeOf('function');
});

test('MapLibre still takes the address of its worker', () => {
  expect(maplibre.setWorkerUrl).toBeTypeOf('function');
});

test.each(['setData', 'updateData'] as const)('GeoJSON sources still have %s', (method) => {
  expect(maplibre.GeoJSONSource.prototype[method]).toBeTypeOf('function');
});
