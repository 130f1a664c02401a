/** A thing whose key an earlier one has already. */
export interface Repeat<T> {
  readonly key: string;
  readonly first: T;
  readonly again: T;
}

/** Finds things that share a key; a null key shares with none. */
export function findRepeats<T>(things: readonly T[], keyOf: (thing: T) => string | null) {
  const firsts = new Map<string, T>();
  const repeats: Repeat<T>[] = [];
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, thing);
    else repeats.push({ key, first, again: thing });
  }
  return repeats;
}
