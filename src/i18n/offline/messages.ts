import type { SavingFault } from '#src/domain/saving.ts';

/** Every word about the copy that a visitor may keep for places without a network. */
export interface OfflineMessages {
  readonly heading: string;
  /** What the copy holds, and that nothing is stored without it. */
  readonly about: string;
  /** `bytes` is the room it takes on the device. */
  save(bytes: number): string;
  readonly saving: string;
  /** `part` is from 0 to 1. */
  progress(part: number): string;
  readonly saved: string;
  missing(files: number): string;
  readonly saveMissing: string;
  readonly remove: string;
  readonly removed: string;
  readonly faults: Readonly<Record<SavingFault, string>>;
  readonly framed: string;
  readonly unsupported: string;
  /** The whole Atlas as one file to carry along. */
  readonly kit: { readonly about: string; download(bytes: number): string };
  readonly update: { readonly ready: string; readonly use: string; readonly later: string };
}
