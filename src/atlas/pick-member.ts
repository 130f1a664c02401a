import type { City } from '#src/domain/city.ts';
import { toWorld } from '#src/domain/mercator.ts';
import { pickNearest } from '#src/domain/pick.ts';
import type { Offset } from './sight.ts';

/**
 * The member under a point of the window, if one is near enough; null otherwise. `world` is the
 * square of the drawing in the same CSS pixels; its copies to the left and right count as well.
 */
export function pickMember(
  cities: readonly City[],
  point: Offset,
  radius: number,
  world: { readonly left: number; readonly top: number; readonly width: number },
): string | null {
  const drawn = cities.map((city) => {
    const { x, y } = toWorld(city);
    return { id: city.id, x: world.left + x * world.width, y: world.top + y * world.width };
  });
  return pickNearest(drawn, point, radius, world.width);
}
