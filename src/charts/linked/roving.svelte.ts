import { stepMark } from './step-mark.ts';

/** What a list of marks does and says. */
export interface MarkEvents {
  /** A mark was pressed. */
  readonly onChoose: (key: string) => void;
  /** A mark came under pointer or keyboard; null when none is any more. */
  readonly onPoint: (key: string | null) => void;
}

/**
 * The keyboard in a list box of marks: one tab stop, arrows move, Enter and Space choose. Its
 * options have the ids that `idOf` gives.
 */
export class Roving {
  #active = $state<string | null>(null);
  readonly #uid: string;
  readonly #read: () => MarkEvents & { readonly keys: readonly string[] };

  constructor(uid: string, read: () => MarkEvents & { readonly keys: readonly string[] }) {
    this.#uid = uid;
    this.#read = read;
  }

  /** The mark in hand, while it stands in the list. */
  get active(): string | null {
    return this.#active !== null && this.#read().keys.includes(this.#active) ? this.#active : null;
  }

  get activeId(): string | undefined {
    return this.active === null ? undefined : this.idOf(this.active);
  }

  idOf(key: string): string {
    return `${this.#uid}-${key}`;
  }

  /** A press with the pointer makes the mark the one in hand. */
  take(key: string): void {
    this.#active = key;
  }

  readonly onkeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { keys, onChoose } = this.#read();
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = stepMark(
      event.key,
      this.active === null ? -1 : keys.indexOf(this.active),
      keys.length,
    );
    if (!isChoice && next === null) return;
    event.preventDefault();
    if (isChoice && this.active !== null) onChoose(this.active);
    if (next !== null) this.#moveTo(keys[next] ?? null);
  };

  readonly onfocus = (): void => this.#moveTo(this.active ?? this.#read().keys[0] ?? null);

  readonly onblur = (): void => this.#read().onPoint(null);

  #moveTo(key: string | null): void {
    this.#active = key;
    this.#read().onPoint(key);
    if (key === null) return;
    document.getElementById(this.idOf(key))?.scrollIntoView({ block: 'nearest' });
  }
}
