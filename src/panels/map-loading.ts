import type LandAtlasComponent from '#src/atlas/LandAtlas.svelte';
import type { MapTarget } from '#src/domain/view.ts';
import type CityMapComponent from '#src/map/CityMap.svelte';
import type { MapFailure } from '#src/map/watch.ts';

export type { MapFailure };
export type CityMap = typeof CityMapComponent;
export type LandAtlas = typeof LandAtlasComponent;

/** What both maps can be told. */
export interface Steered {
  goTo: (target: MapTarget, how?: 'fly' | 'jump') => void;
}

/** Long enough for the shell to be painted, in milliseconds; a busy page does not hold the map up. */
const PATIENCE = 500;

/** What a visitor does who wants the map now. */
const REACHES = ['pointerdown', 'wheel', 'keydown'] as const;

/** Whether the visitor's browser asks pages to be sparing with data. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** A frame that its host allows no origin of its own may start no worker: the drawing serves there. */
export function mayStartWorkers(): boolean {
  return origin !== 'null' || location.protocol === 'file:';
}

/** The working drawing, fetched once the shell has been painted: the page came with a still one. */
export async function loadDrawing(): Promise<LandAtlas> {
  await new Promise(requestAnimationFrame);
  return (await import('#src/atlas/LandAtlas.svelte')).default;
}

/** Resolves when the browser has nothing better to do, or the visitor reaches for the map. */
export function whenWanted(map: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const start = () => {
      for (const type of REACHES) map.removeEventListener(type, start);
      resolve();
    };
    for (const type of REACHES) map.addEventListener(type, start, { passive: true });
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: PATIENCE });
    else setTimeout(start, PATIENCE / 10);
  });
}

/** Fetches what the map needs side by side: its code, its letters, its land. */
export async function loadMap(
  basemap: string,
  loadFonts: () => Promise<unknown>,
): Promise<CityMap> {
  const hint = document.createElement('link');
  Object.assign(hint, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: basemap });
  document.head.append(hint);
  const [map] = await Promise.all([import('#src/map/CityMap.svelte'), loadFonts()]);
  return map.default;
}
