import type { City, CityDetails } from '#src/domain/city.ts';
import type { Messages } from '#src/i18n/messages.ts';
import type { PeersMessages } from '#src/i18n/peers/messages.ts';
import { membershipPhrase } from '../joined-label.ts';

/** What a comparison says of one member in one line. */
export interface Told {
  readonly text: string;
  /** What the text rests on, or what it leaves out. */
  readonly hint?: string;
  /** Whether it is a number to be set large. */
  readonly isFigure?: boolean;
}

/** One line of a comparison. */
export interface Fact {
  readonly label: string;
  readonly tell: (city: City) => Told;
}

/** What the lines of a comparison are made from. */
export interface FactSources {
  readonly words: PeersMessages['sheet'];
  readonly messages: Messages;
  /** Null until they have arrived; the lines then stand without their sources. */
  readonly details: ReadonlyMap<string, CityDetails> | null;
  /** ISO 8601 day of the data, up to which years are counted. */
  readonly date: string;
  readonly nameOfCountry: (code: string) => string;
}

/** The lines of a comparison in their order; the distances, which belong to pairs, stand apart. */
export function listFacts(sources: FactSources): readonly Fact[] {
  const { words, messages, nameOfCountry } = sources;
  const { city: labels, regions } = messages;
  return [
    { label: words.country, tell: ({ country }) => ({ text: nameOfCountry(country) }) },
    { label: labels.regionLabel, tell: ({ region }) => ({ text: regions[region] }) },
    { label: words.member, tell: (city) => tellMembership(city, messages) },
    { label: words.years, tell: (city) => tellYears(city, sources) },
    { label: labels.populationLabel, tell: (city) => tellResidents(city, sources) },
    {
      label: labels.award,
      tell: ({ awards }) => ({ text: awards.length > 0 ? labels.awards(awards) : words.noAwards }),
    },
  ];
}

function tellMembership(city: City, messages: Messages): Told {
  const text = membershipPhrase(city, messages);
  return city.left === null ? { text } : { text, hint: messages.city.left(city.left) };
}

/** Of a former member nobody knows how long it was one: it left by a year, not in it. */
function tellYears({ joined, joinedPrecision, left }: City, { words, date }: FactSources): Told {
  if (joined === null || left !== null) return { text: words.unknown };
  const years = Math.max(0, Number(date.slice(0, 4)) - joined);
  return { text: joinedPrecision === 'by' ? words.yearsAtLeast(years) : words.yearsOf(years) };
}

function tellResidents({ id, population }: City, { words, messages, details }: FactSources): Told {
  if (population === null) return { text: words.unknown };
  const source = details?.get(id)?.populationSource;
  const text = messages.format.number(population);
  return source
    ? { text, hint: messages.city.populationSource(source), isFigure: true }
    : { text, isFigure: true };
}
