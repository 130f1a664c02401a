import { MediaQuery } from 'svelte/reactivity';

/** Milliseconds that each year stays, by the name of the speed. */
export const SPEEDS = { slow: 2400, normal: 1400, fast: 700 } as const;
export type Speed = keyof typeof SPEEDS;

/** With reduced motion every year stays at least this long, in milliseconds. */
const CALM = 2500;

/** Years in order; null, today, comes last. */
export type Years = readonly (number | null)[];

/** How the replay reads and changes the year that is shown. */
export interface ReplayPorts {
  readonly years: () => Years;
  /** What is shown; every change of it or of another filter is a new object. */
  readonly read: () => { readonly year: number | null };
  readonly write: (year: number | null) => void;
}

/** Place of a year among the years of a timeline; one beyond either end is at that end. */
export function placeOf(years: Years, year: number | null): number {
  if (year === null) return years.length - 1;
  const first = years[0] ?? year;
  return Math.min(Math.max(year - first, 0), years.length - 1);
}

/**
 * Steps through the years, by hand or by itself. Changes are gathered, one per frame, however fast
 * keys repeat. It stops playing at today, in a hidden tab, and as soon as anybody else changes what
 * is shown.
 */
export class Replay {
  readonly #ports: ReplayPorts;
  readonly #isReduced = new MediaQuery('prefers-reduced-motion: reduce');
  readonly #undo = new AbortController();
  #isPlaying = $state(false);
  #speed = $state<Speed>('normal');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #wanted: number | null = null;
  #own: unknown = null;

  constructor(ports: ReplayPorts) {
    this.#ports = ports;
    const { signal } = this.#undo;
    document.addEventListener('visibilitychange', () => document.hidden && this.pause(), {
      signal,
    });
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  get speed(): Speed {
    return this.#speed;
  }

  /** How long each year stays; takes effect with the next year. */
  setSpeed(speed: Speed): void {
    this.#speed = speed;
  }

  /** Shows a year because the visitor said so. */
  show(year: number | null): void {
    this.pause();
    this.#want(year);
  }

  /** Goes some years on, or back; stops at both ends. */
  stepBy(count: number): void {
    const years = this.#ports.years();
    const place = Math.min(Math.max(this.#place() + count, 0), years.length - 1);
    this.show(years[place] ?? null);
  }

  /** Plays from the year that is shown, from the first one if that is today. */
  play(): void {
    this.#isPlaying = true;
    const years = this.#ports.years();
    if (this.#place() >= years.length - 1) this.#write(years[0] ?? null);
    else this.#own = this.#ports.read();
    this.#wait();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#isPlaying = false;
  }

  /** Stops everything that is under way. */
  release(): void {
    this.pause();
    cancelAnimationFrame(this.#frame);
    this.#undo.abort();
  }

  #place(): number {
    const year = this.#frame === 0 ? this.#ports.read().year : this.#wanted;
    return placeOf(this.#ports.years(), year);
  }

  #want(year: number | null): void {
    this.#wanted = year;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#write(this.#wanted);
    });
  }

  #write(year: number | null): void {
    if (this.#ports.read().year !== year) this.#ports.write(year);
    this.#own = this.#ports.read();
  }

  #wait(): void {
    const stay = SPEEDS[this.#speed];
    const delay = this.#isReduced.current ? Math.max(stay, CALM) : stay;
    this.#timer = setTimeout(() => this.#advance(), delay);
  }

  #advance(): void {
    if (this.#ports.read() !== this.#own) return this.pause();
    const years = this.#ports.years();
    const place = this.#place() + 1;
    this.#write(years[place] ?? null);
    if (place >= years.length - 1) this.pause();
    else this.#wait();
  }
}
