import { Map as MapLibreMap } from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import { MAX_ZOOM } from '#src/domain/camera.ts';
import { SHAPES, type Shape } from '#src/domain/shapes.ts';
import type { Camera } from '#src/domain/view.ts';
import type { MapMessages } from '#src/i18n/map/messages.ts';
import { drawIcon, ICON_PIXEL_RATIO } from './icons.ts';
import { nameWorker } from './worker.ts';

/** Symbols and names fade in this fast, in milliseconds; not at all under reduced motion. */
const FADE = 150;

/** What a new map starts with. */
export interface MapStart {
  /** An empty element that fills the map's place. */
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  readonly messages: MapMessages;
  /** Whether scrolling a page past the map must not zoom it, as in a frame. */
  readonly isCooperative: boolean;
}

/**
 * A MapLibre map that always faces north and lies flat, without controls of its own. Throws
 * MapLibre's GPUInitializationError where the browser has no WebGL 2.
 */
export function createMap({
  container,
  style,
  camera,
  messages,
  isCooperative,
}: MapStart): MapLibreMap {
  nameWorker();
  const map = new MapLibreMap({
    container,
    style,
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    validateStyle: false,
    cooperativeGestures: isCooperative,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FADE,
    locale: { ...messages.maplibre, 'Map.Title': messages.name },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // Asked for whenever an icon is needed and missing: at the start and after a lost context.
  map.setMissingStyleImageResolver((id) => {
    if (!isShape(id) || map.hasImage(id)) return;
    map.addImage(id, drawIcon(id), { sdf: true, pixelRatio: ICON_PIXEL_RATIO });
  });
  return map;
}

function isShape(id: string): id is Shape {
  return Object.values<string>(SHAPES).includes(id);
}
