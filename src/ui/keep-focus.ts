import { tick } from 'svelte';

/**
 * For actions that take away the very element they were done with (a chip, a retry button): gives
 * the keyboard to the first of these selectors that stands on the page afterwards. Without it the
 * browser drops the keyboard to the top of the page. Leaves a focus that still stands where it is.
 */
export async function keepFocus(...selectors: readonly string[]): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
  found.find((element) => element !== null)?.focus({ preventScroll: true });
}

/** How long to wait for what is fetched first, in milliseconds. */
const PATIENCE = 5000;

/**
 * For actions that lead to something in a part of the page that is only being fetched: `meanwhile`
 * holds the keyboard, and hands it over when `selector` stands there, unless the visitor has gone on.
 */
export async function handFocus(selector: string, meanwhile: string): Promise<void> {
  await keepFocus(meanwhile);
  const holder = document.activeElement;
  const end = performance.now() + PATIENCE;
  while (document.activeElement === holder && performance.now() < end) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found.focus();
    await new Promise(requestAnimationFrame);
  }
}
