/**
 * What the page and its service worker say to each other about the copy that a visitor saves for
 * places without a network.
 */

/** A file of the saved copy. */
export interface SavedFile {
  /** Relative to the site's root; a page by its folder: '', 'en/', 'stage/'. */
  readonly path: string;
  /** First digits of the SHA-256 of the content; null where the path itself changes with it. */
  readonly hash: string | null;
  /** As it lies on the device, not compressed. */
  readonly bytes: number;
  /** Whether the copy is worth nothing without it. */
  readonly isNeeded: boolean;
}

/** What /offline.json says of the copy before it is saved, and of the kit, both in bytes. */
export interface SavedSize {
  readonly bytes: number;
  readonly kit: number;
}

/** The whole Atlas as one file, relative to the site's root. */
export const KIT_FILE = 'kit/learning-cities-atlas.html';

/** Why nothing could be saved. */
export const SAVING_FAULTS = ['full', 'network', 'refused', 'off'] as const;
export type SavingFault = (typeof SAVING_FAULTS)[number];

/** What the worker tells: how far it is in bytes, that all is there but `missing` files, or why not. */
export type SavingReport =
  | { readonly type: 'learning-cities:saving'; readonly done: number; readonly total: number }
  | { readonly type: 'learning-cities:saved'; readonly missing: number }
  | { readonly type: 'learning-cities:unsaved'; readonly fault: SavingFault };

/**
 * What a page asks of the worker: to fetch what is still missing, to take the place of the one in
 * force, or to tidy up after it.
 */
export const SAVING_WISHES = [
  'learning-cities:save',
  'learning-cities:take-over',
  'learning-cities:opened',
] as const;
export type SavingWish = (typeof SAVING_WISHES)[number];

/** What the names of the caches of a site begin with; `root` is the path of the site's own folder. */
export function cachePrefix(root: string): string {
  return `learning-cities-atlas:${root}:`;
}

/** The address under which a file lies in the cache, relative to the site's root. */
export function cacheKey({ path, hash }: Pick<SavedFile, 'path' | 'hash'>): string {
  return hash === null ? path : `${path}?saved=${hash}`;
}

/** A wish of a page, or null for any other message. */
export function readWish(message: unknown): SavingWish | null {
  return SAVING_WISHES.find((wish) => wish === message) ?? null;
}

/** A report of the worker, or null for any other message. */
export function readReport(message: unknown): SavingReport | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, done, total, missing, fault } = message as Record<string, unknown>;
  if (type === 'learning-cities:saving' && isCount(done) && isCount(total)) {
    return { type, done, total };
  }
  if (type === 'learning-cities:saved' && isCount(missing)) return { type, missing };
  const known = SAVING_FAULTS.find((each) => each === fault);
  return type === 'learning-cities:unsaved' && known ? { type, fault: known } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

/** What an error of the worker's means to a visitor. */
export function nameFault(error: unknown): SavingFault {
  const { name } = error as { name?: unknown };
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SavingError' || name === 'TypeError' ? 'network' : 'refused';
}

/** A file did not come, or came as an error page. */
export class SavingError extends Error {
  constructor(path: string, status: number) {
    super(`${path}: status ${status}`);
    this.name = 'SavingError';
  }
}
