import type { Valmiera } from '#data/schema/valmiera.ts';
import { followLinks } from '#src/domain/follow.ts';
import type { LanguageCode } from '#src/domain/language.ts';

interface PlaceMark {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/**
 * The marks of the place that is asked for and of those where the events were held that follow from
 * the chosen part of the strategy (`link`); none for a place without a sourced point.
 */
export function findPlaceMarks(
  valmiera: Valmiera | null,
  id: string | null,
  link: string | null,
  language: LanguageCode,
): readonly PlaceMark[] {
  if (!valmiera) return [];
  const lit = followLinks(valmiera.links, link ?? '');
  const held = valmiera.events.filter((event) => lit.has(event.id)).map((e) => e.venue?.place);
  return valmiera.places
    .filter((place) => place.id === id || held.includes(place.id))
    .flatMap(({ point, ...place }) =>
      point ? [{ id: place.id, name: place.name[language], lat: point.lat, lon: point.lon }] : [],
    );
}
