import type { Atlas } from '#src/state/atlas.svelte.ts';

/** What the tab of the browser says: the sheet that stands open, then the Atlas. */
export function findTitle(atlas: Atlas): string {
  const { messages, panel, city } = atlas;
  const { page, network, atlas: about } = messages;
  if (panel === 'network') return page.titleOf(network.heading);
  if (panel === 'about') return page.titleOf(about.heading);
  return city ? page.titleOf(atlas.nameOf(city)) : page.title;
}
