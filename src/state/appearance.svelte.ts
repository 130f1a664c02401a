import { MediaQuery } from 'svelte/reactivity';

export const TEXT_SIZES = [0, 1, 2] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = 'light' | 'dark';

/** Factors of the three text sizes, as src/styles/base.css sets them on the root. */
const SCALES: Record<TextSize, number> = { 0: 1, 1: 1.1875, 2: 1.375 };

/** How the Atlas looks to this visitor. Lives in memory only: nothing is stored. */
export class Appearance {
  readonly #prefersDark = new MediaQuery('prefers-color-scheme: dark');
  readonly #prefersContrast = new MediaQuery('prefers-contrast: more');
  #chosen = $state<Theme | null>(null);
  #textSize = $state<TextSize>(0);

  /** `theme` is the host's wish from the query; null or `auto` follows the system. */
  constructor(theme: Theme | 'auto' | null) {
    this.#chosen = theme === 'auto' ? null : theme;
  }

  get theme(): Theme {
    return this.#chosen ?? (this.#prefersDark.current ? 'dark' : 'light');
  }

  get contrast(): 'more' | 'normal' {
    return this.#prefersContrast.current ? 'more' : 'normal';
  }

  get textSize(): TextSize {
    return this.#textSize;
  }

  get textScale(): number {
    return SCALES[this.#textSize];
  }

  /** Changes whenever any colour may have changed. */
  get key(): string {
    return `${this.theme}-${this.contrast}`;
  }

  toggleTheme(): void {
    this.#chosen = this.theme === 'dark' ? 'light' : 'dark';
  }

  setTextSize(size: TextSize): void {
    this.#textSize = size;
  }

  /** Shows the choices on the root element; returns the undo. Call it inside an effect root. */
  applyTo(root: HTMLElement): () => void {
    return $effect.root(() => {
      $effect(() => {
        root.dataset['theme'] = this.theme;
        root.dataset['contrast'] = this.contrast;
        root.dataset['textSize'] = String(this.#textSize);
      });
    });
  }
}
