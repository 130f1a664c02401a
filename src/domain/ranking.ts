import { fold } from './fold.ts';
import { spellings } from './latin.ts';
import type { Form, SearchIndex } from './search-index.ts';
import { MATCH, matchWord } from './word-match.ts';

/** A query made ready: whole in all its spellings, and the match levels of each of its words. */
export interface Question {
  readonly whole: readonly string[];
  readonly levels: readonly Uint8Array[];
}

/**
 * Places in the order of results: the whole name, its beginning, then the worst match of any word;
 * a place more where only the country's name accounts for a word.
 */
export const RANK = { exact: 0, beginning: 1, words: 2, byCountry: 1, none: 255 } as const;
/** From here on a result is found only by forgiving slips. */
export const FIRST_GUESS = RANK.words + 2 * MATCH.oneSlip;

function readWords(query: string): readonly (readonly string[])[] {
  return query
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => [...new Set(spellings(word).map((form) => fold(form).replaceAll(' ', '')))])
    .map((forms) => forms.filter((form) => form !== ''))
    .filter((forms) => forms.length > 0);
}

/** Whether a query says nothing to search for: no letter and no digit. */
export function isBlank(query: string): boolean {
  return readWords(query).length === 0;
}

function ask({ vocabulary }: SearchIndex, query: string, isLoose: boolean): Question {
  return {
    whole: [...new Set(spellings(query).map(fold))].filter((form) => form !== ''),
    levels: readWords(query).map((forms) => matchWord(forms, vocabulary, isLoose)),
  };
}

/** The best match of a typed word among some words of the vocabulary. */
export function bestLevel(levels: Uint8Array, words: readonly number[]): number {
  let best: number = MATCH.none;
  for (const place of words) best = Math.min(best, levels[place] ?? MATCH.none);
  return best;
}

function rankWhole(whole: readonly string[], forms: readonly Form[]): number {
  if (forms.some(({ text }) => whole.includes(text))) return RANK.exact;
  const isBeginning = forms.some(({ text }) => whole.some((form) => text.startsWith(form)));
  return isBeginning ? RANK.beginning : RANK.none;
}

/** `fallback` holds what the country's name gives for each word; null for a country itself. */
function rankEntry(
  question: Question,
  entry: { readonly forms: readonly Form[]; readonly words: readonly number[] },
  fallback: readonly number[] | null,
): number {
  let worst: number = MATCH.prefix;
  let leansOnCountry = 0;
  for (const [index, levels] of question.levels.entries()) {
    const own = bestLevel(levels, entry.words);
    const other = fallback?.[index] ?? MATCH.none;
    worst = Math.max(worst, Math.min(own, other));
    if (other < own) leansOnCountry = RANK.byCountry;
  }
  if (worst === MATCH.none) return RANK.none;
  // A whole name can only meet where each of its words does, so it is compared last.
  const rank = RANK.words + 2 * worst + leansOnCountry;
  return worst === MATCH.prefix ? Math.min(rank, rankWhole(question.whole, entry.forms)) : rank;
}

/** Ranks in the order of the index; `RANK.none` for what does not answer. */
export interface Ranking {
  readonly cities: readonly number[];
  readonly countries: readonly number[];
}

function rankAll(index: SearchIndex, question: Question): Ranking {
  const levels = index.countries.map(({ words }) =>
    question.levels.map((level) => bestLevel(level, words)),
  );
  const isCode = index.countries.map(({ code }) => question.whole.includes(code));
  const countries = index.countries.map((entry, place) =>
    isCode[place] ? RANK.exact : rankEntry(question, entry, null),
  );
  const cities = index.cities.map((entry) => {
    const rank = rankEntry(question, entry, levels[entry.country] ?? null);
    return isCode[entry.country] ? Math.min(rank, RANK.words + RANK.byCountry) : rank;
  });
  return { cities, countries };
}

const isNothing = ({ cities, countries }: Ranking): boolean =>
  cities.every((rank) => rank === RANK.none) && countries.every((rank) => rank === RANK.none);

/**
 * Ranks all of an index for a query that is not blank. Slips are forgiven only when nothing is found
 * as typed, so that a guess never dilutes a sure result.
 */
export function rankIndex(
  index: SearchIndex,
  query: string,
): { question: Question; ranking: Ranking } {
  const question = ask(index, query, false);
  const ranking = rankAll(index, question);
  if (!isNothing(ranking)) return { question, ranking };
  const loose = ask(index, query, true);
  return { question: loose, ranking: rankAll(index, loose) };
}
