import { untrack } from 'svelte';
import { findInView, type InView } from '#src/domain/in-view.ts';
import { UNSEEN_REST } from '../unseen.ts';

/** While the list is used it follows once typing and panning have come to rest, in milliseconds. */
const REST = 150;

const NOTHING: InView = { middle: { lat: 0, lon: 0 }, count: 0, nearest: [] };

/** What `findInView` asks for. */
export type Sight = Parameters<typeof findInView>;

/** The members in view of a map once it rests: soon while somebody uses their list, else later. */
export class SettledView {
  readonly #read: () => Sight;
  #sight = $state.raw<Sight | null>(null);
  /** Reports still to come of movements that the list itself asked for; none comes later than that. */
  #held = 0;
  #heldUntil = 0;

  /** Starts an effect: to be made while a component is. */
  constructor(read: () => Sight, isUsed: () => boolean) {
    this.#read = read;
    $effect(() => {
      const next = read();
      const isSoon = untrack(() => isUsed() || this.#sight === null);
      if (this.#held > 0 && performance.now() < this.#heldUntil) {
        this.#held -= 1;
        return;
      }
      this.#held = 0;
      const timer = setTimeout(() => (this.#sight = next), isSoon ? REST : UNSEEN_REST);
      return () => clearTimeout(timer);
    });
  }

  readonly #current = $derived.by(() => (this.#sight ? findInView(...this.#sight) : NOTHING));
  get current(): InView {
    return this.#current;
  }

  /**
   * What the list itself brings into sight does not put it into another order under the hand. Called
   * for each movement: one that is cut short by the next is reported too.
   */
  hold(): void {
    this.#held += 1;
    this.#heldUntil = performance.now() + UNSEEN_REST;
  }

  /** Follows now. */
  settle(): void {
    this.#sight = this.#read();
  }
}
