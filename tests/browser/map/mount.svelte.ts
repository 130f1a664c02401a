import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import { vi } from 'vitest';
import '#src/styles/tokens.css';
import { mapLv } from '#src/i18n/map/lv.ts';
import CityMap from '#src/map/CityMap.svelte';
import type { MapTarget } from '#src/domain/view.ts';
import { CITIES, COUNTRIES, serveBasemap } from './fixture.ts';

type Props = ComponentProps<typeof CityMap>;

/** Software drawing on a busy machine is slow; a healthy map is far faster. */
export const PATIENCE = { timeout: 30_000, interval: 50 };

/** A mounted map, a way to change its props, and what it reported. */
export interface MountedMap {
  readonly root: HTMLElement;
  readonly change: (props: Partial<Props>) => void;
  readonly goTo: (target: MapTarget) => void;
  readonly reports: Reports;
  readonly destroy: () => Promise<void>;
}

type Reports = ReturnType<typeof makeReports>;

function makeReports() {
  return {
    onSelect: vi.fn<Props['onSelect']>(),
    onHover: vi.fn<Props['onHover']>(),
    onCamera: vi.fn<Props['onCamera']>(),
    onProjection: vi.fn<Props['onProjection']>(),
    onReady: vi.fn<Props['onReady']>(),
    onLost: vi.fn<Props['onLost']>(),
    onFail: vi.fn<Props['onFail']>(),
  };
}

/** Mounts the map at a size in CSS pixels; what is not given is plain. */
export function mountMap(given: Partial<Props> = {}, width = 800, height = 600): MountedMap {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
  document.body.append(host);
  const reports = makeReports();
  // Proxied on purpose: the map must not hand a proxy to its worker, which cannot clone one.
  const props = $state<Props>({
    cities: CITIES,
    countries: COUNTRIES,
    featured: 'valmiera',
    selected: null,
    hovered: null,
    camera: null,
    projection: 'mercator',
    language: 'lv',
    flavorKey: 'light',
    textScale: 1,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    marks: [],
    basemap: serveBasemap(),
    messages: mapLv,
    ...reports,
    ...given,
  });
  const map = mount(CityMap, { target: host, props });
  const root = host.querySelector<HTMLElement>('.map');
  if (!root) throw new Error('the map has no root');
  return {
    root,
    change: (changed) => {
      Object.assign(props, changed);
      flushSync();
    },
    reports,
    goTo: map.goTo,
    destroy: async () => {
      await unmount(map);
      host.remove();
    },
  };
}
