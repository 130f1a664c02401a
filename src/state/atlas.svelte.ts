import type { Valmiera } from '#data/schema/valmiera.ts';
import type { City, CityDetails, Dataset, Region } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { nameIn } from '#src/domain/name.ts';
import type { Overview } from '#src/domain/network.ts';
import type { SearchIndex } from '#src/domain/search.ts';
import { findSheet, type Sheet } from '#src/domain/sheet.ts';
import {
  DEFAULT_VIEW,
  leaveCity,
  NO_FILTERS,
  type Camera,
  type Filters,
  type MapTarget,
  type Panel,
  type View,
} from '#src/domain/view.ts';
import type { Messages } from '#src/i18n/messages.ts';
import { Highlight } from './highlight.svelte.ts';
import { Lookup } from './lookup.svelte.ts';
import type { FocusWish, Readers, Step } from './ports.ts';
import { Resource } from './resource.svelte.ts';
import { Wording } from './wording.svelte.ts';

/**
 * The state of the Atlas. All of it that a link can say is one immutable `View`, changed only by
 * the methods here; each tells `onCommit` whether the browser's history gains a step.
 */
export class Atlas {
  #view = $state.raw<View>(DEFAULT_VIEW);
  #hovered = $state<string | null>(null);
  #target = $state.raw<MapTarget | null>(null);
  #wish = $state.raw<FocusWish | null>(null);

  readonly index: Resource<Dataset>;
  readonly details: Resource<ReadonlyMap<string, CityDetails>>;
  readonly valmiera: Resource<Valmiera>;
  readonly #lookup: Lookup;
  readonly #wording: Wording;
  /** What is known of the network before the index has arrived. */
  readonly overview: Overview;
  /** Members that something other than a member points at. */
  readonly highlight = new Highlight();

  /** Set by whoever keeps the address bar; told of each change of view or language. */
  onCommit: (step: Step) => void = () => undefined;

  constructor(view: View, messages: Messages, readers: Readers, overview: Overview) {
    this.#view = view;
    this.#wording = new Wording(messages);
    this.index = new Resource(readers.index);
    this.details = new Resource(readers.details);
    this.valmiera = new Resource(readers.valmiera);
    this.#lookup = new Lookup(this.index);
    this.overview = overview;
  }

  readonly #city = $derived.by(() => this.#lookup.cities.get(this.#view.city ?? '') ?? null);
  readonly #filters = $derived.by(() => this.#lookup.settle(this.#view.filters, this.#city));
  /** Members of the year in view, before any other filter: what "of 397" counts. */
  readonly #members = $derived(this.#list({ ...NO_FILTERS, year: this.#filters.year }, null));
  readonly #shown = $derived(this.#list(this.#filters, this.#city));
  get view(): View {
    return this.#view;
  }
  get filters(): Filters {
    return this.#filters;
  }
  get messages(): Messages {
    return this.#wording.messages;
  }
  get language(): LanguageCode {
    return this.messages.language;
  }
  get hovered(): string | null {
    return this.#hovered;
  }
  /** Where the map was last asked to go; a new object each time, even to the same place. */
  get target(): MapTarget | null {
    return this.#target;
  }
  get focusWish(): FocusWish | null {
    return this.#wish;
  }
  get searchIndex(): SearchIndex | null {
    return this.#lookup.search;
  }
  get cities(): ReadonlyMap<string, City> {
    return this.#lookup.cities;
  }
  get city(): City | null {
    return this.#city;
  }
  get members(): readonly City[] {
    return this.#members;
  }
  get shown(): readonly City[] {
    return this.#shown;
  }
  get panel(): Sheet | null {
    return findSheet(this.#view, this.#lookup.cities);
  }
  /** The name a reader of this language knows a city by. */
  nameOf(city: City): string {
    return nameIn(this.language, city);
  }
  countryName(code: string): string {
    return this.#lookup.countries.get(code)?.name[this.language] ?? code;
  }

  /** Opens a city; filters that would hide a member of today from the map are taken away. */
  choose(id: string, filters: Filters = this.#view.filters): void {
    const city = this.cities.get(id) ?? null;
    const seen = this.#lookup.reveal([id], filters, city, this.language);
    const next = { ...this.#view, compare: [], filters: seen };
    if (id !== this.#view.city || this.panel !== 'city') {
      this.#commit({ ...next, city: id, panel: null, event: null, camera: null }, 'push');
    }
    this.#target = { kind: 'city', id };
    this.#wish = { to: 'panel' };
  }
  openPanel(panel: Panel | null, event: string | null = null): void {
    this.#commit({ ...this.#view, panel, event }, 'push');
  }
  openPage(panel: 'network' | 'about' | 'share'): void {
    const view = panel === 'about' ? leaveCity(this.#view) : this.#view;
    this.#commit({ ...view, panel, event: null }, 'push');
    this.#wish = { to: 'panel' };
  }
  /** Closes what stands open: a page of its own first, then the city. */
  closePanel(): void {
    if (this.panel === 'compare') return this.setCompare([]);
    const isPage = this.#view.panel === 'network' || this.#view.panel === 'share';
    const view = isPage ? this.#view : leaveCity(this.#view);
    this.#commit({ ...view, panel: null, event: null }, 'push');
    this.#wish = { to: 'origin' };
  }
  setFilters(change: Partial<Filters>): void {
    this.#commit({ ...this.#view, filters: { ...this.#view.filters, ...change } }, 'replace');
  }
  toggleRegion(region: Region): void {
    const { regions } = this.#view.filters;
    const isOn = regions.includes(region);
    this.setFilters({ regions: isOn ? regions.filter((r) => r !== region) : [...regions, region] });
  }
  clearFilters(): void {
    this.setFilters(NO_FILTERS);
    this.#target = { kind: 'home' };
  }
  /** Brings the members now shown into view. */
  fitShown(): void {
    this.#target = { kind: 'fit', cities: this.#shown.map(({ id }) => id) };
  }
  goTo(target: MapTarget): void {
    this.#target = target;
  }
  /** Where the map came to rest; null is the home view, which a link need not name. */
  setCamera(camera: Camera | null): void {
    this.#commit({ ...this.#view, camera }, 'replace');
  }
  /** Sets cities side by side; none puts the comparison away. */
  setCompare(compare: readonly string[]): void {
    const { filters } = this.#view;
    const seen = this.#lookup.reveal(compare, filters, this.#city, this.language);
    this.#commit({ ...this.#view, compare, filters: seen }, 'push');
    this.#wish = { to: this.panel === null ? 'origin' : 'panel' };
  }
  arrange(change: Partial<View>, step: Step = 'replace'): void {
    this.#commit({ ...this.#view, ...change }, step);
  }
  hover(id: string | null): void {
    this.#hovered = id;
  }

  /** Takes a view from outside (the address bar) as it is, and sends the map there. */
  restore(view: View): void {
    const isElsewhere = view.camera !== null || view.city !== this.#view.city;
    this.#view = view;
    if (!isElsewhere) return;
    if (view.camera) this.#target = { kind: 'camera', camera: view.camera };
    else this.#target = view.city === null ? { kind: 'home' } : { kind: 'city', id: view.city };
  }

  /** Changes every word, `step` null to what the address says; throws where they do not come. */
  async setLanguage(language: LanguageCode, step: Step | null): Promise<void> {
    if ((await this.#wording.speak(language)) && step) this.onCommit(step);
  }

  #list(filters: Filters, city: City | null): readonly City[] {
    return this.#lookup.list(filters, city, this.language);
  }

  #commit(view: View, step: Step): void {
    this.#view = view;
    this.onCommit(step);
  }
}
