import { feature } from 'topojson-client';
import { toWorld, type WorldPoint } from '#src/domain/mercator.ts';
import type { BasemapFile } from '../basemap/basemap.ts';
import { findCopies, type Crop, type WorldBox } from './crop.ts';
import { CARD } from './frame.ts';

/** A ring of land in sides of the world, open; x may run past 0 and 1. */
export interface Outline {
  readonly corners: readonly WorldPoint[];
  readonly box: WorldBox;
}

/** Corners nearer to the last one than this, in pixels, would not be seen. */
const LEAST_STEP = 0.8;

/** So far beyond the card's edges, in pixels, corners are as dense as within; then ever sparser. */
const DENSE_MARGIN = 60;

/** The map's own land, laid out on the Mercator world. */
export function readOutlines(basemap: BasemapFile): readonly Outline[] {
  const land = feature(basemap, basemap.objects.land).geometry.coordinates;
  return land.flat().map((ring) => {
    const corners = ring.slice(0, -1).map(([lon = 0, lat = 0]) => toWorld({ lat, lon }));
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    const box = {
      west: Math.min(...xs),
      east: Math.max(...xs),
      north: Math.min(...ys),
      south: Math.max(...ys),
    };
    return { corners, box };
  });
}

/** The land in sight as one SVG path in pixels of the card. */
export function drawOutlines(outlines: readonly Outline[], crop: Crop): string {
  return outlines
    .flatMap(({ corners, box }) =>
      findCopies(box, crop, 0).map((shift) =>
        drawRing(corners, { ...crop, left: crop.left + shift }),
      ),
    )
    .join('');
}

function drawRing(corners: readonly WorldPoint[], { side, left, top }: Crop): string {
  let path = '';
  let [lastX, lastY] = [Infinity, Infinity];
  for (const corner of corners) {
    const [x, y] = [left + corner.x * side, top + corner.y * side];
    const step = findStep(x, y);
    if ((x - lastX) ** 2 + (y - lastY) ** 2 < step ** 2) continue;
    path += `${path === '' ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
    [lastX, lastY] = [x, y];
  }
  return `${path}Z`;
}

function findStep(x: number, y: number): number {
  const beyond = Math.max(-x, x - CARD.width, -y, y - CARD.height) - DENSE_MARGIN;
  return Math.max(LEAST_STEP, beyond / 2);
}
