import type { City, Country, Dataset } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { listMembers } from '#src/domain/network.ts';
import { buildSearchIndex, type SearchIndex } from '#src/domain/search.ts';
import type { Filters } from '#src/domain/view.ts';
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

  get search(): SearchIndex | null {
    return this.#search;
  }
  get cities(): ReadonlyMap<string, City> {
    return this.#cities;
  }
  get countries(): ReadonlyMap<string, Country> {
    return this.#countries;
  }

  /** The members that pass all filters, in the order of the list. `city` is the chosen one. */
  list(filters: Filters, city: City | null, language: LanguageCode): readonly City[] {
    const dataset = this.#index.value;
    if (!dataset || !this.#search) return [];
    return listMembers(dataset, filters, { search: this.#search, city, language });
  }
}
