import { mount } from 'svelte';
import { loadKioskWords } from '#src/i18n/kiosk/load.ts';
import type { Desk } from '#src/shells/stage/desk.svelte.ts';
import KioskLayer from '#src/shells/stage/KioskLayer.svelte';
import { Kiosk } from '#src/state/kiosk.svelte.ts';

/** Leaves a stage alone in a hall; fetched by stages with `kiosk=1` alone. */
export async function startKiosk(desk: Desk, target: Element): Promise<void> {
  const { stage } = desk;
  const words = await loadKioskWords(stage.atlas.language);
  const kiosk = new Kiosk(stage, () => desk.closeSheet());
  mount(KioskLayer, { target, props: { kiosk, words } });
}
