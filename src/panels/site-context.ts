import { createContext } from 'svelte';
import type { Site } from '#data/schema/site.ts';
import type { OverlaySource } from '#src/map/overlay.ts';

/** What the site knows of itself. */
export interface SiteContext {
  /** data/site.json. */
  readonly site: Site;
  /** Absolute address of the site's root, with a slash at its end. */
  readonly root: URL;
  /** Address of the land and borders. */
  readonly basemap: string;
  /** What this page may lay over its map, if anything. */
  readonly overlays?: OverlaySource | undefined;
}

/** Set once by the shell. */
export const [useSite, provideSite] = createContext<SiteContext>();
