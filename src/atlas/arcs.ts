import { drawArc, type Arc } from '#src/domain/arc.ts';
import { ATLAS_SIDE, toAtlas } from './grid.ts';

/** The worlds that a drawing which can be moved shows: its own, and a copy to either side. */
const WORLDS = [-ATLAS_SIDE, 0, ATLAS_SIDE] as const;

/** Great circles as one SVG path on the grid of `ATLAS_SIDE`, repeated on the copies of the world. */
export function drawArcs(arcs: readonly Arc[]): string {
  const lines = arcs.flatMap(drawArc).map((line) => line.map(toAtlas));
  return WORLDS.flatMap((shift) =>
    lines.map((line) => {
      const corners = line.map(({ x, y }) => `${(x + shift).toFixed(1)} ${y.toFixed(1)}`);
      return `M${corners.join('L')}`;
    }),
  ).join('');
}
