import type { Kiosk } from '#src/state/kiosk.svelte.ts';

/** Whatever shows that somebody is there. Capture, since the map keeps some of it to itself. */
const SIGNS = ['pointerdown', 'wheel', 'keydown', 'scroll'] as const;

/**
 * Makes a page one that may be left alone in a hall: it notices who comes, keeps the screen awake
 * where the browser lets it, has no menu under the right button, and no link leads out of this very
 * page. Returns the undo.
 */
export function keepKiosk(kiosk: Kiosk): () => void {
  const release = new AbortController();
  const { signal } = release;
  const capture = { capture: true, passive: true, signal } as const;
  for (const sign of SIGNS) addEventListener(sign, (event) => notice(kiosk, event), capture);
  document.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  document.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  for (const kind of ['click', 'auxclick'] as const) {
    document.addEventListener(kind, stayHere, { capture: true, signal });
  }
  document.addEventListener('visibilitychange', () => void stayAwake(), { signal });
  void stayAwake();
  return () => release.abort();
}

/** Any sign of life is an answer; on the question itself its buttons say which. */
function notice(kiosk: Kiosk, event: Event): void {
  if (!event.isTrusted) return;
  if (kiosk.phase !== 'asking') return kiosk.touch();
  const isOnQuestion = event.target instanceof Element && event.target.closest('dialog') !== null;
  if (!isOnQuestion || (event instanceof KeyboardEvent && event.key === 'Escape')) kiosk.stay();
}

/** Links lead within the stage alone, and nothing opens beside it. */
function stayHere(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement)) return;
  const isStage = new URL(link.href).searchParams.get('kiosk') === '1' && link.target === '';
  const isPlain = event.type === 'click' && !event.ctrlKey && !event.shiftKey && !event.metaKey;
  if (isStage && isPlain) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The browser gives the lock up by itself whenever the page is hidden. */
async function stayAwake(): Promise<void> {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  if (document.hidden || !wakeLock) return;
  await wakeLock.request('screen').catch(console.info);
}
