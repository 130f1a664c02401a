import type { City, Country } from '#src/domain/city.ts';
import { loadMessages } from '#src/i18n/load.ts';
import type { Messages } from '#src/i18n/messages.ts';

/** What a card says, each a text of its own. */
export interface CardWords {
  readonly country: string;
  readonly name: string;
  /** What the city is to the network; null where the year of joining is not known. */
  readonly membership: string | null;
  readonly network: string;
  /** The product's name, in Latvian and in English. */
  readonly products: readonly string[];
}

/** Finds the words of a city's card; `country` is its own. */
export type Describe = (city: City, country: Country) => CardWords;

/**
 * One card serves all languages: the city's own name, the network and the country in English, the
 * product in Latvian and in English.
 */
export async function loadDescribe(): Promise<Describe> {
  const [lv, en] = await Promise.all([loadMessages('lv'), loadMessages('en')]);
  return (city, country) => ({
    country: country.name.en,
    name: city.name,
    membership: describeMembership(city, en),
    network: en.header.network,
    products: [lv.header.name, en.header.name],
  });
}

function describeMembership({ joined, joinedPrecision, left }: City, en: Messages): string | null {
  if (left !== null) return en.city.left(left);
  if (joined === null) return null;
  const phrase = joinedPrecision === 'by' ? en.city.by(joined) : en.city.since(joined);
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}
