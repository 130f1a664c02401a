import type { City } from '#src/domain/city.ts';
import type { PageContext } from './page.ts';

/** The year of joining in as few words as are true: "2016", "2017 or earlier", "year unknown". */
export function joinedWords(city: City, { words }: PageContext): string {
  const { list } = words.atlas;
  if (city.joined === null) return list.joinedUnknown;
  return city.joinedPrecision === 'by' ? list.joinedBy(city.joined) : String(city.joined);
}

/** What a city is to the network as a phrase: "member since 2016", "former member". */
export function membershipPhrase(city: City, words: PageContext['words']): string {
  const { city: phrases } = words.atlas;
  if (city.left !== null) return words.pages.city.former;
  if (city.joined === null) return phrases.unknown;
  return city.joinedPrecision === 'by' ? phrases.by(city.joined) : phrases.since(city.joined);
}

/** The name of a city's country in the language of the page; its code where there is none. */
export function countryName(city: City, { dataset, words }: PageContext): string {
  const country = dataset.countries.find(({ code }) => code === city.country);
  return country?.name[words.atlas.language] ?? city.country;
}
