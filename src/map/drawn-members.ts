import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { City } from '#src/domain/city.ts';
import { drawMember, type MemberFeature, type Scene } from './scene.ts';

/** The members of a scene by id, ready to be drawn. */
export type DrawnMembers = ReadonlyMap<string, MemberFeature>;

/**
 * Makes the features of one scene after the other; a member that stays keeps its feature, by which
 * `diffMembers` knows it.
 */
export class MemberDrawer {
  #features = new WeakMap<City, MemberFeature>();
  #featured = '';

  draw({ cities, featured }: Scene): DrawnMembers {
    if (featured !== this.#featured) this.#features = new WeakMap();
    this.#featured = featured;
    return new Map(cities.map((city) => [city.id, this.#drawMember(city)]));
  }

  #drawMember(city: City): MemberFeature {
    const known = this.#features.get(city);
    if (known) return known;
    const feature = drawMember(city, this.#featured);
    this.#features.set(city, feature);
    return feature;
  }
}

/** What MapLibre must add and remove to get from some members to others. */
export function diffMembers(before: DrawnMembers, after: DrawnMembers): GeoJSONSourceDiff {
  return {
    remove: [...before.keys()].filter((id) => !after.has(id)),
    add: [...after].flatMap(([id, feature]) => (before.get(id) === feature ? [] : feature)),
  };
}
