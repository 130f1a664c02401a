import type { Position } from 'geojson';
import type { Dispute, Stretch } from './disputes.ts';
import type { PairLine } from './lines.ts';
import { pairwise } from './plane.ts';

/** Lines in degrees, sorted by how they are drawn. */
export interface DrawnBorders {
  readonly settled: Position[][];
  readonly dashed: Position[][];
}

/**
 * Decides line by line how it is drawn. A line that runs in and out of a stretch is cut at the edge
 * of the stretch, so that only what lies within follows the table. A line of three owners, or a row
 * of the table without a line in its stretch, would be a fault of the source: the latter throws.
 */
export function drawBorders(
  pairs: readonly PairLine[],
  disputes: readonly Dispute[],
): DrawnBorders {
  const drawn: { settled: Position[][]; dashed: Position[][] } = { settled: [], dashed: [] };
  const met = new Set<Dispute>();
  for (const { pair, lines } of pairs) {
    const rows = disputes.filter((row) => [...row.pair].sort().join() === pair.join());
    for (const run of lines.flatMap((line) => cutLine(line, rows))) {
      if (run.row) met.add(run.row);
      if (run.row?.style === 'not-drawn') continue;
      drawn[run.row ? 'dashed' : 'settled'].push(run.points);
    }
  }
  const unmet = disputes.find((row) => !met.has(row));
  if (unmet) throw new Error(`No line of ${unmet.pair.join('–')} lies in its stretch.`);
  return drawn;
}

interface Run {
  readonly row: Dispute | undefined;
  readonly points: Position[];
}

/** Cuts a line wherever it enters or leaves a stretch; neighbouring runs share their end. */
function cutLine(line: readonly Position[], rows: readonly Dispute[]): Run[] {
  const stretches = rows.flatMap(({ stretch }) => (stretch === 'whole' ? [] : [stretch]));
  const points = line.flatMap((point, i) => {
    const next = line[i + 1];
    return next ? [point, ...crossings(point, next, stretches)] : [point];
  });
  const runs: Run[] = [];
  for (const [from, to] of pairwise(points)) {
    const row = rows.find(({ stretch }) => stretch === 'whole' || holds(stretch, from, to));
    const current = runs.at(-1);
    if (current && current.row === row) current.points.push(to);
    else runs.push({ row, points: [from, to] });
  }
  return runs;
}

/** Where the segment crosses an edge of a stretch, in the order in which it does. */
function crossings(from: Position, to: Position, stretches: readonly Stretch[]): Position[] {
  const [x = 0, y = 0] = from;
  const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
  const at = stretches.flatMap(({ west, east, south, north }) => [
    ...[west, east].map((edge) => (edge - x) / dx),
    ...[south, north].map((edge) => (edge - y) / dy),
  ]);
  return at
    .filter((t) => t > 0 && t < 1)
    .sort((a, b) => a - b)
    .map((t) => [x + t * dx, y + t * dy]);
}

/** Whether a segment that crosses no edge lies in the stretch: its middle does. */
function holds({ west, south, east, north }: Stretch, from: Position, to: Position): boolean {
  const lon = ((from[0] ?? 0) + (to[0] ?? 0)) / 2;
  const lat = ((from[1] ?? 0) + (to[1] ?? 0)) / 2;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
