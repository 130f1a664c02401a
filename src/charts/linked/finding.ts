import { median } from 'd3';
import type { Share } from '#src/i18n/charts/messages.ts';
import type { Group } from './group.ts';
import { nameShare } from './share.ts';

/** What a chart of groups shows first. */
export type Finding<Key extends string = string> =
  | { readonly kind: 'none' }
  /** All members are in one group. */
  | { readonly kind: 'all'; readonly key: Key }
  /** Groups ahead of all others, and the share that they have together. */
  | {
      readonly kind: 'lead';
      readonly keys: readonly Key[];
      readonly count: number;
      readonly share: Share;
    }
  /** Several groups are equally large, and none is larger. */
  | { readonly kind: 'tie'; readonly keys: readonly Key[]; readonly each: number };

/** From this share on, the largest group is said alone. */
const ALONE = 1 / 4;

/**
 * Finds the groups that lead: the largest, with `most` of 2 also the second where the largest is no
 * quarter of all and the third is smaller. Groups share nobody.
 */
export function findLead<Key extends string>(
  groups: readonly (Group & { readonly key: Key })[],
  most: 1 | 2,
): Finding<Key> {
  const ranked = groups
    .map(({ key, ids }) => ({ key, count: ids.length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  const [first, second, third] = ranked;
  if (!first) return { kind: 'none' };
  if (!second) return { kind: 'all', key: first.key };

  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  const isPair = most === 2 && first.count < total * ALONE && second.count > (third?.count ?? 0);
  if (!isPair && first.count === second.count) {
    const equal = ranked.filter(({ count }) => count === first.count);
    return { kind: 'tie', keys: equal.map(({ key }) => key), each: first.count };
  }
  const leaders = isPair ? [first, second] : [first];
  const together = leaders.reduce((sum, { count }) => sum + count, 0);
  const keys = leaders.map(({ key }) => key);
  return { kind: 'lead', keys, count: together, share: nameShare(together, total) };
}

/**
 * A round number that at least half of the values do not exceed: their median, rounded up to two
 * figures. null for no values.
 */
export function findHalf(values: readonly number[]): number | null {
  const middle = median(values);
  if (middle === undefined) return null;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, middle))) - 1);
  return Math.ceil(middle / unit) * unit;
}
