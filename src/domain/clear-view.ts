import { aimAt } from './camera.ts';
import { distanceKm } from './geodesy.ts';
import { findFreeArea, type Frame } from './frame.ts';
import { projectMercator, worldSize, type Place } from './mercator.ts';
import type { Camera, Projection } from './view.ts';

/** Room between a member and what could cover its ring, in CSS pixels. */
const CLEARANCE = 24;

/** Less free width than this cannot be aimed at: the map then stays where it is. */
const LEAST = 120;

/** On the globe, what lies further from its middle is seen too much from the side; in kilometres. */
const NEAR = 5500;

/**
 * The camera that brings a place out from under something that covers the left of the free area, and
 * into the middle of what is left; null where the place can be seen well already, or where nothing
 * would be left to show it in. `covered` is in CSS pixels.
 */
export function findClearView(
  place: Place,
  camera: Camera,
  frame: Frame,
  projection: Projection,
  covered: number,
): Camera | null {
  const { padding, size } = frame;
  const clear: Frame = { size, padding: { ...padding, left: padding.left + covered } };
  if (size.width - clear.padding.left - padding.right < LEAST) return null;
  if (projection === 'globe' && distanceKm(place, camera) < NEAR) return null;
  if (projection === 'mercator') {
    const free = findFreeArea(clear);
    const at = projectMercator(place, camera, size);
    const side = worldSize(camera.zoom);
    const across = Math.abs(at.x - free.x) % side;
    const isAcross = Math.min(across, side - across) <= free.width / 2 - CLEARANCE;
    if (isAcross && Math.abs(at.y - free.y) <= free.height / 2 - CLEARANCE) return null;
  }
  return aimAt(place, camera.zoom, clear, projection);
}
