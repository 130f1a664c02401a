import type { Position } from 'geojson';
import type { Transform } from 'topojson-specification';

/**
 * The grid all built coordinates lie on, in degrees: at most 0.9 km off, less than a pixel at
 * zoom 6. It starts at the south-west corner and holds ±180 and the poles exactly.
 */
export const GRID: Transform = { scale: [0.0125, 0.01], translate: [-180, -90] };

/** Moves a point (degrees) to the nearest point of the grid. */
export function snap([lon = 0, lat = 0]: Position): Position {
  return [snapTo(lon, GRID.scale[0]), snapTo(lat, GRID.scale[1])];
}

/** Moves points to the grid and drops those that fall on the one before; the ends stay. */
export function snapLine(line: readonly Position[]): Position[] {
  const snapped = line.map(snap);
  return snapped.filter((point, i) => {
    const before = snapped[i - 1];
    return before === undefined || point[0] !== before[0] || point[1] !== before[1];
  });
}

/** Dividing by whole steps per degree gives the same number for the same place, however reached. */
function snapTo(degrees: number, step: number): number {
  const perDegree = Math.round(1 / step);
  return Math.round(degrees * perDegree) / perDegree;
}
