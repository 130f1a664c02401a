import { findCompared } from '#src/domain/sheet.ts';
import type { Atlas } from '#src/state/atlas.svelte.ts';

/** What the tab of the browser says: the sheet that stands open, then the Atlas. */
export function findTitle(atlas: Atlas): string {
  const { messages, panel, city } = atlas;
  const { page, network, atlas: about } = messages;
  if (panel === 'network') return page.titleOf(network.heading);
  if (panel === 'about') return page.titleOf(about.heading);
  if (panel === 'share') return page.titleOf(messages.header.share);
  if (panel === 'compare') {
    const cities = findCompared(atlas.view, atlas.cities).flatMap(
      (id) => atlas.cities.get(id) ?? [],
    );
    return page.titleOf(messages.format.list(cities.map((each) => atlas.nameOf(each))));
  }
  return city ? page.titleOf(atlas.nameOf(city)) : page.title;
}
