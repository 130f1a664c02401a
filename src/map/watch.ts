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

/** What becomes of a map whose drawing context is taken away. */
interface ContextReports {
  /** At once: the map is blank. */
  readonly onLost: () => void;
  /** It came back, and everything is drawn again; MapLibre rebuilds its style itself. */
  readonly onBack: () => void;
  /** It did not come back in time. */
  readonly onGone: () => void;
}

/**
 * Reports when the browser takes the drawing context away, as it does from the oldest of too many
 * maps. Returns its undo.
 */
export function watchContext(
  map: MapLibreMap,
  { onLost, onBack, onGone }: ContextReports,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lose = () => {
    clearTimeout(timer);
    timer = setTimeout(onGone, RESTORE_PATIENCE);
    onLost();
  };
  const restore = () => {
    clearTimeout(timer);
    map.once('idle', onBack);
  };
  map.on('webglcontextlost', lose);
  map.on('webglcontextrestored', restore);
  return () => {
    clearTimeout(timer);
    map.off('webglcontextlost', lose);
    map.off('webglcontextrestored', restore);
    map.off('idle', onBack);
  };
}
