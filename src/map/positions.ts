import type { Map as MapLibreMap } from 'maplibre-gl';
import { isBeforeHorizon } from '#src/domain/globe.ts';
import { worldSize } from '#src/domain/mercator.ts';
import { pickNearest, type DrawnPoint } from '#src/domain/pick.ts';
import type { Camera, Projection } from '#src/domain/view.ts';
import type { MemberFeature } from './scene.ts';

/** A point of the map in CSS pixels from its top left. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn now, and from where it is seen. */
export interface Sighting {
  readonly members: ReadonlyMap<string, MemberFeature>;
  readonly projection: Projection;
  readonly camera: Camera;
}

/** Where the members stand in the window of a map, and which of them is under a pointer. */
export class Positions {
  readonly #map: MapLibreMap;
  readonly #see: () => Sighting;

  constructor(map: MapLibreMap, see: () => Sighting) {
    this.#map = map;
    this.#see = see;
  }

  /** Where a member stands; null where it is not drawn or faces away. */
  project(id: string): Point | null {
    const sighting = this.#see();
    const member = sighting.members.get(id);
    return member && this.#isInFront(member, sighting) ? this.#projectMember(member) : null;
  }

  /** The member within this many CSS pixels of a point, as `pickNearest` finds it; null for none. */
  pick(point: Point, radius: number): string | null {
    const sighting = this.#see();
    const drawn: DrawnPoint[] = [];
    for (const [id, member] of sighting.members) {
      if (!this.#isInFront(member, sighting)) continue;
      const { x, y } = this.#projectMember(member);
      drawn.push({ id, x, y });
    }
    const isFlat = sighting.projection === 'mercator';
    return pickNearest(drawn, point, radius, isFlat ? worldSize(sighting.camera.zoom) : null);
  }

  #projectMember({ geometry }: MemberFeature): Point {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return this.#map.project([lon, lat]);
  }

  #isInFront({ geometry }: MemberFeature, { projection, camera }: Sighting): boolean {
    if (projection === 'mercator') return true;
    const [lon = 0, lat = 0] = geometry.coordinates;
    return isBeforeHorizon({ lat, lon }, camera, this.#map.getContainer().clientHeight);
  }
}
