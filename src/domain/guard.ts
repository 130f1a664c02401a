import { DatasetError } from './dataset-error.ts';

/** A guard says whether a value from outside is of a type; each is named after what it lets in. */
export type Guard<T> = (value: unknown) => value is T;

/** A JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON array of anything; `Array.isArray` alone would let `any` in. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Text with at least one character. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The one shape of ids in the data and in URLs: lower-case words of a-z and 0-9 joined by hyphens. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

/** An ISO 3166-1 alpha-2 code by its shape. */
export function isCountryCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
}

/** A calendar year of four digits. */
export function isYear(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999;
}

/** A whole number from 0, for counts of people, cities and countries. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** WGS 84 degrees north. */
export function isLatitude(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 90;
}

/** WGS 84 degrees east. */
export function isLongitude(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 180;
}

/** A guard for a closed list of words. */
export function isOneOf<const T>(words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** The value as what the guard says it is. @throws DatasetError `shape`, naming the place. */
export function demand<T>(value: unknown, guard: Guard<T>, place: string): T {
  if (guard(value)) return value;
  throw new DatasetError('shape', `${place} is ${JSON.stringify(value)?.slice(0, 60)}`);
}

/** Like `demand`, and null (or a cell that was dropped) stays null. */
export function demandOrNull<T>(value: unknown, guard: Guard<T>, place: string): T | null {
  return value === null || value === undefined ? null : demand(value, guard, place);
}
