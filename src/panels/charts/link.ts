import { chooseBin } from '#src/charts/linked/populations.ts';
import { chooseCohort } from '#src/charts/linked/cohorts.ts';
import { chooseCountry } from '#src/charts/linked/countries.ts';
import { chooseRegion } from '#src/charts/linked/regions.ts';
import { chooseRing } from '#src/charts/linked/rings.ts';
import type { City } from '#src/domain/city.ts';
import { countActive, listMembers } from '#src/domain/network.ts';
import { NO_FILTERS, type Filters } from '#src/domain/view.ts';
import type { Atlas } from '#src/state/atlas.svelte.ts';

/** The filters that have a chart of their own. */
export type Charted = 'regions' | 'countries' | 'cohort' | 'population' | 'within';

/** What pressing a bar changes, by the filter of its chart; `edges` are those of the populations. */
export const CHOICES = {
  regions: chooseRegion,
  countries: chooseCountry,
  cohort: chooseCohort,
  population: chooseBin,
  within: chooseRing,
} as const satisfies Record<
  Charted,
  (filters: Filters, key: string, edges: readonly number[]) => Partial<Filters>
>;

/** What the charts tell of at one moment. */
export interface Moment {
  readonly filters: Filters;
  /** The members that all filters let through. */
  readonly shown: readonly City[];
  /** The chosen city. */
  readonly city: City | null;
  /** Ids of the members that anything on the page points at. */
  readonly pointed: ReadonlySet<string>;
}

/** What there is to tell now. */
export function readMoment({ filters, shown, city, hovered, highlight: { ids } }: Atlas): Moment {
  const pointed = hovered === null ? ids : new Set([...ids, hovered]);
  return { filters, shown, city, pointed };
}

/** The filters but one. */
export function dropFilter(filters: Filters, own: Charted): Filters {
  return { ...filters, [own]: NO_FILTERS[own] };
}

/**
 * The members that a chart counts: those that all filters but its own let through, so that a chosen
 * bar stands among its siblings. The list that is shown already serves where its own filter is off.
 */
export function listCounted(
  atlas: Atlas,
  { filters, shown, city }: Moment,
  own: Charted,
): readonly City[] {
  const { searchIndex: search, language } = atlas;
  const others = dropFilter(filters, own);
  const dataset = atlas.index.value;
  if (countActive(others) === countActive(filters)) return shown;
  if (!dataset || !search) return [];
  return listMembers(dataset, others, { search, city, language });
}

/** Whether a chart counts every documented member of today. */
export function isWhole({ filters }: Moment, own: Charted): boolean {
  return countActive(dropFilter(filters, own)) === 0;
}
