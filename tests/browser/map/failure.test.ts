import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { mountMap, PATIENCE, type MountedMap } from './mount.svelte.ts';

let mounted: MountedMap | undefined;

afterEach(async () => {
  await mounted?.destroy();
  mounted = undefined;
  vi.restoreAllMocks();
});

function mountOne(...given: Parameters<typeof mountMap>): MountedMap {
  mounted = mountMap(...given);
  return mounted;
}

test('a browser without WebGL 2 is told of, and nothing is left in the page', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const { reports, root } = mountOne();
  await expect.poll(() => reports.onFail.mock.calls).toEqual([['webgl']]);
  expect(root.querySelector('canvas')).toBeNull();
});

test('without land the members are drawn all the same', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { reports } = mountOne({ basemap: '/no-such-basemap.json' });
  await expect.poll(() => reports.onReady.mock.calls.length, PATIENCE).toBe(1);
  expect(reports.onFail.mock.calls).toEqual([['basemap']]);
});

/** Takes the drawing context away, as a browser short of memory does. */
function loseContext({ root }: MountedMap): WEBGL_lose_context {
  const context = root.querySelector('canvas')?.getContext('webgl2');
  const lever = context?.getExtension('WEBGL_lose_context');
  if (!lever) throw new Error('this browser cannot lose a context');
  lever.loseContext();
  return lever;
}

test('a context that comes back brings everything back that was told meanwhile', async () => {
  const states = vi.spyOn(MapLibreMap.prototype, 'setFeatureState');
  const map = mountOne({ selected: 'espoo' });
  await expect.poll(() => map.reports.onReady.mock.calls.length, PATIENCE).toBe(1);
  const real = states.mock.contexts.at(-1);
  if (!(real instanceof MapLibreMap)) throw new Error('no state was set');
  const lever = loseContext(map);
  await vi.waitFor(() => expect(real.style).toBeNull(), PATIENCE);
  map.change({ selected: 'valmiera', language: 'en', projection: 'globe', marks: [] });
  lever.restoreContext();
  await vi.waitFor(() => expect(real.loaded()).toBe(true), PATIENCE);
  expect(real.getFeatureState({ source: 'members', id: 'valmiera' })).toEqual({ named: true });
  expect(real.getProjection()).toEqual({ type: 'globe' });
  expect(real.getLayoutProperty('city-names', 'text-field')).toEqual(['get', 'en']);
  const drawn = () => real.queryRenderedFeatures({ layers: ['land', 'members'] });
  await expect
    .poll(() => new Set(drawn().map(({ layer }) => layer.id)), PATIENCE)
    .toEqual(new Set(['land', 'members']));
}, 40_000);

test('what was pointed at no longer is not brought back with the context', async () => {
  const states = vi.spyOn(MapLibreMap.prototype, 'setFeatureState');
  const map = mountOne({ selected: 'espoo' });
  await expect.poll(() => map.reports.onReady.mock.calls.length, PATIENCE).toBe(1);
  const real = states.mock.contexts.at(-1);
  if (!(real instanceof MapLibreMap)) throw new Error('no state was set');
  const lever = loseContext(map);
  await vi.waitFor(() => expect(real.style).toBeNull(), PATIENCE);
  map.change({ selected: null });
  lever.restoreContext();
  await vi.waitFor(() => expect(real.loaded()).toBe(true), PATIENCE);
  expect(real.getLayoutProperty('ring', 'visibility')).toBe('none');
}, 40_000);

test('a context that comes back in time is no failure', async () => {
  const map = mountOne();
  await expect.poll(() => map.reports.onReady.mock.calls.length, PATIENCE).toBe(1);
  const lever = loseContext(map);
  await new Promise((resolve) => setTimeout(resolve, 200));
  lever.restoreContext();
  await new Promise((resolve) => setTimeout(resolve, 5500));
  expect(map.reports.onFail).not.toHaveBeenCalled();
}, 40_000);

test('a context that stays away is reported once', async () => {
  const map = mountOne();
  await expect.poll(() => map.reports.onReady.mock.calls.length, PATIENCE).toBe(1);
  loseContext(map);
  await expect.poll(() => map.reports.onFail.mock.calls, PATIENCE).toEqual([['lost']]);
}, 40_000);
