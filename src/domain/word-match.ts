import type { Vocabulary } from './search-index.ts';
import { countSlips, forgiven, isOutOfReach, letterMask } from './typo.ts';

/** How a typed word meets a word of a name, best first; the numbers order the results. */
export const MATCH = { prefix: 0, inside: 1, oneSlip: 2, twoSlips: 3, none: 4 } as const;
type Level = (typeof MATCH)[keyof typeof MATCH];

/** Shorter pieces than this stand inside nearly every name and would tell nothing. */
const SHORTEST_PIECE = 3;

/** Slips in the first letter are rare, and forgiving them in a short word would find anything. */
const FIRST_LETTER_HOLDS_BELOW = 6;

/** Four letters with a slip begin too many words: "riga" is no beginning of Riyadh. */
const SHORTEST_BEGINNING = 5;

function matchPlain(spelling: string, word: string, isJoined: boolean): Level {
  const at = word.indexOf(spelling);
  if (at === 0) return MATCH.prefix;
  return at > 0 && !isJoined && spelling.length >= SHORTEST_PIECE ? MATCH.inside : MATCH.none;
}

function matchLoose(spelling: string, word: string, limit: number): Level {
  if (spelling.length < FIRST_LETTER_HOLDS_BELOW && spelling[0] !== word[0]) return MATCH.none;
  const isUnfinished = spelling.length >= SHORTEST_BEGINNING;
  const slips = countSlips(spelling, word, limit, isUnfinished);
  if (slips > limit) return MATCH.none;
  return slips <= 1 ? MATCH.oneSlip : MATCH.twoSlips;
}

function improve(
  levels: Uint8Array,
  spelling: string,
  { words, masks, joined }: Vocabulary,
  limit: 0 | 1 | 2,
): void {
  const mask = letterMask(spelling);
  for (const [place, word] of words.entries()) {
    let level = matchPlain(spelling, word, joined[place] ?? false);
    if (level === MATCH.none && limit > 0 && !isOutOfReach(mask, masks[place] ?? 0, limit)) {
      level = matchLoose(spelling, word, limit);
    }
    if (level < (levels[place] ?? MATCH.none)) levels[place] = level;
  }
}

/**
 * For each word of the vocabulary how well it meets one typed word, given in all its spellings
 * (folded). `isLoose` forgives slips.
 */
export function matchWord(
  spellings: readonly string[],
  vocabulary: Vocabulary,
  isLoose: boolean,
): Uint8Array {
  const levels = new Uint8Array(vocabulary.words.length).fill(MATCH.none);
  for (const spelling of spellings) {
    improve(levels, spelling, vocabulary, isLoose ? forgiven(spelling) : 0);
  }
  return levels;
}
