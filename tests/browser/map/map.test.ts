import { Map as MapLibreMap } from 'maplibre-gl';
import { flushSync } from 'svelte';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapEn } from '#src/i18n/map/en.ts';
import { projectMercator } from '#src/domain/mercator.ts';
import { CITIES } from './fixture.ts';
import { mountMap, PATIENCE, type MountedMap } from './mount.svelte.ts';
import { click, hover, leave } from './pointer.ts';

const SIZE = { width: 800, height: 600 };
let mounted: MountedMap | undefined;

/** Flights arrive at once, as for visitors who asked for less motion. */
async function stillMotion(value: 'reduce' | 'no-preference') {
  const features = [{ name: 'prefers-reduced-motion', value }];
  await (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );
}

beforeEach(() => stillMotion('reduce'));

afterEach(async () => {
  await mounted?.destroy();
  mounted = undefined;
  vi.restoreAllMocks();
  delete document.documentElement.dataset['theme'];
});

async function mountReady(...given: Parameters<typeof mountMap>): Promise<MountedMap> {
  const map = mountMap(...given);
  mounted = map;
  await expect.poll(() => map.reports.onReady.mock.calls.length, PATIENCE).toBe(1);
  return map;
}

/** The camera as the page can read it, once the page has drawn what was reported. */
function readCamera({ root }: MountedMap) {
  flushSync();
  const [zoom = NaN, lat = NaN, lon = NaN] = (root.dataset['camera'] ?? '').split('/').map(Number);
  return { zoom, lat, lon };
}

function find(id: string) {
  const city = CITIES.find((one) => one.id === id);
  if (!city) throw new Error(`${id} is no member`);
  return city;
}

/** Where a member stands by the camera the page can read: the true middle of the canvas. */
function locate(map: MountedMap, id: string) {
  return projectMercator(find(id), readCamera(map), SIZE);
}

test('the map becomes ready with every member and no failure', async () => {
  const map = await mountReady();
  expect(map.root.dataset['cityCount']).toBe(String(CITIES.length));
  expect(readCamera(map).zoom).toBeGreaterThan(0);
  expect(map.reports.onFail).not.toHaveBeenCalled();
});

test('every member can be clicked where it stands', async () => {
  const map = await mountReady();
  for (const { id, lat, lon } of CITIES) {
    map.goTo({ kind: 'camera', camera: { zoom: 10, lat: lat + 0.1, lon: lon - 0.2 } });
    click(map.root, locate(map, id));
    expect(map.reports.onSelect).toHaveBeenLastCalledWith(id);
  }
  expect(map.reports.onSelect).toHaveBeenCalledTimes(CITIES.length);
});

test('a click on open map chooses and closes nothing', async () => {
  const map = await mountReady({ camera: { zoom: 6, lat: 0, lon: -30 }, selected: 'valmiera' });
  click(map.root, { x: 400, y: 300 });
  expect(map.reports.onSelect).not.toHaveBeenCalled();
});

test('a finger may miss a mark by more than a mouse', async () => {
  const valmiera = find('valmiera');
  const map = await mountReady({ cities: [valmiera], camera: { zoom: 8, ...valmiera } });
  const { x, y } = locate(map, 'valmiera');
  click(map.root, { x: x + 20, y });
  expect(map.reports.onSelect).not.toHaveBeenCalled();
  click(map.root, { x: x + 20, y }, 'touch');
  expect(map.reports.onSelect).toHaveBeenCalledExactlyOnceWith('valmiera');
});

test('only members that are drawn can be chosen', async () => {
  const map = await mountReady({ camera: { zoom: 8, ...find('valmiera') } });
  const others = CITIES.filter(({ country }) => country !== 'LV');
  map.change({ cities: others });
  click(map.root, locate(map, 'valmiera'));
  expect(map.reports.onSelect).not.toHaveBeenCalled();
  expect(map.root.dataset['cityCount']).toBe(String(others.length));
});

test('the mouse finds a member and loses it again', async () => {
  const valmiera = find('valmiera');
  const map = await mountReady({ cities: [valmiera], camera: { zoom: 8, ...valmiera } });
  hover(map.root, locate(map, 'valmiera'));
  await expect.poll(() => map.reports.onHover.mock.lastCall).toEqual(['valmiera']);
  expect(map.root.querySelector('canvas')?.style.cursor).toBe('pointer');
  leave(map.root);
  await expect.poll(() => map.reports.onHover.mock.lastCall).toEqual([null]);
  expect(map.root.querySelector('canvas')?.style.cursor).toBe('');
});

