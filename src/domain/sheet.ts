import type { Panel, View } from './view.ts';

/** The member whose strategy and events the Atlas tells. */
export const FEATURED = 'valmiera';

const FEATURED_PAGES: readonly Panel[] = ['strategy', 'events', 'places'];

/** The sheet beside the map; `city` is a member's own, `about` the Atlas's. */
export type Sheet = Panel | 'city' | 'compare';

/** Fewer than these make no comparison; more do not fit side by side on a phone. */
export const COMPARED = { least: 2, most: 3 } as const;

/** Ids set side by side that are known, as many as fit; none where too few are left to compare. */
export function findCompared(
  { compare }: View,
  known: ReadonlyMap<string, unknown>,
): readonly string[] {
  const found = compare.filter((id) => known.has(id)).slice(0, COMPARED.most);
  return found.length < COMPARED.least ? [] : found;
}

/**
 * Which sheet a view opens: the network's and the one for sharing above all else, then members set
 * side by side, as far as they are `known`, a page of the featured member only while that is the
 * city, else the city's own. Null where the map stands alone.
 */
export function findSheet(view: View, known: ReadonlyMap<string, unknown>): Sheet | null {
  const { panel, city } = view;
  if (panel === 'network' || panel === 'share') return panel;
  if (city === null && panel === 'about') return panel;
  if (findCompared(view, known).length > 0) return 'compare';
  if (city === null) return null;
  const isPage = city === FEATURED && panel !== null && FEATURED_PAGES.includes(panel);
  return isPage ? panel : 'city';
}
