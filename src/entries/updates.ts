import { mount } from 'svelte';
import UpdateNotice from '#src/panels/offline/UpdateNotice.svelte';
import type { Atlas } from '#src/state/atlas.svelte.ts';

/** Watches for a newer copy where one is saved; fetched by such visitors alone. */
export function offerUpdates(atlas: Atlas, root: URL): void {
  mount(UpdateNotice, { target: document.body, props: { atlas, root } });
}