/** The real map behind the adapter, caught when it is told of a state. */
function catchMap(): () => MapLibreMap {
  const spy = vi.spyOn(MapLibreMap.prototype, 'setFeatureState');
  return () => {
    const map = spy.mock.contexts.at(-1);
    if (!(map instanceof MapLibreMap)) throw new Error('no state was set yet');
    return map;
  };
}

const stateOf = (map: MapLibreMap, id: string) => map.getFeatureState({ source: 'members', id });

/** The rings that are drawn in the middle of the map: whose, and which. */
const ringsOf = (map: MapLibreMap) =>
  map
    .queryRenderedFeatures([400, 300], { layers: ['ring'] })
    .map(({ properties }) => [properties['id'], properties['ring']]);

test('the ring of choice is drawn around the chosen member, and goes with it', async () => {
  const caught = catchMap();
  const map = await mountReady({ camera: { zoom: 6, ...find('espoo') }, selected: 'espoo' });
  await expect.poll(() => ringsOf(caught())).toEqual([['espoo', 'selected']]);
  map.change({ selected: 'valmiera' });
  await expect.poll(() => ringsOf(caught())).toEqual([]);
});

test('a ring under the pointer goes when the pointer does', async () => {
  const caught = catchMap();
  const map = await mountReady({ camera: { zoom: 6, ...find('espoo') }, hovered: 'espoo' });
  await expect.poll(() => ringsOf(caught())).toEqual([['espoo', 'hover']]);
  map.change({ hovered: null });
  await expect.poll(() => ringsOf(caught())).toEqual([]);
});

test('the name below gives way to the one that is written above all', async () => {
  const caught = catchMap();
  const map = await mountReady({ hovered: 'espoo' });
  expect(stateOf(caught(), 'espoo')).toEqual({ named: true });
  map.change({ hovered: null });
  expect(stateOf(caught(), 'espoo')).toEqual({ named: false });
});

/** Ids of the members that are seen. */
const drawnOf = (map: MapLibreMap) =>
  new Set(
    map
      .queryRenderedFeatures({ layers: ['members', 'featured'] })
      .filter(({ state }) => state['hidden'] !== true)
      .map(({ properties }) => String(properties['id'])),
  );

/** Ids of the members that are there to be drawn, seen or not. */
const heldOf = (map: MapLibreMap) =>
  new Set(map.querySourceFeatures('members').map(({ properties }) => String(properties['id'])));

const isAfrican = ({ region }: { readonly region: string }) => region === 'africa';

test('from afar filters hide members where they are', async () => {
  const caught = catchMap();
  const map = await mountReady({ hovered: 'espoo' });
  const before = heldOf(caught());
  const some = CITIES.filter(isAfrican);
  map.change({ cities: some });
  await expect.poll(() => drawnOf(caught())).toEqual(new Set(some.map(({ id }) => id)));
  expect(heldOf(caught())).toEqual(before);
  map.change({ cities: CITIES });
  await expect.poll(() => drawnOf(caught()).size).toBe(CITIES.length);
});

test('near by, members that are left out make room for names', async () => {
  const caught = catchMap();
  const map = await mountReady({ camera: { zoom: 6, ...find('espoo') }, hovered: 'espoo' });
  map.change({ cities: [find('espoo')] });
  await expect.poll(() => heldOf(caught())).toEqual(new Set(['espoo']));
});

test('members hidden from afar make room once the map comes near', async () => {
  const caught = catchMap();
  const map = await mountReady({ hovered: 'espoo' });
  map.change({ cities: [find('espoo'), find('valmiera')] });
  map.goTo({ kind: 'camera', camera: { zoom: 5, lat: 58.5, lon: 25 } });
  await expect.poll(() => heldOf(caught())).toEqual(new Set(['espoo', 'valmiera']));
});

test('another theme changes colours, not camera, canvas or members', async () => {
  const paint = vi.spyOn(MapLibreMap.prototype, 'setPaintProperty');
  const map = await mountReady({ camera: { zoom: 4, lat: 50, lon: 20 } });
  const before = { camera: readCamera(map), canvas: map.root.querySelector('canvas') };
  document.documentElement.dataset['theme'] = 'dark';
  map.change({ flavorKey: 'dark' });
  await expect.poll(() => paint.mock.calls).toContainEqual(['sea', 'background-color', '#0b1720']);
  expect(readCamera(map)).toEqual(before.camera);
  expect(map.root.querySelector('canvas')).toBe(before.canvas);
});

