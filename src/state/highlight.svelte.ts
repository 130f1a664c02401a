const NOBODY: ReadonlySet<string> = new Set();

/**
 * The members that a bar or a band of a chart stands for while it is pointed at, by id: every other
 * view shows which they are. Lives in memory only, like what is under the pointer.
 */
export class Highlight {
  #ids = $state.raw(NOBODY);

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  show(ids: Iterable<string>): void {
    this.#ids = new Set(ids);
  }

  clear(): void {
    this.#ids = NOBODY;
  }
}
