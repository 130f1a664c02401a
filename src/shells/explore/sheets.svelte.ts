/** How much of each edge of the map is covered, in CSS pixels. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Measures what the sheets leave free, so that the map centres its places where they are seen. */
export class Sheets {
  #padding = $state.raw<Covered>({ top: 0, right: 0, bottom: 0, left: 0 });
  #shell: HTMLElement | null = null;

  get padding(): Covered {
    return this.#padding;
  }

  /** Measures now and whenever the shell's size or sheets change; returns the undo. */
  observe(shell: HTMLElement): () => void {
    this.#shell = shell;
    const sizes = new ResizeObserver(() => this.measure());
    const watchSizes = () => {
      sizes.disconnect();
      for (const element of [shell, ...shell.querySelectorAll('[data-edge]')])
        sizes.observe(element);
    };
    const sheets = new MutationObserver(() => {
      watchSizes();
      this.measure();
    });
    sheets.observe(shell, { childList: true, subtree: true });
    watchSizes();
    return () => {
      sizes.disconnect();
      sheets.disconnect();
    };
  }

  measure(): void {
    if (!this.#shell) return;
    const next = measureCovered(this.#shell);
    const now = this.#padding;
    const isSame = (Object.keys(next) as (keyof Covered)[]).every((key) => next[key] === now[key]);
    if (!isSame) this.#padding = next;
  }
}

/** Sheets of this share of the width or more lie across the map, not beside it. */
const ACROSS = 0.75;

function measureCovered(shell: HTMLElement): Covered {
  const map = shell.querySelector('.explore-map')?.getBoundingClientRect();
  const covered = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!map) return covered;
  const drawer = shell.querySelector('.drawer');
  const isDrawn = drawer !== null && drawer.getBoundingClientRect().height > 0;
  const sheets = [...shell.querySelectorAll('[data-edge]')].filter(
    (sheet) => !(isDrawn && drawer.contains(sheet)),
  );
  if (isDrawn) sheets.push(drawer);
  const rects = sheets.map((sheet) => sheet.getBoundingClientRect());
  for (const rect of rects) {
    const isOff = rect.bottom <= map.top || rect.top >= map.bottom || rect.height === 0;
    if (isOff) continue;
    if (rect.width >= map.width * ACROSS) {
      if (rect.top - map.top < map.bottom - rect.bottom)
        covered.top = Math.max(covered.top, rect.bottom - map.top);
      else covered.bottom = Math.max(covered.bottom, map.bottom - rect.top);
    } else if (rect.left - map.left < map.right - rect.right) {
      covered.left = Math.max(covered.left, rect.right - map.left);
    } else covered.right = Math.max(covered.right, map.right - rect.left);
  }
  return covered;
}
