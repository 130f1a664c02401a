import type { Group } from './group.ts';

/** A group as it is drawn: how large, and what it is at this moment. */
export interface Mark<Drawn extends Group = Group> {
  readonly group: Drawn;
  readonly count: number;
  /** Its length as a share of the longest bar: 0 to 1. */
  readonly length: number;
  /** The share of its members that something else on the page points at: 0 to 1. */
  readonly pointed: number;
  /** Filtered by. */
  readonly isChosen: boolean;
  /** Another one is filtered by. */
  readonly isFaded: boolean;
}

/** Measures groups against their longest. `pointed`: ids of members that are pointed at. */
export function placeMarks<Drawn extends Group>(
  groups: readonly Drawn[],
  isChosen: (group: Drawn) => boolean,
  pointed: ReadonlySet<string>,
): readonly Mark<Drawn>[] {
  const longest = groups.reduce((most, { ids }) => Math.max(most, ids.length), 1);
  const chosen = new Set(groups.filter((group) => isChosen(group)));
  return groups.map((group) => ({
    group,
    count: group.ids.length,
    length: group.ids.length / longest,
    pointed: sharePointed(group, pointed),
    isChosen: chosen.has(group),
    isFaded: chosen.size > 0 && !chosen.has(group),
  }));
}

function sharePointed({ ids }: Group, pointed: ReadonlySet<string>): number {
  if (pointed.size === 0 || ids.length === 0) return 0;
  return ids.reduce((sum, id) => sum + (pointed.has(id) ? 1 : 0), 0) / ids.length;
}