test('another language renames the map and its names', async () => {
  const layout = vi.spyOn(MapLibreMap.prototype, 'setLayoutProperty');
  const map = await mountReady();
  map.change({ language: 'en', messages: mapEn });
  const canvas = map.root.querySelector('canvas');
  expect(canvas?.getAttribute('role')).toBe('region');
  expect(canvas?.getAttribute('aria-label')).toBe(mapEn.name);
  await expect
    .poll(() => layout.mock.calls)
    .toContainEqual(['city-names', 'text-field', ['get', 'en']]);
});

test('a city is shown in the middle of what the sheets leave free', async () => {
  const map = await mountReady({ padding: { top: 60, right: 0, bottom: 0, left: 300 } });
  map.goTo({ kind: 'city', id: 'gangdong-gu' });
  const { x, y } = locate(map, 'gangdong-gu');
  expect(x).toBeCloseTo(550, 0);
  expect(y).toBeCloseTo(330, 0);
  expect(Number(map.root.dataset['zoom'])).toBeGreaterThan(5);
});

test('a sheet that opens pushes the city it is about aside', async () => {
  const map = await mountReady();
  map.goTo({ kind: 'city', id: 'gangdong-gu' });
  expect(locate(map, 'gangdong-gu').x).toBeCloseTo(400, 0);
  map.change({ padding: { top: 0, right: 300, bottom: 0, left: 0 } });
  expect(locate(map, 'gangdong-gu').x).toBeCloseTo(250, 0);
});

test('home is told from other views, and left when the visitor moves', async () => {
  const map = await mountReady();
  map.goTo({ kind: 'city', id: 'gangdong-gu' });
  expect(map.reports.onCamera.mock.lastCall?.[1]).toBe(false);
  map.goTo({ kind: 'home' });
  expect(map.reports.onCamera.mock.lastCall?.[1]).toBe(true);
  map.root.querySelector('canvas')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => map.reports.onCamera.mock.lastCall?.[1]).toBe(false);
});

test('arrow keys pan and plus zooms while the map has the focus', async () => {
  const map = await mountReady({ camera: { zoom: 4, lat: 50, lon: 20 } });
  map.root.querySelector('canvas')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => readCamera(map).lon).toBeGreaterThan(20.5);
  await userEvent.keyboard('+');
  await expect.poll(() => readCamera(map).zoom).toBeGreaterThan(4.9);
});

test('the buttons zoom, bring home and ask for the globe', async () => {
  const map = await mountReady({ camera: { zoom: 4, lat: 50, lon: 20 }, messages: mapEn });
  const press = (name: string) =>
    map.root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click();
  press(mapEn.zoomIn);
  expect(readCamera(map).zoom).toBeCloseTo(5, 6);
  press(mapEn.zoomOut);
  expect(readCamera(map).zoom).toBeCloseTo(4, 6);
  press(mapEn.home);
  expect(map.reports.onCamera.mock.lastCall?.[1]).toBe(true);
  press(mapEn.globeOn);
  expect(map.reports.onProjection).toHaveBeenCalledExactlyOnceWith('globe');
});

test('on the globe nobody behind the horizon is chosen', async () => {
  const caught = catchMap();
  const camera = { zoom: 1.5, lat: 20, lon: 20 };
  const map = await mountReady({ projection: 'globe', camera, selected: 'espoo' });
  const behind = CITIES.filter(({ lat, lon }) => lon > 140 && lat < 45);
  expect(behind.length).toBeGreaterThan(0);
  for (const { lon, lat } of behind) click(map.root, caught().project([lon, lat]));
  const chosen = map.reports.onSelect.mock.calls.map(([id]) => id);
  expect(chosen.filter((id) => behind.some((city) => city.id === id))).toEqual([]);
  const { lon, lat } = find('valmiera');
  click(map.root, caught().project([lon, lat]));
  expect(map.reports.onSelect.mock.lastCall).toEqual(['valmiera']);
});

test('bent to a globe and laid flat again, the map shows the same place', async () => {
  const map = await mountReady({ camera: { zoom: 5, lat: 50, lon: 20 } });
  map.change({ projection: 'globe' });
  map.change({ projection: 'mercator' });
  expect(readCamera(map).lat).toBeCloseTo(50, 4);
  expect(readCamera(map).lon).toBeCloseTo(20, 4);
});

test('a map that is gone leaves no canvas and says nothing more', async () => {
  const map = await mountReady();
  await map.destroy();
  mounted = undefined;
  expect(document.querySelector('canvas')).toBeNull();
  const calls = map.reports.onCamera.mock.calls.length;
  window.dispatchEvent(new Event('resize'));
  expect(map.reports.onCamera).toHaveBeenCalledTimes(calls);
});

test('a map that goes before it is ready says nothing', async () => {
  const map = mountMap();
  await map.destroy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const report of Object.values(map.reports)) expect(report).not.toHaveBeenCalled();
});
