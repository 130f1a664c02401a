import type { Tour, TourStep } from '#data/schema/tour.ts';
import { demand, isList, isRecord, isText } from './guard.ts';

export type { Look, Show, Tour, TourStep } from '#data/schema/tour.ts';

/** The talk that /stage/ opens unless the address names another one. */
export const DEFAULT_TOUR = 'network-and-valmiera';

/**
 * Reads the tours. The build has checked every step against its schema; here it is made sure that
 * the file is the whole of it and not something else.
 * @throws DatasetError `shape` at anything else.
 */
export function decodeTours(value: unknown): readonly Tour[] {
  const tours = demand(value, isList, 'the tours');
  for (const tour of tours) {
    const { id, steps } = demand(tour, isRecord, 'a tour');
    demand(id, isText, 'the id of a tour');
    demand(demand(steps, isList, `the steps of ${String(id)}`)[0], isRecord, 'a first step');
  }
  return tours as unknown as readonly Tour[];
}

/** The tour of this id; the default one, then any, for an id that nobody has. */
export function findTour(tours: readonly Tour[], id: string | null): Tour | undefined {
  const find = (wanted: string | null) => tours.find((tour) => tour.id === wanted);
  return find(id) ?? find(DEFAULT_TOUR) ?? tours[0];
}

/** A step's number, from 1, as the tour has it: beyond either end it is at that end. */
export function clampStep({ steps }: Tour, wanted: number | null): number {
  return Math.min(Math.max(wanted ?? 1, 1), steps.length);
}

/** The step of a number that has been clamped. */
export function stepOf(tour: Tour, number: number): TourStep {
  const step = tour.steps[clampStep(tour, number) - 1];
  if (!step) throw new Error(`${tour.id} has no step`);
  return step;
}
