import type { Region } from '#src/domain/city.ts';
import type { Mark } from './mark.ts';

/** A mark with its words. */
export interface BarRow {
  readonly mark: Mark;
  readonly label: string;
  /** Said under the label; nothing where empty. */
  readonly note?: string;
  /** What stands at the end of the bar. */
  readonly figure: string;
  /** All of it as one sentence, for those who hear it. */
  readonly spoken: string;
  /** Whose colour the bar has; ink without one. */
  readonly region?: Region | null;
  /** The share of the bar, 0 to 1, that is known less surely: it is hatched. */
  readonly hatched?: number;
  /** Nothing can be filtered by it. */
  readonly isFixed?: boolean;
}
