import { bisectRight } from 'd3';
import type { City } from '#src/domain/city.ts';
import type { Filters, PopulationRange } from '#src/domain/view.ts';
import type { Group } from './group.ts';

/** The members whose residents number from `min` to `max`, both inclusive. */
export interface PopulationBin extends Group {
  readonly min: number;
  readonly max: number;
}

/** Four steps per power of ten: the fourth roots of ten, rounded to figures one can say. */
const STEPS = [1, 1.8, 3.2, 5.6] as const;

function edgeAt(place: number): number {
  const step = STEPS[((place % STEPS.length) + STEPS.length) % STEPS.length] ?? 1;
  return Math.round(step * 10 ** Math.floor(place / STEPS.length));
}

/**
 * The edges of bins of equal width on a logarithmic scale that hold every known number of residents,
 * ascending; bin i reaches from edge i to below edge i + 1. Empty when no number is known.
 */
export function findEdges(cities: readonly City[]): readonly number[] {
  let least = Infinity;
  let most = -Infinity;
  for (const { population } of cities) {
    if (population === null) continue;
    least = Math.min(least, population);
    most = Math.max(most, population);
  }
  if (least > most) return [];
  let first = Math.floor(STEPS.length * Math.log10(Math.max(1, least)));
  while (first > 0 && edgeAt(first) > least) first -= 1;
  let last = first + 1;
  while (edgeAt(last) <= most) last += 1;
  const edges = Array.from({ length: last - first + 1 }, (_, step) => edgeAt(first + step));
  return [Math.min(least, edges[0] ?? least), ...edges.slice(1)];
}

/** Members of known population by bin, every bin be it empty; the others are in none. */
export function groupByPopulation(
  cities: readonly City[],
  edges: readonly number[],
): readonly PopulationBin[] {
  const bins = edges.slice(1).map((edge, place) => {
    const min = edges[place] ?? 0;
    const ids: string[] = [];
    return { key: String(place), min, max: edge - 1, ids };
  });
  for (const { id, population } of cities) {
    if (population !== null) bins[bisectRight(edges, population) - 1]?.ids.push(id);
  }
  return bins;
}

/** From one edge to another, by their places; `from` is less than `to`. */
export type EdgeSpan = readonly [from: number, to: number];

/** Between which edges a range lies; the whole scale when there is no range. At least one bin wide. */
export function findSpan(range: PopulationRange | null, edges: readonly number[]): EdgeSpan {
  const last = Math.max(1, edges.length - 1);
  if (range === null) return [0, last];
  const from = Math.min(last - 1, Math.max(0, bisectRight(edges, range.min) - 1));
  const to = range.max === null ? last : Math.min(last, bisectRight(edges, range.max));
  return [from, Math.max(from + 1, to)];
}

/** Whether a range lets any number of residents of a bin through. */
export function overlaps(bin: PopulationBin, { min, max }: PopulationRange): boolean {
  return bin.max >= min && (max === null || bin.min <= max);
}

/** The residents between two edges; null for the whole scale, which filters nobody. */
export function spanRange([from, to]: EdgeSpan, edges: readonly number[]): PopulationRange | null {
  if (from <= 0 && to >= edges.length - 1) return null;
  return rangeOf(from, to, edges);
}

function rangeOf(from: number, to: number, edges: readonly number[]): PopulationRange {
  const min = edges[from] ?? 0;
  return { min, max: Math.max(min, (edges[to] ?? Infinity) - 1) };
}

/** The filter with one bin chosen alone, or none where just this one was chosen. */
export function chooseBin(
  { population }: Filters,
  key: string,
  edges: readonly number[],
): Partial<Filters> {
  const place = Number(key);
  const range = rangeOf(place, place + 1, edges);
  const isChosen = population?.min === range.min && population.max === range.max;
  return { population: isChosen ? null : range };
}
