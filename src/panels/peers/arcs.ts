import type { Arc } from '#src/domain/arc.ts';
import type { Position } from '#src/domain/geodesy.ts';

/** Every two of these places, joined. */
export function joinAll<Place extends Position>(
  places: readonly Place[],
): readonly (Arc & readonly [Place, Place])[] {
  return places.flatMap((from, index) =>
    places.slice(index + 1).map((to): readonly [Place, Place] => [from, to]),
  );
}
