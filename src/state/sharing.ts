import type { View } from '#src/domain/view.ts';
import type { Atlas } from './atlas.svelte.ts';

const ORIGINS = new WeakMap<Atlas, View>();

/** Opens the sheet for sharing; the chosen city stays, and so does what its link is to open. */
export function openShare(atlas: Atlas): void {
  if (atlas.view.panel !== 'share') ORIGINS.set(atlas, atlas.view);
  atlas.openPage('share');
}

/** Closes the sheet that stands open; under the one for sharing lies what it was opened over. */
export function closeSheet(atlas: Atlas): void {
  const origin = atlas.view.panel === 'share' ? ORIGINS.get(atlas) : undefined;
  atlas.closePanel();
  if (!origin || origin.city !== atlas.view.city) return;
  atlas.arrange({ panel: origin.panel, event: origin.event });
}

/** What stood open when the sheet for sharing was opened over it; undefined where a link opened it. */
export function findOrigin(atlas: Atlas): View | undefined {
  return ORIGINS.get(atlas);
}
