import { REGIONS, type Region } from '#src/domain/city.ts';
import { isOneOf, isSlug } from '#src/domain/guard.ts';
import type { Filters } from '#src/domain/view.ts';

/** The version of the protocol between the embedded Atlas and the page around it. */
const VERSION = 1;

/** The name by which hosts of Datawrapper charts know the frame. */
const DATAWRAPPER_ID = 'learning-cities-atlas';

/** The least and the most a frame asks for, in CSS pixels. */
const LEAST_HEIGHT = 320;
const MOST_HEIGHT = 900;

/** How high a map is for its width. */
const SHAPE = 0.75;

/** What the page around the frame may ask for. */
export type Command =
  | { readonly name: 'select'; readonly city: string | null }
  | { readonly name: 'filter'; readonly filters: Partial<Filters> }
  | { readonly name: 'step'; readonly n: number };

/** What the frame tells of itself. */
export interface EventDetails {
  readonly ready: { readonly lang: string };
  readonly select: { readonly city: string | null };
  readonly view: { readonly hash: string };
}

/**
 * The height a frame asks for, in CSS pixels: from its width and what its open panel needs, never from
 * its own height, so that frame and host can never drive each other up.
 */
export function findHeight(width: number, panel: number): number {
  return clampHeight(SHAPE * width + panel);
}

/** The nearest height a frame may have, in whole CSS pixels; the least one for what is no number. */
export function clampHeight(wanted: number): number {
  const height = Number.isFinite(wanted) ? Math.round(wanted) : 0;
  return Math.min(Math.max(height, LEAST_HEIGHT), MOST_HEIGHT);
}

/** What a host asks of the frame, as `readCommand` reads it. */
export function writeCommand(name: Command['name'], detail: unknown): unknown {
  return { type: 'learning-cities:command', v: VERSION, name, detail };
}

/**
 * A height in our own words and in those that hosts already listen for: Datawrapper's, AMP's,
 * Medium's and Flourish's (the last two as JSON text). `src` is the address of the frame.
 */
export function writeHeight(height: number, src: string): readonly unknown[] {
  return [
    { type: 'learning-cities:height', v: VERSION, height },
    { 'datawrapper-height': { [DATAWRAPPER_ID]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src }),
  ];
}

/** Something that happened in the frame, for the page around it. */
export function writeEvent<Name extends keyof EventDetails>(
  name: Name,
  detail: EventDetails[Name],
): unknown {
  return { type: 'learning-cities:event', v: VERSION, name, detail };
}

/** Reads what the page around the frame sent; null for everything that is no command of ours. */
export function readCommand(message: unknown): Command | null {
  if (!isRecord(message) || message['type'] !== 'learning-cities:command') return null;
  if (message['v'] !== VERSION || !isRecord(message['detail'])) return null;
  const { name, detail } = message as { name?: unknown; detail: Readonly<Record<string, unknown>> };
  if (name === 'select') return readSelect(detail['city']);
  if (name === 'filter') return readFilter(detail);
  return name === 'step' && isStep(detail['n']) ? { name, n: detail['n'] } : null;
}

function readSelect(city: unknown): Command | null {
  if (city === null) return { name: 'select', city };
  return isSlug(city) && city.length <= ID_LENGTH ? { name: 'select', city } : null;
}

/** Keys that are not there stay as they are; one that cannot be read makes the whole void. */
function readFilter(detail: Readonly<Record<string, unknown>>): Command | null {
  const filters: { -readonly [Key in keyof Filters]?: Filters[Key] } = {};
  for (const [key, value] of Object.entries(detail)) {
    const read = Object.hasOwn(READERS, key) ? READERS[key]?.(value) : undefined;
    if (read === undefined) return null;
    Object.assign(filters, read);
  }
  return { name: 'filter', filters };
}

const READERS: Readonly<Record<string, (value: unknown) => Partial<Filters> | undefined>> = {
  region: (value) => {
    const regions = readList(value, isOneOf(REGIONS));
    return regions && { regions: REGIONS.filter((region) => regions.includes(region as Region)) };
  },
  country: (value) => {
    const countries = readList(value, isCountry);
    return countries && { countries: [...new Set(countries)].sort() };
  },
  year: (value) => (value === null || isYear(value) ? { year: value } : undefined),
  award: (value) => (typeof value === 'boolean' ? { award: value } : undefined),
  q: (value) =>
    typeof value === 'string' && value.length <= QUERY_LENGTH ? { query: value } : undefined,
};

/** One word, or a list of a length that makes sense. */
function readList(value: unknown, is: (item: unknown) => boolean): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.length <= LIST_LENGTH && list.every(is) ? (list as readonly string[]) : undefined;
}

const ID_LENGTH = 80;
const LIST_LENGTH = 300;
const QUERY_LENGTH = 100;

const isCountry = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value);
const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2100;
const isStep = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 999;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
