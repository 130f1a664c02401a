import type { Valmiera } from '#data/schema/valmiera.ts';
import type { LanguageCode } from '#src/domain/language.ts';

interface PlaceMark {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** The mark of one place of Valmiera; none for a place without a sourced point. */
export function findPlaceMark(
  valmiera: Valmiera | null,
  id: string | null,
  language: LanguageCode,
): readonly PlaceMark[] {
  const place = valmiera?.places.find((each) => each.id === id);
  if (!place?.point) return [];
  const { lat, lon } = place.point;
  return [{ id: place.id, name: place.name[language], lat, lon }];
}
