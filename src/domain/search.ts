import type { City, Country } from './city.ts';
import { bestLevel, FIRST_GUESS, isBlank, RANK, rankIndex, type Question } from './ranking.ts';
import type { CityEntry, SearchIndex } from './search-index.ts';
import { MATCH } from './word-match.ts';

export { buildSearchIndex, type SearchIndex } from './search-index.ts';

/** What a query found. `isGuess`: only by forgiving slips, so the page may say "did you mean". */
export type SearchHit =
  | {
      readonly kind: 'city';
      readonly city: City;
      /** The name of the city that met the query, as the data spell it. */
      readonly matched: string;
      readonly isGuess: boolean;
    }
  | { readonly kind: 'country'; readonly country: Country; readonly isGuess: boolean };

/** The best form by its words; between equals the one that begins as was typed, in that script. */
function findMatched({ city, forms }: CityEntry, { whole, levels }: Question): string {
  let shown = city.name;
  let best = 0;
  for (const form of forms) {
    const met = levels.map((level) => MATCH.none - bestLevel(level, form.words));
    const spelling = whole.findIndex((text) => form.text.startsWith(text));
    const start = spelling === -1 ? 0 : 1 - spelling / whole.length;
    const score = met.reduce((sum, each) => sum + each, start);
    if (score <= best) continue;
    shown = form.shown;
    best = score;
  }
  return shown;
}

/**
 * How well each city answers a query, by id: 0 is best; cities that do not answer are left out.
 * Every word must meet a name of the city or of its country. Empty for a blank query.
 */
export function rankCities(index: SearchIndex, query: string): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  if (isBlank(query)) return ranks;
  const { cities } = rankIndex(index, query).ranking;
  for (const [place, { city }] of index.cities.entries()) {
    const rank = cities[place] ?? RANK.none;
    if (rank !== RANK.none) ranks.set(city.id, rank);
  }
  return ranks;
}

/** More would crowd out the cities while only a letter or two are typed. */
const MOST_COUNTRIES = 3;

function sortFound<T extends { readonly rank: number }>(entries: readonly T[]): readonly T[] {
  return entries
    .filter(({ rank }) => rank !== RANK.none)
    .sort((one, other) => one.rank - other.rank);
}

/**
 * Cities and countries that answer a query, best first: the whole name, its beginning, the beginning
 * of a word, a piece of a word, then slips. Countries, three at most, come before cities of the same
 * rank, and bring all their cities after them. Equals keep the order of the dataset. Empty for a
 * blank query.
 */
export function search(index: SearchIndex, query: string, limit = 12): readonly SearchHit[] {
  if (isBlank(query)) return [];
  const { question, ranking } = rankIndex(index, query);
  const countries = index.countries.map((entry, place) => ({
    rank: ranking.countries[place] ?? RANK.none,
    makeHit: (isGuess: boolean): SearchHit => {
      return { kind: 'country', country: entry.country, isGuess };
    },
  }));
  const cities = index.cities.map((entry, place) => ({
    rank: ranking.cities[place] ?? RANK.none,
    makeHit: (isGuess: boolean): SearchHit => {
      return { kind: 'city', city: entry.city, matched: findMatched(entry, question), isGuess };
    },
  }));
  const best = sortFound(countries).slice(0, MOST_COUNTRIES);
  return sortFound([...best, ...cities])
    .slice(0, limit)
    .map(({ rank, makeHit }) => makeHit(rank >= FIRST_GUESS));
}
