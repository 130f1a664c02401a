import { tick } from 'svelte';

/**
 * For buttons that unfold something above themselves: brings the one that was pressed by keyboard back
 * into view, where it still has the focus. A pointer stays over what it opened.
 */
export async function keepInView({ currentTarget, detail }: MouseEvent): Promise<void> {
  await tick();
  if (detail === 0 && currentTarget instanceof Element)
    currentTarget.scrollIntoView({ block: 'nearest' });
}
