import type { Map as MapLibreMap } from 'maplibre-gl';

/** What can go wrong with the map; `basemap` alone leaves a map that works. */
export type MapFailure = 'webgl' | 'worker' | 'basemap' | 'lost';

/** A worker that has not drawn anything after this long, in milliseconds, never will. */
const START_PATIENCE = 30_000;

/** A context that the browser has not given back after this long, in milliseconds, is gone. */
const RESTORE_PATIENCE = 5000;

/**
 * Calls `onLate` when no first frame is drawn in time. Time in a hidden tab does not count: the
 * browser draws nothing there. Returns its undo.
 */
export function watchStart(map: MapLibreMap, onLate: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restart = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(late, START_PATIENCE);
  };
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', restart);
    map.off('idle', stop);
  };
  const late = () => {
    stop();
    onLate();
  };
  document.addEventListener('visibilitychange', restart);
  map.on('idle', stop);
  restart();
  return stop;
}

/**
 * Calls `onGone` when a lost drawing context does not come back in time; when it does, MapLibre
 * rebuilds its style itself. Returns its undo.
 */
export function watchContext(map: MapLibreMap, onGone: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lose = () => {
    clearTimeout(timer);
    timer = setTimeout(onGone, RESTORE_PATIENCE);
  };
  const restore = () => clearTimeout(timer);
  map.on('webglcontextlost', lose);
  map.on('webglcontextrestored', restore);
  return () => {
    clearTimeout(timer);
    map.off('webglcontextlost', lose);
    map.off('webglcontextrestored', restore);
  };
}
