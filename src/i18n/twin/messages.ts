/** The words of the list of what the map shows. */
export interface TwinMessages {
  /** Name of the list. */
  readonly name: string;
  /** How the keys work. */
  readonly keys: string;
  /** "12 of 397 members in view; nearest to the middle: Ventspils, 190 km." */
  status(inView: number, total: number, nearest: string, km: number): string;
  /** The map shows nobody. */
  readonly nobody: string;
  /** Below the list, when more are in view than it names. */
  more(n: number): string;
}
