import type { Panel, View } from './view.ts';

/** The member whose strategy and events the Atlas tells. */
export const FEATURED = 'valmiera';

const FEATURED_PAGES: readonly Panel[] = ['strategy', 'events', 'places'];

/** The sheet beside the map; `city` is a member's own, `about` the Atlas's. */
export type Sheet = Panel | 'city';

/**
 * Which sheet a view opens: the network's above all else, a page of the featured member only while
 * that is the city, else the city's own. Null where the map stands alone.
 */
export function findSheet({ panel, city }: View): Sheet | null {
  if (panel === 'network') return 'network';
  if (city === null) return panel === 'about' ? 'about' : null;
  const isPage = city === FEATURED && panel !== null && FEATURED_PAGES.includes(panel);
  return isPage ? panel : 'city';
}
