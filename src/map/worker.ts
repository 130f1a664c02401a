import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { trustWorker } from './trusted-worker.ts';

/**
 * Names MapLibre's worker as a file of this site. Without it the library looks beside its own
 * module, where a bundler puts nothing, and the map would stay blank; a worker from a blob would
 * need a looser content security policy. To be called once before the first map.
 */
export function nameWorker(): void {
  trustWorker(workerUrl);
  setWorkerUrl(workerUrl);
}

/**
 * Starts to fetch the worker's file while the page still makes the map ready for it; the worker then
 * finds it in the browser's cache. Whether it can be had at all is for the worker itself to report.
 */
export function warmWorker(): void {
  fetch(workerUrl).catch(() => undefined);
}
