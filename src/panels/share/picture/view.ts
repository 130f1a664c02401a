import { aimAt, findAim } from '#src/domain/camera.ts';
import { findFreeArea, type Frame, type Size } from '#src/domain/frame.ts';
import { homeCamera, PHONE_WIDTH, SHORTFALL } from '#src/domain/home.ts';
import {
  toWorld,
  worldSize,
  zoomForWorldSize,
  type Place,
  type WorldPoint,
} from '#src/domain/mercator.ts';
import type { Camera, Projection } from '#src/domain/view.ts';

/** What part of the world a picture shows: a Web Mercator map of `size`, in pixels of the picture. */
export interface PictureView {
  readonly size: Size;
  readonly zoom: number;
  /** Side of the whole world, and where its north-west corner lies. */
  readonly side: number;
  readonly corner: WorldPoint;
}

/** Width of every picture; PNG files have twice as many pixels. */
export const PICTURE_WIDTH = 1200;

/** The map is never flatter or taller than this, whatever window it is seen in. */
const RATIO = { least: 1.2, most: 2 } as const;

/**
 * Frames a picture around what the visitor sees of the map between the sheets: all of that, in the
 * middle. The map of a globe is flat, around the place that faces the visitor. `camera` null is the
 * home view, which on wide screens is fitted to the picture as it is to any other frame.
 */
export function framePicture(
  camera: Camera | null,
  frame: Frame,
  projection: Projection,
): PictureView {
  const free = findFreeArea(frame);
  const ratio = Math.min(Math.max(free.width / free.height, RATIO.least), RATIO.most);
  const size = { width: PICTURE_WIDTH, height: Math.round(PICTURE_WIDTH / ratio) };
  const whole = { size, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const isWideHome = camera === null && frame.size.width >= PHONE_WIDTH;
  if (isWideHome) return describe(homeCamera(whole, 'mercator'), size);
  const seen = camera ?? homeCamera(frame, projection);
  const middle = projection === 'globe' ? seen : findAim(seen, frame);
  const scale = Math.min(size.width / free.width, size.height / free.height);
  // No wider than one world, or members would be shown twice.
  const zoom = Math.max(seen.zoom + Math.log2(scale), zoomForWorldSize(size.width) - SHORTFALL);
  return describe(aimAt(middle, zoom, whole, 'mercator'), size);
}

function describe({ zoom, ...centre }: Camera, size: Size): PictureView {
  const side = worldSize(zoom);
  const { x, y } = toWorld(centre);
  const corner = { x: size.width / 2 - x * side, y: size.height / 2 - y * side };
  return { size, zoom, side, corner };
}

/** Where a place stands on the picture, in each copy of the world that is seen; often nowhere. */
export function placeOnPicture(place: Place, view: PictureView): WorldPoint[] {
  const { x, y } = toWorld(place);
  const top = view.corner.y + y * view.side;
  return findCopies(view)
    .map((copy) => ({ x: view.corner.x + (x + copy) * view.side, y: top }))
    .filter((point) => isWithin(point, view.size));
}

/** The world repeats itself to the left and right: -1, 0 and 1 as far as they are seen. */
export function findCopies({ corner, side, size }: PictureView): readonly number[] {
  return [-1, 0, 1].filter(
    (copy) => corner.x + copy * side < size.width && corner.x + (copy + 1) * side > 0,
  );
}

/** Marks reach a little over the edge. */
const EDGE = 20;

function isWithin({ x, y }: WorldPoint, { width, height }: Size): boolean {
  return x > -EDGE && x < width + EDGE && y > -EDGE && y < height + EDGE;
}
