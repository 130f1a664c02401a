import type { City } from '#src/domain/city.ts';
import { drawMember, type MemberFeature, type Scene } from './scene.ts';

/** The members of a scene by id, ready to be drawn. */
export type DrawnMembers = ReadonlyMap<string, MemberFeature>;

/**
 * Makes the features of one scene after the other; a member that stays keeps its feature, by which
 * `findAdded` knows it.
 */
export class MemberDrawer {
  #features = new WeakMap<City, MemberFeature>();
  #featured = '';

  draw({ cities, featured }: Scene): DrawnMembers {
    if (featured !== this.#featured) this.#features = new WeakMap();
    this.#featured = featured;
    const drawn = new Map<string, MemberFeature>();
    for (const city of cities) drawn.set(city.id, this.#drawMember(city));
    return drawn;
  }

  #drawMember(city: City): MemberFeature {
    const known = this.#features.get(city);
    if (known) return known;
    const feature = drawMember(city, this.#featured);
    this.#features.set(city, feature);
    return feature;
  }
}

/** Members of `to` that `from` lacks, or draws otherwise. */
export function findAdded(from: DrawnMembers, to: DrawnMembers): MemberFeature[] {
  const added: MemberFeature[] = [];
  for (const [id, feature] of to) if (from.get(id) !== feature) added.push(feature);
  return added;
}

/** Ids of the members of `from` that `to` lacks. */
export function findRemoved(from: DrawnMembers, to: DrawnMembers): string[] {
  const removed: string[] = [];
  for (const id of from.keys()) if (!to.has(id)) removed.push(id);
  return removed;
}
