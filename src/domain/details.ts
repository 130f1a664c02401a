import { SOURCE_KINDS } from '#data/schema/vocabulary.ts';
import type { CityDetails } from './city.ts';
import { demand, demandOrNull, isCount, isOneOf, isRecord, isText } from './guard.ts';

const isSourceKind = isOneOf(SOURCE_KINDS);
const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value);

/**
 * Reads /data/details.json: an object of details by the id of the city.
 * @throws DatasetError `shape` at anything else, so that no address is linked that is none.
 */
export function decodeDetails(value: unknown): ReadonlyMap<string, CityDetails> {
  const entries = Object.entries(demand(value, isRecord, 'the details'));
  return new Map(entries.map(([id, details]) => [id, decodeOne(id, details)]));
}

function decodeOne(id: string, value: unknown): CityDetails {
  const details = demand(value, isRecord, id);
  return {
    id,
    populationSource: demandOrNull(details['populationSource'], isText, `${id}.populationSource`),
    geonamesId: demandOrNull(details['geonamesId'], isCount, `${id}.geonamesId`),
    sourceUrl: demandOrNull(details['sourceUrl'], isWebAddress, `${id}.sourceUrl`),
    sourceKind: demand(details['sourceKind'], isSourceKind, `${id}.sourceKind`),
    unescoUrl: demandOrNull(details['unescoUrl'], isWebAddress, `${id}.unescoUrl`),
  };
}
