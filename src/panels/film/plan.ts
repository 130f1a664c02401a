import type { Stop, Timeline } from '#src/domain/timeline.ts';

/** How long, in milliseconds, each part of a film stays; a year grows first and then rests. */
export const PACE = { title: 2600, year: 1250, grow: 800, end: 4200 } as const;

/** A moment of a film. */
export interface Moment {
  /** Place of the stop among those of the film; -1 is the title. */
  readonly index: number;
  /** How far the growth of that stop has come: 0 is the stop before it, 1 is the stop itself. */
  readonly share: number;
}

/**
 * The stops of a film: the title, then year by year from the first in which anybody of those shown is
 * a member, to today. Empty where nobody ever is.
 */
export function planFilm({ stops }: Timeline): readonly Stop[] {
  const first = stops.findIndex(({ members }) => members.length > 0);
  return first < 0 ? [] : stops.slice(first);
}

/** How long a film of these stops is, in milliseconds. */
export function measureFilm(stops: readonly Stop[]): number {
  return PACE.title + stops.length * PACE.year + PACE.end;
}

/** What a film of `count` stops shows at a time in milliseconds from its start; it rests at its end. */
export function momentAt(count: number, time: number): Moment {
  const since = time - PACE.title;
  if (since < 0 || count === 0) return { index: -1, share: 1 };
  const index = Math.min(Math.floor(since / PACE.year), count - 1);
  return { index, share: Math.min((since - index * PACE.year) / PACE.grow, 1) };
}

/** The moments at which a film of `count` stops rests: the title and each stop. */
export function listRests(count: number): readonly Moment[] {
  return Array.from({ length: count + 1 }, (_, place) => ({ index: place - 1, share: 1 }));
}
