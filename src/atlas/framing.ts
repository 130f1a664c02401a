import { findMiddle, type Box } from '#src/domain/camera.ts';
import { EUROPE, SHORTFALL, WORLD } from '#src/domain/home.ts';
import { toWorld } from '#src/domain/mercator.ts';

/** What the style sheet must know to frame the drawing as `homeCamera` frames the map. */
export interface Framing {
  /** The box to fit, as shares of the world's side. */
  readonly width: number;
  readonly height: number;
  /** Its middle, as shares from the north-west corner. */
  readonly x: number;
  readonly y: number;
  /** The world's side is at least this share of the map's width. */
  readonly floor: number;
}

/** The numbers of `homeCamera` for wide screens, or for phones. */
export function describeHome(isPhone: boolean): Framing {
  const box: Box = isPhone ? EUROPE : WORLD;
  const start = toWorld({ lat: box.north, lon: box.west });
  const end = toWorld({ lat: box.south, lon: box.east });
  return {
    width: end.x - start.x,
    height: end.y - start.y,
    ...toWorld(findMiddle(box)),
    floor: 2 ** -SHORTFALL,
  };
}
