/** How many slips are forgiven in a word typed so far: none below 4 letters, 1 below 8, else 2. */
export function forgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The letters of a word as bits. A slip repairs one missing letter at most, so two masks rule out
 * nearly every word before any distance is computed.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask;
}

/** Whether `typed` has more letters that `word` lacks than `limit` slips can account for. */
export function isOutOfReach(typed: number, word: number, limit: number): boolean {
  let missing = typed & ~word;
  for (let count = 0; missing !== 0; count++) {
    if (count === limit) return true;
    missing &= missing - 1;
  }
  return false;
}

/** More than any limit; a cell that cannot be reached within it. */
const FAR = 9;

/**
 * Slips between a word typed so far and `word`: insertions, deletions, substitutions and swaps of
 * neighbours (optimal string alignment, the restricted Damerau-Levenshtein distance). With
 * `isUnfinished` a beginning of `word` counts too, if it ends in the letters just typed: otherwise
 * any last letter would be a slip, and every word of the same beginning a match. Returns
 * `limit + 1` when there are more than `limit`.
 */
export function countSlips(
  typed: string,
  word: string,
  limit: number,
  isUnfinished: boolean,
): number {
  const tooMany = limit + 1;
  const surplus = word.length - typed.length;
  if (-surplus > limit || (!isUnfinished && surplus > limit)) return tooMany;
  // Beyond this column every cell holds more than `limit`.
  const width = Math.min(word.length, typed.length + limit);
  let before: number[] = [];
  let previous = Array.from({ length: width + 2 }, (_, column) => column);

  for (let row = 1; row <= typed.length; row++) {
    const first = Math.max(1, row - limit);
    const last = Math.min(width, row + limit);
    const current = new Array<number>(width + 2).fill(FAR);
    if (row <= limit) current[0] = row;
    let best = current[0] ?? FAR;
    for (let column = first; column <= last; column++) {
      const slips = cheapest(typed, word, row, column, before, previous, current);
      current[column] = slips;
      if (slips < best) best = slips;
    }
    if (best > limit) return tooMany;
    before = previous;
    previous = current;
  }
  return Math.min(tooMany, isUnfinished ? bestEnd(typed, word, previous) : endOf(word, previous));
}

const endOf = (word: string, row: readonly number[]): number => row[word.length] ?? FAR;

function bestEnd(typed: string, word: string, row: readonly number[]): number {
  let best = endOf(word, row);
  const [beforeLast, last] = [typed.at(-2), typed.at(-1)];
  for (let column = 1; column <= word.length && column < row.length; column++) {
    const isSame = word[column - 1] === last;
    const isSwap = word[column - 1] === beforeLast && word[column - 2] === last;
    if (isSame || isSwap) best = Math.min(best, row[column] ?? FAR);
  }
  return best;
}

function cheapest(
  typed: string,
  word: string,
  row: number,
  column: number,
  before: readonly number[],
  previous: readonly number[],
  current: readonly number[],
): number {
  const letter = typed.charCodeAt(row - 1);
  const other = word.charCodeAt(column - 1);
  const changed = (previous[column - 1] ?? FAR) + (letter === other ? 0 : 1);
  const removed = (previous[column] ?? FAR) + 1;
  const added = (current[column - 1] ?? FAR) + 1;
  const best = Math.min(changed, removed, added);
  if (row < 2 || column < 2) return best;
  const isSwap = letter === word.charCodeAt(column - 2) && other === typed.charCodeAt(row - 2);
  return isSwap ? Math.min(best, (before[column - 2] ?? FAR) + 1) : best;
}
