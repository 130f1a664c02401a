import type { Stage } from './stage.svelte.ts';
import { findStart, reloadPage, rememberStart, returnToStart } from './url-sync.ts';

/** `attract`: the talk plays by itself. `visit`: somebody uses it. `asking`: are they still there? */
export type KioskPhase = 'attract' | 'visit' | 'asking';

/** How long each step stays while nobody is there, in milliseconds. */
export const STEP_TIME = 11_000;
/** Without a touch for this long, in milliseconds, it asks. */
export const PATIENCE = 60_000;
/** Seconds it then waits for an answer. */
export const COUNTDOWN = 20;
/** A page younger than this, in milliseconds, is not loaded anew: that would not help. */
const YOUNGEST = 300_000;

/**
 * An unattended stage: it plays by itself until somebody touches it, then is theirs, asks before it
 * takes itself back, and returns to the start. Times live in memory only.
 */
export class Kiosk {
  readonly stage: Stage;
  #phase = $state<KioskPhase>('attract');
  #left = $state(COUNTDOWN);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onReset: () => void;

  /** `onReset` closes what stands over the talk. */
  constructor(stage: Stage, onReset: () => void) {
    this.stage = stage;
    this.#onReset = onReset;
  }

  get phase(): KioskPhase {
    return this.#phase;
  }

  /** Seconds until it returns to the start. */
  get secondsLeft(): number {
    return this.#left;
  }

  /** Begins to play; on another page than the start, somebody has just gone there. */
  start(): void {
    rememberStart();
    if (findStart()) return this.touch();
    this.#phase = 'attract';
    this.#wait(STEP_TIME, this.#advance);
  }

  /** Somebody is there: the talk stops where it is. While it asks, only the answer counts. */
  touch(): void {
    if (this.#phase === 'asking') return;
    this.#phase = 'visit';
    this.#wait(PATIENCE, this.#ask);
  }

  /** "Don't reset." */
  stay(): void {
    this.#phase = 'visit';
    this.touch();
  }

  /** Returns to the start, talk and language included, as if nobody had been there. */
  reset(): void {
    this.#onReset();
    if (findStart()) return returnToStart();
    if (hasLostMap() && performance.now() > YOUNGEST) return reloadPage();
    this.stage.goTo(1);
    this.start();
  }

  /** Stops whatever is under way. */
  release(): void {
    clearTimeout(this.#timer);
  }

  readonly #advance = (): void => {
    const { stage } = this;
    const isLast = stage.following === null;
    if (isLast) return this.reset();
    stage.goTo(stage.number + 1);
    this.#wait(STEP_TIME, this.#advance);
  };

  readonly #ask = (): void => {
    this.#phase = 'asking';
    this.#left = COUNTDOWN;
    this.#wait(1000, this.#count);
  };

  readonly #count = (): void => {
    this.#left -= 1;
    if (this.#left <= 0) this.reset();
    else this.#wait(1000, this.#count);
  };

  #wait(time: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, time);
  }
}

/** Whether the globe was there once, and its drawing context did not come back. */
function hasLostMap(): boolean {
  const hadMap = performance.getEntriesByName('map-ready').length > 0;
  return hadMap && document.documentElement.dataset['map'] !== 'gl';
}
