/** How much of each edge of the map is covered, in CSS pixels. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Measures what the sheets leave free, so that the map centres its places where they are seen. The
 * style sheet keeps that place with an empty box, so that a drawing made before any script runs can
 * be framed by the very same box.
 */
export class FreeSpace {
  #padding = $state.raw<Covered>({ top: 0, right: 0, bottom: 0, left: 0 });

  get padding(): Covered {
    return this.#padding;
  }

  /** Measures now and whenever either box changes its size; returns the undo. */
  observe(map: HTMLElement, free: HTMLElement): () => void {
    const observer = new ResizeObserver(() => this.#measure(map, free));
    observer.observe(map);
    observer.observe(free);
    this.#measure(map, free);
    return () => observer.disconnect();
  }

  #measure(map: HTMLElement, free: HTMLElement): void {
    const outer = map.getBoundingClientRect();
    const inner = free.getBoundingClientRect();
    const isShown = inner.width > 0 && inner.height > 0;
    const next = {
      top: isShown ? inner.top - outer.top : 0,
      right: isShown ? outer.right - inner.right : 0,
      bottom: isShown ? outer.bottom - inner.bottom : 0,
      left: isShown ? inner.left - outer.left : 0,
    };
    const now = this.#padding;
    const isSame = (Object.keys(next) as (keyof Covered)[]).every((key) => next[key] === now[key]);
    if (!isSame) this.#padding = next;
  }
}
