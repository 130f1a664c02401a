import { setWorkerUrl } from 'maplibre-gl';
import source from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';
import type * as site from './worker.ts';

/*
 * MapLibre's worker for the kit, one file on a disk: it has no file of its own there and starts from
 * its text. It stands in the place of worker.ts.
 */

let url: string | null = null;

/** Names MapLibre's worker; to be called once before the first map. */
export const nameWorker: typeof site.nameWorker = () => {
  url ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  setWorkerUrl(url);
};

/** Nothing is fetched. */
export const warmWorker: typeof site.warmWorker = () => undefined;
