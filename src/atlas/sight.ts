import { aimAt, findAim } from '#src/domain/camera.ts';
import type { Frame } from '#src/domain/frame.ts';
import { homeCamera, SHORTFALL } from '#src/domain/home.ts';
import {
  fromWorld,
  toWorld,
  worldSize,
  zoomForWorldSize,
  type Place,
} from '#src/domain/mercator.ts';
import { findCamera } from '#src/domain/target.ts';
import type { Camera, MapTarget } from '#src/domain/view.ts';

/** What the drawing shows: the place in the middle of the free area, and a Web Mercator zoom. */
export interface Sight extends Place {
  readonly zoom: number;
}

/** CSS pixels from the middle of the free area. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Nearer than this outlines of 1:50 million are no help any more. */
export const MAX_ATLAS_ZOOM = 7;

/** The view the Atlas opens with. */
export function homeSight(frame: Frame): Sight {
  return toSight(homeCamera(frame, 'mercator'), frame);
}

/** What a camera of the map shows in the middle of the free area. */
export function toSight(camera: Camera, frame: Frame): Sight {
  return { ...findAim(camera, frame), zoom: camera.zoom };
}

/** The camera by which the map shows the same. */
export function toCamera(sight: Sight, frame: Frame): Camera {
  return aimAt(sight, sight.zoom, frame, 'mercator');
}

/** Moves what is drawn by CSS pixels: to the right and down as the fingers go. */
export function panBy(sight: Sight, by: Offset, frame: Frame): Sight {
  return settle(moveAim(sight, { x: -by.x, y: -by.y }, sight.zoom), sight.zoom, frame);
}

/** Zooms by levels; the place at the offset stays where it is. */
export function zoomBy(sight: Sight, levels: number, at: Offset, frame: Frame): Sight {
  const { zoom } = settle(sight, sight.zoom + levels, frame);
  const place = moveAim(sight, at, sight.zoom);
  return settle(moveAim(place, { x: -at.x, y: -at.y }, zoom), zoom, frame);
}

/** What a target looks like from here; null where there is nothing to show. */
export function seeTarget(
  target: MapTarget,
  from: Sight,
  frame: Frame,
  find: (id: string) => Place | undefined,
): Sight | null {
  const camera = findCamera(target, { frame, projection: 'mercator', zoom: from.zoom, find });
  if (!camera) return null;
  const sight = toSight(camera, frame);
  return settle(sight, sight.zoom, frame);
}

/** The place that stands this far from another one, in CSS pixels at a zoom. */
function moveAim(place: Place, by: Offset, zoom: number): Place {
  const side = worldSize(zoom);
  const { x, y } = toWorld(place);
  return fromWorld({ x: x + by.x / side, y: y + by.y / side });
}

/** Keeps a sight where the world fills the map, not nearer than there is anything to see. */
function settle(place: Place, zoom: number, frame: Frame): Sight {
  const widest = homeFloor(frame);
  const limited = Math.min(Math.max(zoom, widest), MAX_ATLAS_ZOOM);
  return toSight(aimAt(place, limited, frame, 'mercator'), frame);
}

/** The zoom at which the world just covers the map as far as it does in the first view. */
function homeFloor({ size }: Frame): number {
  return zoomForWorldSize(Math.max(size.width, 1)) - SHORTFALL;
}
