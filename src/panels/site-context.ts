import { createContext } from 'svelte';
import type { Site } from '#data/schema/site.ts';

/** What the site knows of itself. */
export interface SiteContext {
  /** data/site.json. */
  readonly site: Site;
  /** Absolute address of the site's root, with a slash at its end. */
  readonly root: URL;
}

/** Set once by the shell. */
export const [useSite, provideSite] = createContext<SiteContext>();
