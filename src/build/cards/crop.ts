import type { City } from '#src/domain/city.ts';
import { toWorld, type WorldPoint } from '#src/domain/mercator.ts';
import { CARD, FOCUS } from './frame.ts';

/** The part of the Mercator world that a card shows. */
export interface Crop {
  /** Side of the whole world in pixels of the card. */
  readonly side: number;
  /** Where its north-west corner lies, in pixels from the card's top left. */
  readonly left: number;
  readonly top: number;
}

/** The scale follows how near this many other members are, and how far from the city they may be. */
const NEIGHBOURS = 10;
const REACH = 210;

/** Sides of the world: smaller shows more than a region, larger shows the outlines' corners. */
const SIDES = { least: 3200, most: 9000 } as const;

/**
 * The crop with the city in the middle of the free part of the card, nearer where members stand
 * close, so that Korea is more than one spot and the Pacific more than water.
 */
export function chooseCrop(city: City, members: readonly City[]): Crop {
  const here = toWorld(city);
  const distances = members
    .filter(({ id }) => id !== city.id)
    .map((member) => measureWorld(here, toWorld(member)))
    .sort((a, b) => a - b);
  const reach = distances[NEIGHBOURS - 1] ?? 0;
  const side = Math.round(Math.min(Math.max(REACH / reach, SIDES.least), SIDES.most));
  return { side, left: FOCUS.x - here.x * side, top: FOCUS.y - here.y * side };
}

/** Distance in sides of the world, the shorter way round. */
function measureWorld(a: WorldPoint, b: WorldPoint): number {
  const across = Math.abs(a.x - b.x);
  return Math.hypot(Math.min(across, 1 - across), a.y - b.y);
}

/** A box in sides of the world. */
export interface WorldBox {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/**
 * How far to the east, in pixels, each copy of a box of the world must be moved to come into sight
 * of the card or within `margin` pixels of it; empty where none does.
 */
export function findCopies(box: WorldBox, { side, left, top }: Crop, margin: number): number[] {
  const isTooFarNorth = top + box.south * side < -margin;
  if (isTooFarNorth || top + box.north * side > CARD.height + margin) return [];
  return [-side, 0, side].filter(
    (shift) =>
      left + shift + box.east * side >= -margin &&
      left + shift + box.west * side <= CARD.width + margin,
  );
}
