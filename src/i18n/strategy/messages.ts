/** The kinds of things that the strategy is followed through, from the top. */
export type Tier = 'value' | 'priority' | 'programme' | 'event';

/** The words of the strategy followed from its values down to what happened. */
export interface StrategyMessages {
  readonly heading: string;
  readonly hint: string;
  readonly tiers: Readonly<Record<Tier, string>>;
  /** Said when one is chosen: what lights up with it. */
  chosen(name: string, others: number): string;
  /** Said of one that no source links with another. */
  unlinked(name: string): string;
  readonly clear: string;
  readonly basis: string;
  /** Above what an event serves. */
  readonly serves: string;
  openEvent(title: string): string;
}
