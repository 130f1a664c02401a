import { NO_FILTERS, type Filters } from '#src/domain/view.ts';
import type { Messages } from '#src/i18n/messages.ts';

/** One thing that is filtered by, in words, and the change that undoes it. */
export interface FilterWords {
  readonly label: string;
  readonly undo: Partial<Filters>;
}

/** All that is filtered by, one by one; `countryName` gives the name of a country code. */
export function describeFilters(
  filters: Filters,
  messages: Messages,
  countryName: (code: string) => string,
): FilterWords[] {
  const words = messages.filters;
  const { number } = messages.format;
  const { query, regions, countries, year, cohort, award, population, within } = filters;
  const found: FilterWords[] = [];
  if (query.trim() !== '') found.push({ label: words.query(query.trim()), undo: { query: '' } });
  for (const region of regions) {
    const undo = { regions: regions.filter((other) => other !== region) };
    found.push({ label: messages.regions[region], undo });
  }
  for (const code of countries) {
    const undo = { countries: countries.filter((other) => other !== code) };
    found.push({ label: countryName(code), undo });
  }
  if (year !== null) found.push({ label: words.asOfYear(year), undo: { year: null } });
  if (cohort !== null) found.push({ label: `${words.cohort}: ${cohort}`, undo: { cohort: null } });
  if (award) found.push({ label: words.award, undo: { award: NO_FILTERS.award } });
  if (population) {
    const max = population.max === null ? null : number(population.max);
    const label = words.population(number(population.min), max);
    found.push({ label, undo: { population: null } });
  }
  if (within !== null) found.push({ label: words.within(within), undo: { within: null } });
  return found;
}
