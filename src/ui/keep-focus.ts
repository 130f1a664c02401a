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
