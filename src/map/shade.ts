import type { Map as MapLibreMap } from 'maplibre-gl';
import { globeDisc } from '#src/domain/globe.ts';

/**
 * Tells the style sheet where the globe stands, so that it can lie on the page with a shadow:
 * `--globe-x`, `--globe-y` and `--globe-radius` on the map's element, in CSS pixels. A flat map
 * covers whatever is drawn there, and is left alone. Returns its undo.
 */
export function shadeGlobe(map: MapLibreMap, isGlobe: () => boolean): () => void {
  const container = map.getContainer();
  const shade = () => {
    if (!isGlobe()) return;
    const centre = map.getCenter();
    const { x, y } = map.project(centre);
    const radius = globeDisc(map.getZoom(), centre.lat, container.clientHeight);
    container.style.setProperty('--globe-x', `${x}px`);
    container.style.setProperty('--globe-y', `${y}px`);
    container.style.setProperty('--globe-radius', `${radius}px`);
  };
  map.on('move', shade);
  map.on('style.load', shade);
  return () => {
    map.off('move', shade);
    map.off('style.load', shade);
  };
}
