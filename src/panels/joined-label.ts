import type { City } from '#src/domain/city.ts';
import type { Messages } from '#src/i18n/messages.ts';

/** The year of joining in as few words as are true: "2016", "2017 or earlier", "year unknown". */
export function joinedLabel(city: City, messages: Messages): string {
  if (city.joined === null) return messages.list.joinedUnknown;
  return city.joinedPrecision === 'by' ? messages.list.joinedBy(city.joined) : String(city.joined);
}

/** What the city is to the network, as a phrase: "member since 2016", "member by 2017 at the latest". */
export function membershipPhrase(city: City, messages: Messages): string {
  if (city.left !== null) return messages.city.former;
  if (city.joined === null) return messages.city.unknown;
  return city.joinedPrecision === 'by'
    ? messages.city.by(city.joined)
    : messages.city.since(city.joined);
}
