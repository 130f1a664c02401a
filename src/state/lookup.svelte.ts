import type { City, Country, Dataset } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { listMembers } from '#src/domain/network.ts';
import { buildSearchIndex, type SearchIndex } from '#src/domain/search.ts';
import { findYears } from '#src/domain/timeline.ts';
import { NO_FILTERS, type Filters } from '#src/domain/view.ts';
import type { Resource } from './resource.svelte.ts';

/** The dataset made ready for looking things up; empty until it has arrived. */
export class Lookup {
  readonly #index: Resource<Dataset>;

  constructor(index: Resource<Dataset>) {
    this.#index = index;
  }

  readonly #search = $derived.by(() =>
    this.#index.value ? buildSearchIndex(this.#index.value) : null,
  );
  readonly #cities = $derived.by(
    () => new Map((this.#index.value?.cities ?? []).map((city) => [city.id, city])),
  );
  readonly #countries = $derived.by(
    () => new Map((this.#index.value?.countries ?? []).map((country) => [country.code, country])),
  );

  /** The last year that a timeline stops at. */
  readonly #lastYear = $derived.by(() => {
    const years = this.#index.value ? findYears(this.#index.value) : [];
    return years.at(-2) ?? Infinity;
  });

  get search(): SearchIndex | null {
    return this.#search;
  }
  get cities(): ReadonlyMap<string, City> {
    return this.#cities;
  }
  get countries(): ReadonlyMap<string, Country> {
    return this.#countries;
  }

  /**
   * Filters as far as they mean anything: a distance is one from a chosen city, and a year yet to
   * come, of which nothing can be known, is today.
   */
  settle(filters: Filters, city: City | null): Filters {
    const within = city && filters.within;
    const year = (filters.year ?? 0) > this.#lastYear ? null : filters.year;
    const isSettled = within === filters.within && year === filters.year;
    return isSettled ? filters : { ...filters, within, year };
  }

  /** Filters that hide none of these members of today: the given ones, or none at all. */
  reveal(
    ids: readonly string[],
    filters: Filters,
    city: City | null,
    language: LanguageCode,
  ): Filters {
    const shown = new Set(this.list(filters, city, language));
    const cities = ids.flatMap((id) => this.cities.get(id) ?? []);
    return cities.some((each) => each.left === null && !shown.has(each)) ? NO_FILTERS : filters;
  }

  /** The members that pass all filters, in the order of the list. `city` is the chosen one. */
  list(filters: Filters, city: City | null, language: LanguageCode): readonly City[] {
    const dataset = this.#index.value;
    if (!dataset || !this.#search) return [];
    return listMembers(dataset, filters, { search: this.#search, city, language });
  }
}
