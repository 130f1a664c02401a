/** Every word of an unattended stage, in one language. */
export interface KioskMessages {
  readonly touch: string;
  readonly asking: string;
  countdown(seconds: number): string;
  readonly stay: string;
  readonly reset: string;
}
