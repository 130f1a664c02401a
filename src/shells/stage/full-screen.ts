/** What browsers have beside the types of TypeScript. */
interface KeyboardLock {
  readonly lock?: (codes: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

function keyboard(): KeyboardLock | undefined {
  return (navigator as { keyboard?: KeyboardLock }).keyboard;
}

/**
 * Fills the screen, or leaves it. A browser in full screen takes Escape for itself; where it can be
 * asked to leave that key to the page it is, so that Escape returns from a detour.
 */
export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) {
    keyboard()?.unlock?.();
    await document.exitFullscreen();
    return;
  }
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  await keyboard()
    ?.lock?.(['Escape'])
    .catch(() => undefined);
}
