import { expect, test } from 'vitest';
import { diffLayers } from '#src/map/restyle.ts';
import { buildLayers } from '#src/map/style.ts';
import { FLAVORS } from './flavors.ts';

const light = FLAVORS[0]?.[1];
const dark = FLAVORS[1]?.[1];
if (!light || !dark) throw new Error('a light and a dark flavor are needed');
const look = { flavor: light, language: 'lv', textScale: 1 } as const;

test('nothing is set when nothing changes', () => {
  expect(diffLayers(buildLayers(look), buildLayers({ ...look }))).toEqual([]);
});

test('a change of theme sets colours and nothing that would lay out the map anew', () => {
  const changes = diffLayers(buildLayers(look), buildLayers({ ...look, flavor: dark }));
  expect(changes.map(({ kind }) => kind)).not.toContain('layout');
  expect(changes).toContainEqual({
    layer: 'sea',
    kind: 'paint',
    name: 'background-color',
    value: dark.sea,
  });
});

test('a change of language sets names and no colour', () => {
  const changes = diffLayers(buildLayers(look), buildLayers({ ...look, language: 'ru' }));
  expect(new Set(changes.map(({ name }) => name))).toEqual(new Set(['text-field']));
  expect(changes.map(({ layer }) => layer)).toContain('country-names');
});

test('a change of text size sets every text size', () => {
  const changes = diffLayers(buildLayers(look), buildLayers({ ...look, textScale: 1.4 }));
  expect(new Set(changes.map(({ name }) => name))).toEqual(new Set(['text-size']));
  expect(changes).toHaveLength(5);
});
