import { ATLAS_SIDE } from '#src/atlas/grid.ts';
import { findCopies, type PictureView } from './view.ts';

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

/** Half-planes that a ring is cut by: left, right, top and bottom of the map. */
interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly isInside: (value: number) => boolean;
}

/**
 * The land of a picture: outlines on the grid of the drawing (absolute corners, as `drawFinerLand`
 * writes them) moved to where the picture shows them, cut at its edges (Sutherland and Hodgman, 1974)
 * and no finer than a tenth of a pixel. A tenth of the length at world scale, a hundredth nearer by.
 */
export function cutLand(land: string, view: PictureView): string {
  const rings = readRings(land);
  const scale = view.side / ATLAS_SIDE;
  const edges = findEdges(view);
  return findCopies(view)
    .flatMap((copy) => {
      const left = view.corner.x + copy * view.side;
      return rings.map((ring) =>
        ring.map(([x, y]): Point => [left + x * scale, view.corner.y + y * scale]),
      );
    })
    .map((ring) => writeRing(edges.reduce(cutRing, ring as Ring)))
    .join('');
}

function readRings(land: string): Ring[] {
  return [...land.matchAll(/M([^MZ]+)Z/g)].map(([, corners = '']) =>
    corners.split('L').map((corner): Point => {
      const [x = NaN, y = NaN] = corner.trim().split(' ').map(Number);
      return [x, y];
    }),
  );
}

/** A little beyond the map, so that no cut is seen. */
const MARGIN = 4;

function findEdges({ size: { width, height } }: PictureView): readonly Edge[] {
  const after = (axis: 0 | 1): Edge => ({ axis, at: -MARGIN, isInside: (v) => v >= -MARGIN });
  const before = (axis: 0 | 1, at: number): Edge => ({ axis, at, isInside: (v) => v <= at });
  return [after(0), before(0, width + MARGIN), after(1), before(1, height + MARGIN)];
}

function cutRing(ring: Ring, { axis, at, isInside }: Edge): Ring {
  return ring.flatMap((point, index) => {
    const previous = ring.at(index - 1) ?? point;
    const isIn = isInside(point[axis]);
    if (isIn === isInside(previous[axis])) return isIn ? [point] : [];
    const share = (at - previous[axis]) / (point[axis] - previous[axis]);
    const between = (from: number, to: number): number => from + share * (to - from);
    const crossing: Point =
      axis === 0 ? [at, between(previous[1], point[1])] : [between(previous[0], point[0]), at];
    return isIn ? [crossing, point] : [crossing];
  });
}

function writeRing(ring: Ring): string {
  const corners = ring.map(([x, y]) => `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`);
  const distinct = corners.filter((corner, index) => corner !== corners.at(index - 1));
  return distinct.length < 3 ? '' : `M${distinct.join('L')}Z`;
}
