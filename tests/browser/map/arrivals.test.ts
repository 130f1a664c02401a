import { Map as MapLibreMap } from 'maplibre-gl';
import { cdp } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { isPresent } from '#src/domain/network.ts';
import { CITIES } from './fixture.ts';
import { mountMap, PATIENCE, type MountedMap } from './mount.svelte.ts';

let mounted: MountedMap | undefined;

async function prefer(value: 'reduce' | 'no-preference'): Promise<void> {
  const features = [{ name: 'prefers-reduced-motion', value }];
  await (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );
}

const membersOf = (year: number) => CITIES.filter((city) => isPresent(city, year));

/** A map at the end of a year, and what from now on is told to MapLibre about arriving members. */
async function mountAt(year: number) {
  const map = mountMap({ cities: membersOf(year), year });
  mounted = map;
  await expect.poll(() => map.reports.onReady.mock.calls.length, PATIENCE).toBe(1);
  return {
    map,
    paint: vi.spyOn(MapLibreMap.prototype, 'setPaintProperty'),
    hide: vi.spyOn(MapLibreMap.prototype, 'setFeatureState'),
    show: vi.spyOn(MapLibreMap.prototype, 'removeFeatureState'),
  };
}

const idsOf = (calls: readonly (readonly [{ id?: unknown }, ...unknown[]])[]) =>
  calls.map(([{ id }]) => String(id)).sort();

afterEach(async () => {
  await mounted?.destroy();
  mounted = undefined;
  vi.restoreAllMocks();
});

test('members of the next year wait unseen, then every one of them stands', async () => {
  await prefer('no-preference');
  const { map, hide, show } = await mountAt(2016);

  map.change({ cities: membersOf(2017), year: 2017 });
  const arrived = membersOf(2017).filter(({ joined }) => joined === 2017);
  expect(idsOf(hide.mock.calls)).toEqual(arrived.map(({ id }) => id).sort());
  await expect.poll(() => show.mock.calls.length, PATIENCE).toBe(arrived.length);
  expect(idsOf(show.mock.calls)).toEqual(idsOf(hide.mock.calls));
});

test('whoever was on the way stands at once when the next step comes', async () => {
  await prefer('no-preference');
  const { map, show } = await mountAt(2016);

  map.change({ cities: membersOf(2017), year: 2017 });
  show.mockClear();
  map.change({ cities: membersOf(2018), year: 2018 });
  const arrived = membersOf(2017).filter(({ joined }) => joined === 2017);
  expect(idsOf(show.mock.calls)).toEqual(arrived.map(({ id }) => id).sort());
});

test('under reduced motion nothing is hidden, and nothing grows', async () => {
  await prefer('reduce');
  const { map, hide, paint } = await mountAt(2016);

  map.change({ cities: membersOf(2017), year: 2017 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(hide).not.toHaveBeenCalled();
  expect(paint).not.toHaveBeenCalled();
});
