import { CORNERS, ICON_DIAMETER, type Shape } from '#src/domain/shapes.ts';

/** The outline of a region's shape as an SVG path around its middle, in CSS pixels at full size. */
export function drawShape(shape: Shape): string {
  if (shape === 'circle') return drawCircle(ICON_DIAMETER / 2);
  return `M${CORNERS[shape].map((corner) => corner.join(' ')).join('L')}Z`;
}

function drawCircle(radius: number): string {
  const half = `A${radius} ${radius} 0 1 1 `;
  return `M${radius} 0${half}${-radius} 0${half}${radius} 0Z`;
}

/** Nine pixels across in the world, larger the nearer one comes: as on the GL map. */
const SCALES = { world: 0.53, from: 2, perZoom: 0.058 } as const;

/** Factor on the marks at a zoom; the style sheet has the one for the home view. */
export function findMarkScale(zoom: number): number {
  return SCALES.world + Math.max(zoom - SCALES.from, 0) * SCALES.perZoom;
}
