import type { ValmieraEvent } from '#data/schema/valmiera.ts';

/** Where the events take place, and in whose days they begin and end. */
export const EVENT_TIME_ZONE = 'Europe/Riga';

/** A point in time as it was written, in local terms of Riga; null from where it is not known. */
export interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
}

const WRITTEN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/**
 * Reads `2016`, `2017-04`, `2017-04-26` or `2018-05-15T13:00:00+03:00` part by part. It makes no
 * Date of it, so the reader's own time zone cannot move an event. Null for any other text.
 */
export function parseMoment(text: string): Moment | null {
  const parts = WRITTEN.exec(text);
  if (parts === null) return null;
  const part = (index: number): number | null => {
    const digits = parts[index];
    return digits === undefined ? null : Number(digits);
  };
  return {
    year: Number(parts[1]),
    month: part(2),
    day: part(3),
    hour: part(4),
    minute: part(5),
  };
}

/** Start and end of an event as parts; null where none is known. */
export function readMoments({ start, end }: ValmieraEvent): {
  readonly start: Moment | null;
  readonly end: Moment | null;
} {
  return {
    start: start === null ? null : parseMoment(start),
    end: end === null ? null : parseMoment(end),
  };
}

/** The day in Riga at an instant, as `2018-05-15`. */
function dayInRiga(now: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: EVENT_TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * Whether an event is still to come or going on at `now`: until its end, or, where only a day, a
 * month or a year is known, until that is over in Riga. An event without a date is not upcoming.
 */
export function isUpcoming({ start, end, precision }: ValmieraEvent, now: Date): boolean {
  const last = end ?? start;
  if (last === null || precision === 'unknown') return false;
  if (precision === 'minute' && end !== null) return Date.parse(end) > now.getTime();
  const written = precision === 'minute' ? last.slice(0, '2018-05-15'.length) : last;
  return written >= dayInRiga(now).slice(0, written.length);
}

/** Events as a timeline tells them. */
export interface EventGroups {
  /** Soonest first. */
  readonly upcoming: readonly ValmieraEvent[];
  /** Newest first. */
  readonly past: readonly ValmieraEvent[];
  /** Those of unknown date, the featured one first, else as the editors ordered them. */
  readonly undated: readonly ValmieraEvent[];
}

/** Dates of any precision compare as text: they are written from the year down. */
function compareStarts(one: ValmieraEvent, other: ValmieraEvent): number {
  const [first, second] = [one.start ?? '', other.start ?? ''];
  return first < second ? -1 : Number(first > second);
}

const compareFeatured = (one: ValmieraEvent, other: ValmieraEvent): number =>
  Number(other.isFeatured) - Number(one.isFeatured);

/** Sorts all events into three groups; of equal dates the featured event comes first. */
export function splitEvents(events: readonly ValmieraEvent[], now: Date): EventGroups {
  const isDated = ({ start, precision }: ValmieraEvent): boolean =>
    start !== null && precision !== 'unknown';
  const dated = events.filter(isDated);
  const upcoming = dated.filter((event) => isUpcoming(event, now));
  const past = dated.filter((event) => !isUpcoming(event, now));
  return {
    upcoming: upcoming.sort(
      (one, other) => compareStarts(one, other) || compareFeatured(one, other),
    ),
    past: past.sort((one, other) => compareStarts(other, one) || compareFeatured(one, other)),
    undated: events.filter((event) => !isDated(event)).sort(compareFeatured),
  };
}

/** The event set apart as the first among equals; null when none is. */
export function findFeatured(events: readonly ValmieraEvent[]): ValmieraEvent | null {
  return events.find(({ isFeatured }) => isFeatured) ?? null;
}
