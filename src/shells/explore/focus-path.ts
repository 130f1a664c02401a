import { tick } from 'svelte';

/** Where the keyboard came from when sheets opened, and the way back when they close. */
export class FocusPath {
  #origin: Element | null = null;
  /** Whether the sheet that opened last was asked for by the one it covers. */
  #isWithin = false;

  /** Goes to the heading of the sheet that has just been opened in `shell`. */
  async enter(shell: HTMLElement): Promise<void> {
    const from = document.activeElement;
    // Where a press takes away what was pressed, the browser is left with the body.
    this.#isWithin = from === document.body || from?.closest('.explore-panel') != null;
    if (!this.#isWithin) this.#origin = from;
    await tick();
    const heading = document.getElementById('panel-heading');
    heading?.focus({ preventScroll: true });
    shell.querySelector('.explore-panel')?.scrollTo({ top: 0 });
    // On very low screens the page itself scrolls, and the sheet may lie outside of the window.
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight > clientHeight) heading?.scrollIntoView({ block: 'nearest' });
  }

  /** Goes back, once a sheet has closed: to the one below that asked for it, or to where it all began. */
  async leave(shell: HTMLElement): Promise<void> {
    await tick();
    const heading = document.getElementById('panel-heading');
    const origin = this.#origin;
    const isUsable = origin?.isConnected && origin.checkVisibility?.() !== false;
    const isBelow = heading !== null && (this.#isWithin || !isUsable);
    const back = isUsable ? origin : shell.querySelector('[role="listbox"][tabindex]');
    const target = isBelow ? heading : back;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    if (document.activeElement === document.body) document.getElementById('list-heading')?.focus();
  }
}
