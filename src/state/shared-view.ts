import type { View } from '#src/domain/view.ts';
import type { Atlas } from './atlas.svelte.ts';
import { findOrigin } from './sharing.ts';

/**
 * The view that is shared: all that is seen but the sheet for sharing. Whoever gets the link finds the
 * page from which it was opened, where that belongs to the city that is still chosen.
 */
export function findSharedView(atlas: Atlas): View {
  const { view } = atlas;
  if (view.panel !== 'share') return view;
  const origin = findOrigin(atlas);
  const isSame = origin !== undefined && origin.city === view.city;
  return isSame
    ? { ...view, panel: origin.panel, event: origin.event }
    : { ...view, panel: null, event: null };
}
