import type { Arc } from '#src/domain/arc.ts';

const NOBODY: ReadonlySet<string> = new Set();
const NO_ARCS: readonly Arc[] = [];

/**
 * The members that a bar or a band of a chart stands for while it is pointed at, by id: every other
 * view shows which they are. Lives in memory only, like what is under the pointer.
 */
export class Highlight {
  #ids = $state.raw(NOBODY);
  #arcs = $state.raw(NO_ARCS);

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  show(ids: Iterable<string>): void {
    this.#ids = new Set(ids);
  }

  clear(): void {
    this.#ids = NOBODY;
  }

  /** Great circles that the maps draw between members, as long as they are spoken of. */
  get arcs(): readonly Arc[] {
    return this.#arcs;
  }

  /** Draws these arcs and no others; none takes them away. */
  connect(arcs: readonly Arc[]): void {
    this.#arcs = arcs;
  }
}
