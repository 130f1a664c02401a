/** A key as it is printed on it, and what it does. */
export type KeyLine = readonly [keys: readonly string[], does: string];

/** The words of the stage and of the speaker's window, in one language. */
export interface StageMessages {
  /** Title of the page of a talk. */
  title(tour: string): string;
  description: string;
  /** "4 / 11", said as a sentence. */
  step(number: number, count: number): string;
  unknownTour: string;
  /** The controls of the talk. */
  controls: string;
  next: string;
  previous: string;
  more: string;
  less: string;
  search: string;
  searchAbout: string;
  black: string;
  white: string;
  uncover: string;
  full: string;
  leaveFull: string;
  speaker: string;
  help: string;
  close: string;
  letters: string;
  lettersAbout: string;
  talks: string;
  languages: string;
  explore: string;
  about: string;
  sources: string;
  /** "Enter goes to step 12". */
  digits(number: string): string;
  detour: {
    /** Why the talk stands still. */
    about: string;
    back: string;
  };
  keys: readonly KeyLine[];
  keysNote: string;
  growth: {
    summary(from: number, to: number): string;
  };
  values: string;
  priority: string;
  regions: string;
  qr: { name: string; none: string };
  popup: string;
  notes: {
    title: string;
    heading: string;
    next: string;
    last: string;
    elapsed: string;
    onStep: string;
    clock: string;
    restart: string;
    steps: string;
    waiting: string;
    detour(city: string): string;
    screen: Readonly<Record<'black' | 'white', string>>;
  };
}
