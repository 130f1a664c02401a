import type { Total } from '#src/domain/city.ts';

/** Every word around the film of the growth and on its frames, in one language. */
export interface FilmMessages {
  readonly heading: string;
  /** What is made, how and from what. */
  readonly about: string;
  readonly close: string;
  /** What the picture shows; `seconds` long. */
  preview(seconds: number): string;
  readonly play: string;
  readonly stop: string;
  readonly format: string;
  readonly formats: Readonly<
    Record<'film' | 'slides', { readonly label: string; hint(amount: number): string }>
  >;
  readonly size: string;
  /** What is shown, above the buttons, where something is filtered by. */
  filtered(filters: string): string;
  readonly make: Readonly<Record<'film' | 'slides', string>>;
  readonly cancel: string;
  /** How far it is, in percent. */
  progress(percent: number): string;
  readonly preparing: string;
  /** The page cannot be seen: films are taken in real time. */
  readonly waiting: string;
  done(name: string, megabytes: string): string;
  readonly cancelled: string;
  readonly failed: Readonly<Record<'film' | 'slides', string>>;
  /** The browser takes no films. */
  readonly noFilm: string;
  readonly landMissing: string;
  /** Nobody matches the filters. */
  readonly nobody: string;
  /** On the frames. */
  readonly frame: {
    readonly title: string;
    readonly today: string;
    /** Beside the number itself. */
    documented(year: number | null, n: number): string;
    announced(total: Total): string;
  };
}
