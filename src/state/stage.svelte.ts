import type { City } from '#src/domain/city.ts';
import { findYears } from '#src/domain/timeline.ts';
import { findLook, readFilters } from '#src/domain/tour-look.ts';
import { clampStep, findTour, stepOf, type Tour, type TourStep } from '#src/domain/tour.ts';
import { DEFAULT_VIEW, type Camera, type MapTarget, type View } from '#src/domain/view.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Step } from './ports.ts';
import { connectStep } from './tour-step.ts';

/** A screen without a picture, as a speaker wants it while nobody is to look at it. */
export type Screen = 'black' | 'white';

/** How long each year stays while the network grows, in milliseconds. */
const YEAR = 850;

/** More digits than any talk has steps. */
const MOST_DIGITS = 3;

/**
 * A talk on the stage: which step is shown, whether the speaker is on a detour, what covers the
 * screen. Where it is stands in the view (`step`, and `city` for a detour), so that the address bar,
 * a reload and a second screen all know it; this class alone turns a step into what is seen.
 */
export class Stage {
  readonly atlas: Atlas;
  readonly tours: readonly Tour[];
  readonly tour: Tour;
  /** Whether the address asked for a talk that there is not. */
  readonly isUnknown: boolean;
  #screen = $state<Screen | null>(null);
  #digits = $state('');
  #how: 'fly' | 'jump' = 'jump';
  #target: MapTarget | null = null;
  #camera: Camera | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `wanted` is the id of a talk out of the address. Throws an Error where there are no talks at all. */
  constructor(atlas: Atlas, tours: readonly Tour[], wanted: string | null) {
    const tour = findTour(tours, wanted);
    if (!tour) throw new Error('There is no tour.');
    this.atlas = atlas;
    this.tours = tours;
    this.tour = tour;
    this.isUnknown = wanted !== null && wanted !== tour.id;
  }

  /** From 1. */
  get number(): number {
    return clampStep(this.tour, this.atlas.view.step);
  }
  get step(): TourStep {
    return stepOf(this.tour, this.number);
  }
  get following(): TourStep | null {
    return this.tour.steps[this.number] ?? null;
  }
  /** The city that the talk has been left for. */
  get detour(): City | null {
    return this.atlas.city;
  }
  get screen(): Screen | null {
    return this.#screen;
  }
  /** Digits typed so far, of the step that Enter is to go to. */
  get digits(): string {
    return this.#digits;
  }

  /** Goes to a step; beyond either end to that end. */
  goTo(wanted: number): void {
    const number = clampStep(this.tour, wanted);
    const isSame = number === this.number && this.detour === null;
    this.#arrive(number, isSame ? 'replace' : 'push', stepOf(this.tour, number).how);
  }

  /** One on; from a detour or an empty screen, back to where the talk was. */
  next(): void {
    if (!this.#resume()) this.goTo(this.number + 1);
  }
  previous(): void {
    if (!this.#resume()) this.goTo(this.number - 1);
  }

  /** Back from a detour to the step and the camera it was left from. */
  comeBack(): void {
    const camera = this.detour ? this.#camera : null;
    const target = camera && ({ kind: 'camera', camera } as const);
    const step = this.detour ? 'push' : 'replace';
    this.#arrive(this.number, step, 'fly', target);
  }

  cover(screen: Screen): void {
    this.#screen = this.#screen === screen ? null : screen;
  }
  uncover(): void {
    this.#screen = null;
  }

  typeDigit(digit: string): void {
    this.#digits = (this.#digits + digit).slice(-MOST_DIGITS);
  }
  forgetDigits(): void {
    this.#digits = '';
  }
  /** Goes to the step whose number was typed; false when none was. */
  enterDigits(): boolean {
    const wanted = Number(this.#digits);
    const isTyped = this.#digits !== '';
    this.#digits = '';
    if (isTyped) this.goTo(wanted);
    return isTyped;
  }

  /** How the map goes to what it was last asked to show: the talk says it, a detour flies. */
  howTo(target: MapTarget): 'fly' | 'jump' {
    return target === this.#target ? this.#how : 'fly';
  }

  /** Where the map came to rest; on a detour that is no place to come back to. */
  noticeCamera(camera: Camera): void {
    if (this.detour === null) this.#camera = camera;
  }

  /** What the address bar says of the view: the step, and the city of a detour. */
  readonly tell = ({ step, city }: View): View => ({ ...DEFAULT_VIEW, step, city });

  /** Takes up what the address bar says. */
  readonly restore = ({ step, city }: View): void => {
    this.#arrive(clampStep(this.tour, step), 'replace', 'jump', null, city);
  };

  /** Stops what is under way. */
  release(): void {
    clearTimeout(this.#timer);
  }

  #resume(): boolean {
    if (this.#screen !== null) this.uncover();
    else if (this.detour) this.comeBack();
    else return false;
    return true;
  }

  #arrive(
    number: number,
    step: Step,
    how: TourStep['how'],
    camera: MapTarget | null = null,
    city: string | null = null,
  ): void {
    clearTimeout(this.#timer);
    const { atlas } = this;
    const wanted = stepOf(this.tour, number);
    const cities = atlas.index.value?.cities ?? [];
    const known = city !== null && atlas.cities.has(city) ? city : null;
    const own = known === null ? null : ({ kind: 'city', id: known } as const);
    const target = own ?? camera ?? findLook(wanted.look, cities);
    const filters = readFilters(wanted);
    this.#camera = null;
    this.#digits = '';
    this.#screen = null;
    this.#how = how === 'jump' ? 'jump' : 'fly';
    this.#target = target;
    const view: View = { ...DEFAULT_VIEW, step: number, city: known, projection: 'globe', filters };
    atlas.arrange(view, step);
    atlas.goTo(target);
    connectStep(atlas, wanted, cities);
    if (how === 'grow' && known === null) this.#grow(number, filters.year);
  }

  /** Lets the years pass up to the one of the step; under reduced motion they have passed. */
  #grow(number: number, last: number | null): void {
    const dataset = this.atlas.index.value;
    if (!dataset || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const all = findYears(dataset);
    const years = all.slice(0, all.indexOf(last) + 1);
    const show = (place: number): void => {
      const { view } = this.atlas;
      if (view.step !== number || view.city !== null || place >= years.length) return;
      this.atlas.setFilters({ year: years[place] ?? null });
      this.#timer = setTimeout(() => show(place + 1), YEAR);
    };
    show(0);
  }
}
