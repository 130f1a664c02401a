import { aimAt, findMiddle, fitZoom, type Box } from './camera.ts';
import { findFreeArea, type Frame } from './frame.ts';
import { globeZoom } from './globe.ts';
import { zoomForWorldSize } from './mercator.ts';
import type { Place } from './mercator.ts';
import type { Camera, Projection } from './view.ts';

/** The inhabited world, without the empty north of Canada and Russia and the far south. */
export const WORLD: Box = { west: -130, east: 165, south: -56, north: 72 };

/** Europe and its neighbours from Ireland to the Caspian Sea: what a phone can show legibly. */
export const EUROPE: Box = { west: -14, east: 52, south: 29, north: 61.5 };

/** Below this width, in CSS pixels, a whole world would put all of Europe under one thumb. */
export const PHONE_WIDTH = 720;

/** The globe turns the hemisphere with most members to the visitor. */
const GLOBE_FACE = { lat: 32, lon: 22 };
const GLOBE_FACE_PHONE = { lat: 44, lon: 19 };

/** How much of the free area the globe fills. */
const GLOBE_SHARE = 0.94;

/** How far the world may fall short of the map's width, in zoom levels; the rest shows copies. */
export const SHORTFALL = 0.25;

/**
 * The view the Atlas opens with: the inhabited world on wide screens, Europe on phones, fitted
 * into what the sheets leave free. Pure, so that the drawing shown before the map loads can be
 * framed exactly alike.
 */
export function homeCamera(frame: Frame, projection: Projection): Camera {
  const isPhone = frame.size.width < PHONE_WIDTH;
  if (projection === 'globe') {
    return globeCamera(isPhone ? GLOBE_FACE_PHONE : GLOBE_FACE, GLOBE_SHARE, frame, projection);
  }
  const box = isPhone ? EUROPE : WORLD;
  const floor = zoomForWorldSize(Math.max(frame.size.width, 1)) - SHORTFALL;
  return aimAt(findMiddle(box), Math.max(fitZoom(box, frame), floor), frame, projection);
}

/**
 * The whole globe seen from above a place, its disc so many times as large as the free area. A flat
 * map shows the inhabited world in its stead.
 */
export function globeCamera(
  face: Place,
  size: number,
  frame: Frame,
  projection: Projection,
): Camera {
  if (projection !== 'globe') return homeCamera(frame, projection);
  const free = findFreeArea(frame);
  const radius = (Math.min(free.width, free.height) / 2) * size;
  return aimAt(face, globeZoom(radius, face.lat, frame.size.height), frame, projection);
}
