/**
 * Why a published index could not be used: `not-json-object` (an error page, nothing at all),
 * `version` (made by another generation of the site), `shape` (the right version, broken inside).
 */
export type DatasetFault = 'not-json-object' | 'version' | 'shape';

/** The index is unusable as a whole; the page shows no half network, but says so and offers a retry. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly reason: DatasetFault;

  /** `detail` is for the console and tests, in English; visitors get a sentence by `reason`. */
  constructor(reason: DatasetFault, detail: string) {
    super(`The index of cities cannot be used (${reason}): ${detail}`);
    this.reason = reason;
  }
}
