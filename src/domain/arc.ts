import type { Position } from './geodesy.ts';

/** Two places that a line joins. */
export type Arc = readonly [from: Position, to: Position];

/** The longest straight piece, in radians: half a degree looks round from close by. */
const STEP = Math.PI / 360;

const RADIANS = Math.PI / 180;

type Vector = readonly [x: number, y: number, z: number];

function toVector({ lat, lon }: Position): Vector {
  const ring = Math.cos(lat * RADIANS);
  return [ring * Math.cos(lon * RADIANS), ring * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

function toPosition([x, y, z]: Vector): Position {
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS };
}

const dot = (one: Vector, other: Vector): number =>
  one[0] * other[0] + one[1] * other[1] + one[2] * other[2];

const blend = (one: Vector, share: number, other: Vector, otherShare: number): Vector => [
  one[0] * share + other[0] * otherShare,
  one[1] * share + other[1] * otherShare,
  one[2] * share + other[2] * otherShare,
];

/** A direction square to a vector: any will do where two places leave it open, as antipodes do. */
function findSquare([x, y, z]: Vector): Vector {
  return Math.abs(z) < 0.9 ? [-y, x, 0] : [0, -z, y];
}

/** The shortest way over the sphere, a place every half degree, both ends included. */
function walkGreatCircle(from: Position, to: Position): readonly Position[] {
  const start = toVector(from);
  const end = toVector(to);
  const along = dot(start, end);
  const aside = blend(end, 1, start, -along);
  const angle = Math.atan2(Math.hypot(...aside), along);
  const direction = Math.hypot(...aside) < 1e-9 ? findSquare(start) : aside;
  const length = Math.hypot(...direction);
  const steps = Math.max(1, Math.ceil(angle / STEP));
  const between = Array.from({ length: steps - 1 }, (_, index) => {
    const turn = (angle * (index + 1)) / steps;
    return toPosition(blend(start, Math.cos(turn), direction, Math.sin(turn) / length));
  });
  return [from, ...between, to];
}

/**
 * The great circle between two places (the shortest way on the sphere) as lines of places no more
 * than half a degree apart, by spherical interpolation (K. Shoemake, "Animating Rotation with
 * Quaternion Curves", SIGGRAPH 1985). One line, or two where it crosses the antimeridian: each then
 * ends there, so that no map draws a stroke around the whole world.
 */
export function drawArc([from, to]: Arc): readonly (readonly Position[])[] {
  let line: Position[] = [];
  const lines = [line];
  for (const place of walkGreatCircle(from, to)) {
    const before = line.at(-1);
    if (before !== undefined && Math.abs(place.lon - before.lon) > 180) {
      const edge = before.lon < 0 ? -180 : 180;
      const lat = findCrossing(before, place, edge);
      line.push({ lat, lon: edge });
      line = [{ lat, lon: -edge }];
      lines.push(line);
    }
    line.push(place);
  }
  return lines;
}

/** The latitude at which a short step meets the antimeridian, counted as `edge` from its start. */
function findCrossing(before: Position, after: Position, edge: number): number {
  const reach = after.lon + 2 * edge - before.lon;
  const share = reach === 0 ? 0 : (edge - before.lon) / reach;
  return before.lat + (after.lat - before.lat) * share;
}
