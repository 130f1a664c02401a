import type { Credit } from '../overlay.ts';

/** The attribution OpenFreeMap asks for (openfreemap.org, "Attribution"), word for word. */
export const STREETS_CREDITS: readonly Credit[] = [
  { name: 'OpenFreeMap', href: 'https://openfreemap.org/' },
  { name: '© OpenMapTiles', href: 'https://www.openmaptiles.org/' },
  { name: 'Data from OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
];
