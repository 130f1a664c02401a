import type { Reason } from '#src/domain/similar.ts';

/** The words of the members that are alike, and of those set side by side. */
export interface PeersMessages {
  readonly heading: string;
  /** What "alike" means, and what is not known. */
  readonly about: string;
  /** All reasons as one sentence; says so when there are none. */
  reasons(list: readonly Reason[]): string;
  readonly compare: string;
  /** The same for those who hear it out of its row. */
  compareWith(name: string): string;
  readonly sheet: {
    caption(names: readonly string[]): string;
    remove: string;
    removeOf(name: string): string;
    add: string;
    addOf(name: string): string;
    addByName: string;
    country: string;
    member: string;
    years: string;
    yearsOf(n: number): string;
    /** Where only the latest possible year of joining is known. */
    yearsAtLeast(n: number): string;
    noAwards: string;
    distances: string;
    unknown: string;
    /** Why a figure may be missing. */
    note: string;
  };
}
