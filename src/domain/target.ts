import { aimAt, findMiddle, fitZoom, type Box } from './camera.ts';
import type { Frame } from './frame.ts';
import { globeCamera, homeCamera } from './home.ts';
import type { Place } from './mercator.ts';
import type { Camera, MapTarget, Projection } from './view.ts';

/** What a target is seen from. */
export interface Situation {
  readonly frame: Frame;
  readonly projection: Projection;
  /** The zoom of now: a city chosen from close by does not throw the visitor back out. */
  readonly zoom: number;
  /** The place of a member, or undefined for an id nobody has. */
  readonly find: (id: string) => Place | undefined;
}

/** Close enough to tell a city from its neighbours and to see which sea or border it is near. */
const CITY_ZOOM = 5.4;

/** Nearer than this, several cities would lose the land around them. */
const FIT_ZOOM = 6.5;

/** Room left around fitted cities for their marks and names, in CSS pixels. */
const FIT_MARGIN = 48;

/** The camera that shows a target; null where there is nothing to show, as for an unknown id. */
export function findCamera(target: MapTarget, situation: Situation): Camera | null {
  const { frame, projection, zoom, find } = situation;
  if (target.kind === 'home') return homeCamera(frame, projection);
  if (target.kind === 'camera') return target.camera;
  if (target.kind === 'box')
    return aimAt(findMiddle(target), fitZoom(target, frame), frame, projection);
  if (target.kind === 'globe') return globeCamera(target, target.size, frame, projection);
  if (target.kind === 'fit')
    return fitCamera(
      target.cities.flatMap((id) => find(id) ?? []),
      situation,
    );
  const place = find(target.id);
  return place ? aimAt(place, Math.max(zoom, CITY_ZOOM), frame, projection) : null;
}

function fitCamera(places: readonly Place[], { frame, projection }: Situation): Camera | null {
  const box = boundPlaces(places);
  if (!box) return null;
  const { padding } = frame;
  const roomy: Frame = {
    size: frame.size,
    padding: {
      top: padding.top + FIT_MARGIN,
      right: padding.right + FIT_MARGIN,
      bottom: padding.bottom + FIT_MARGIN,
      left: padding.left + FIT_MARGIN,
    },
  };
  const home = homeCamera(frame, projection);
  const zoom = Math.min(fitZoom(box, roomy), FIT_ZOOM);
  // A flat map fits the whole world at once; a globe never shows its far side, so it stays whole.
  const shown = projection === 'globe' ? Math.max(zoom, home.zoom) : zoom;
  return aimAt(findMiddle(box), shown, frame, projection);
}

/**
 * The smallest box around places; across the antimeridian where that is the shorter way, with
 * `east` then beyond 180 degrees. Null without places.
 */
export function boundPlaces(places: readonly Place[]): Box | null {
  const lons = places.map((place) => place.lon).sort((a, b) => a - b);
  const first = lons[0];
  const last = lons.at(-1);
  if (first === undefined || last === undefined) return null;
  let west = first;
  let east = last;
  let widestGap = first + 360 - last;
  for (let i = 1; i < lons.length; i += 1) {
    const before = lons[i - 1] ?? first;
    const after = lons[i] ?? last;
    if (after - before <= widestGap) continue;
    widestGap = after - before;
    west = after;
    east = before + 360;
  }
  const lats = places.map((place) => place.lat);
  return { west, east, south: Math.min(...lats), north: Math.max(...lats) };
}
