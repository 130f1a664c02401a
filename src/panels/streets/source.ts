import type { OverlaySource } from '#src/map/overlay.ts';

/** Streets for a page whose site offers them; nothing of them is fetched before the map is near. */
export const loadStreets: OverlaySource = async () => (await import('./Streets.svelte')).default;
