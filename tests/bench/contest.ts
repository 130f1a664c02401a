import { BASELINES, type Baseline } from './baselines/build.ts';

/** Who is measured: the Atlas and the pages it is held against. */
export const CONTESTANTS = ['atlas', ...BASELINES] as const;
export type Contestant = 'atlas' | Baseline;

/**
 * Measures the contestants in turn (A B A B), `rounds` times, so that whatever else the machine
 * does falls on all alike. Returns what was measured, round by round.
 */
export async function alternate<T, C extends Contestant>(
  contestants: readonly C[],
  rounds: number,
  measure: (contestant: C) => Promise<T>,
): Promise<Record<C, T[]>> {
  const results = Object.fromEntries(contestants.map((name) => [name, [] as T[]])) as Record<
    C,
    T[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) results[contestant].push(await measure(contestant));
  }
  return results;
}
