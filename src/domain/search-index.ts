import type { City, Country, Dataset } from './city.ts';
import { fold, splitWords } from './fold.ts';
import { spellings } from './latin.ts';
import { letterMask } from './typo.ts';

/** One way to write a name: folded for comparing, and as it stands in the data for showing. */
export interface Form {
  readonly text: string;
  readonly shown: string;
  /** Places of its words in the vocabulary. */
  readonly words: readonly number[];
}

/**
 * Every different word of all names, once: a key press compares with each word, not with each name.
 * `joined` marks names written as one word ("modiin" finds Modi'in); a hit inside such a word would
 * only straddle two words by chance, so there its beginning counts alone.
 */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly masks: readonly number[];
  readonly joined: readonly boolean[];
}

export interface CountryEntry {
  readonly country: Country;
  readonly code: string;
  readonly forms: readonly Form[];
  /** Distinct words of all its forms. */
  readonly words: readonly number[];
}

export interface CityEntry {
  readonly city: City;
  /** Place of its country among the countries of the index; -1 without one. */
  readonly country: number;
  readonly forms: readonly Form[];
  readonly words: readonly number[];
}

/** All names of all cities and countries, made ready for typing. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly cities: readonly CityEntry[];
  readonly countries: readonly CountryEntry[];
}

class VocabularyBuilder implements Vocabulary {
  readonly words: string[] = [];
  readonly masks: number[] = [];
  readonly joined: boolean[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a word, which is added when it is new. */
  place(word: string, isJoined: boolean): number {
    const known = this.#places.get(word);
    if (known !== undefined) {
      // A word of its own somewhere is one everywhere.
      if (!isJoined) this.joined[known] = false;
      return known;
    }
    this.#places.set(word, this.words.length);
    this.masks.push(letterMask(word));
    this.joined.push(isJoined);
    return this.words.push(word) - 1;
  }
}

function readForms(
  names: readonly (readonly [text: string, shown: string])[],
  vocabulary: VocabularyBuilder,
): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const [name, shown] of names) {
    for (const text of spellings(name).map(fold)) {
      if (text === '' || forms.has(text)) continue;
      const parts = splitWords(text);
      const words = parts.map((word) => vocabulary.place(word, false));
      if (parts.length > 1) words.push(vocabulary.place(parts.join(''), true));
      forms.set(text, { text, shown, words });
    }
  }
  return [...forms.values()];
}

const collectWords = (forms: readonly Form[]): readonly number[] => [
  ...new Set(forms.flatMap(({ words }) => words)),
];

/**
 * Reads every name of every city (its own spelling, exonyms, the words of its id) and country (three
 * languages, its code). Build it once per dataset; former members are in it.
 */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const vocabulary = new VocabularyBuilder();
  const countries = dataset.countries.map((country): CountryEntry => {
    const { en, lv, ru } = country.name;
    const names = [en, lv, ru].map((name) => [name, name] as const);
    const forms = readForms(names, vocabulary);
    return { country, code: fold(country.code), forms, words: collectWords(forms) };
  });
  const places = new Map(countries.map(({ country }, place) => [country.code, place]));
  const cities = dataset.cities.map((city): CityEntry => {
    const own = [city.name, city.nameLv, city.nameRu].filter((name) => name !== null);
    const names = [...own.map((name) => [name, name] as const), [city.id, city.name] as const];
    const forms = readForms(names, vocabulary);
    const country = places.get(city.country) ?? -1;
    return { city, country, forms, words: collectWords(forms) };
  });
  return { vocabulary, cities, countries };
}
