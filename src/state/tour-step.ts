import type { City } from '#src/domain/city.ts';
import { findLook, readFilters } from '#src/domain/tour-look.ts';
import type { TourStep } from '#src/domain/tour.ts';
import { DEFAULT_VIEW } from '#src/domain/view.ts';
import type { Atlas } from './atlas.svelte.ts';

/** Rings the members of a step and ties its threads; threads only to those that the step shows. */
export function connectStep(
  atlas: Atlas,
  { highlight, threads }: TourStep,
  cities: readonly City[],
): void {
  atlas.highlight.show(highlight);
  const from = cities.find(({ id }) => id === threads);
  const others = from ? atlas.shown.filter(({ id }) => id !== from.id) : [];
  atlas.highlight.connect(from ? others.map((city) => [from, city] as const) : []);
}

/**
 * Shows what a step of a talk shows, on a map that is flat unless its visitor bent it, as a page does
 * that tells the talk in its own words around the map. A look at the globe is the whole world there.
 */
export function showStep(atlas: Atlas, step: TourStep): void {
  const cities = atlas.index.value?.cities ?? [];
  const { projection } = atlas.view;
  const look = findLook(step.look, cities);
  atlas.arrange({ ...DEFAULT_VIEW, projection, filters: readFilters(step) });
  atlas.goTo(look.kind === 'globe' && projection !== 'globe' ? { kind: 'home' } : look);
  connectStep(atlas, step, cities);
}

/** Takes away what a step has put on the map beside its members. */
export function leaveStep(atlas: Atlas): void {
  atlas.highlight.clear();
  atlas.highlight.connect([]);
}
