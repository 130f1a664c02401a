import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFaults, type SourceFile } from './architecture/check.ts';
import { LAW } from './architecture/law.ts';

const TOP = fileURLToPath(new URL('../', import.meta.url));

function readFolder(folder: string): readonly SourceFile[] {
  return readdirSync(`${TOP}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|js|svelte)$/.test(path) && !path.includes('node_modules'))
    .map((path) => ({ path, text: readFileSync(`${TOP}${path}`, 'utf8') }));
}

const FILES = [...readFolder('src'), ...readFolder('data/schema')];

const faultsOf = (path: string, text: string): readonly string[] => findFaults({ path, text });

describe('the checker sees', () => {
  test.each([
    ['domain importing state', 'src/domain/a.ts', "import { x } from '#src/state/atlas.ts';"],
    [
      'domain importing a type of state',
      'src/domain/a.ts',
      "import type { X } from '#src/state/a.ts';",
    ],
    ['url importing i18n', 'src/url/a.ts', "import { x } from '#src/i18n/lv.ts';"],
    ['domain importing d3', 'src/domain/a.ts', "import { geoDistance } from 'd3';"],
    ['domain importing Svelte', 'src/domain/a.ts', "import { tick } from 'svelte';"],
    ['state importing panels', 'src/state/a.ts', "import '#src/panels/List.svelte';"],
    ['a leaf importing state', 'src/map/a.ts', "import { x } from '#src/state/atlas.ts';"],
    ['a leaf importing another', 'src/charts/a.ts', "import { x } from '#src/map/style.ts';"],
    ['a leaf importing words', 'src/map/a.ts', "import { lv } from '#src/i18n/lv.ts';"],
    ['ui importing the domain', 'src/ui/a.ts', "import type { City } from '#src/domain/city.ts';"],
    ['maplibre-gl outside of map', 'src/panels/a.ts', "import { Map } from 'maplibre-gl';"],
    ['its types outside of map', 'src/state/a.ts', "import type { Map } from 'maplibre-gl';"],
    ['its worker outside of map', 'src/state/a.ts', "import u from 'maplibre-gl/dist/w.mjs?url';"],
    ['valibot outside of data', 'src/domain/a.ts', "import * as v from 'valibot';"],
    [
      'a schema at run time',
      'src/domain/a.ts',
      "import { EventSchema } from '#data/schema/valmiera.ts';",
    ],
    [
      'types that are imported with values',
      'src/domain/a.ts',
      "import { type E } from '#data/schema/valmiera.ts';",
    ],
    [
      'the browser importing the build',
      'src/entries/a.ts',
      "import { x } from '#src/build/page.ts';",
    ],
    ['Node in the browser', 'src/url/a.ts', "import { readFileSync } from 'node:fs';"],
    ['world-atlas', 'src/build/a.ts', "import land from 'world-atlas/land-110m.json';"],
    ['an unknown package', 'src/panels/a.ts', "import leftPad from 'left-pad';"],
    ['an unknown folder', 'src/helpers/a.ts', 'export const x = 1;'],
    ['a dynamic import', 'src/domain/a.ts', "const x = () => import('#src/map/adapter.ts');"],
    ['an address put together at run time', 'src/domain/a.ts', 'const x = import(`./${name}.ts`);'],
    ['a re-export', 'src/domain/a.ts', "export { x } from '#src/state/atlas.ts';"],
    ['a re-export of all', 'src/domain/a.ts', "export * from '#src/state/atlas.ts';"],
    ['a type of an import', 'src/domain/a.ts', "let x: import('#src/state/atlas.ts').Atlas;"],
    ['a relative path out of the folder', 'src/url/a.ts', "import { x } from '../domain/city.ts';"],
    ['a file without its ending', 'src/domain/a.ts', "import { x } from './city';"],
    ['a component', 'src/ui/A.svelte', `<script lang="ts">import '#src/state/a.ts';</script>`],
    [
      'the module script of a component',
      'src/ui/A.svelte',
      `<script module>import '#src/state/a.ts';</script>\n<script>let x;</script>`,
    ],
    [
      'the markup of a component',
      'src/ui/A.svelte',
      "{#await import('#src/map/Map.svelte')}{/await}",
    ],
    ['{@html}', 'src/ui/A.svelte', '<p>{@html text}</p>'],
    ['a default export', 'src/domain/a.ts', 'export default 1;'],
    ['a default export by name', 'src/domain/a.ts', 'const a = 1;\nexport { a as default };'],
    ['a barrel', 'src/domain/index.ts', ''],
    ['a long file', 'src/domain/a.ts', '\n'.repeat(200) + 'export const x = 1;'],
    ['pushState', 'src/panels/a.ts', "history.pushState(null, '', '#a');"],
    ['replaceState by window', 'src/panels/a.ts', "window.history.replaceState(null, '', '#a');"],
    ['a hash that is set', 'src/panels/a.ts', "location.hash = '#a';"],
    ['an address that is set', 'src/panels/a.ts', "window.location = '/en/';"],
    ['an address that is replaced', 'src/entries/a.ts', "location.replace('/en/');"],
    [
      'an address set in markup',
      'src/ui/A.svelte',
      "<button onclick={() => (location.hash = '')} />",
    ],
  ])('%s', (_, path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });
});

describe('the checker lets through', () => {
  test.each([
    ['a lower layer', 'src/state/a.ts', "import { x } from '#src/domain/city.ts';"],
    [
      'the words of the data',
      'src/domain/a.ts',
      "import { KINDS } from '#data/schema/vocabulary.ts';",
    ],
    [
      'a type of a schema',
      'src/domain/a.ts',
      "import type { Place } from '#data/schema/valmiera.ts';",
    ],
    [
      'types of words in a leaf',
      'src/map/a.ts',
      "import type { Messages } from '#src/i18n/messages.ts';",
    ],
    [
      'the map when it is needed',
      'src/panels/A.svelte',
      "<script>const map = import('#src/map/CityMap.svelte');</script>",
    ],
    [
      'a neighbour in a sub-folder',
      'src/build/dataset/a.ts',
      "import { x } from '../page/page.ts';",
    ],
    [
      'an address that is read',
      'src/panels/a.ts',
      "const x = location.hash === '' && location.href;",
    ],
    ['an address in url-sync', 'src/state/url-sync.ts', "history.pushState(null, '', '#a');"],
    [
      'a sentence about imports',
      'src/domain/a.ts',
      "// import { x } from '#src/state/a.ts'; location.hash = 1",
    ],
    ['long texts', 'src/i18n/lv.ts', '\n'.repeat(500) + 'export const x = 1;'],
    ['200 lines', 'src/domain/a.ts', '\n'.repeat(199) + 'export const x = 1;\n'],
  ])('%s', (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});

test('every file of the house keeps the law', () => {
  expect(FILES.flatMap((file) => findFaults(file))).toEqual([]);
});

test('the files of the house are read', () => {
  const paths = FILES.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['src/domain/city.ts', 'data/schema/valmiera.ts']));
  expect(paths.some((path) => path.endsWith('.svelte'))).toBe(true);
});

test('the law itself has no circle among the layers', () => {
  const reach = (layer: string, seen: readonly string[]): readonly string[] =>
    (LAW[layer]?.imports ?? []).flatMap((next) =>
      seen.includes(next) ? [next] : [next, ...reach(next, [...seen, next])],
    );
  const circular = Object.keys(LAW).filter((layer) => reach(layer, []).includes(layer));
  expect(circular).toEqual([]);
});
