import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { findAdded, findRemoved, type DrawnMembers } from './drawn-members.ts';
import { NAMES_ZOOM } from './labels.ts';

/**
 * What MapLibre's source of members holds, and who of them is seen. From afar, where no names
 * compete for room, members that filters leave out stay there and are hidden by feature-state: a
 * year or a letter typed then costs one frame, and nothing is sent to the worker, cut and placed
 * anew. Nearer the source holds just those that are shown, so that nobody unseen takes a name's room.
 */
export class MemberSource {
  readonly #map: MapLibreMap;
  #held: DrawnMembers | null;
  #shown: DrawnMembers;
  #hidden: ReadonlySet<string> = new Set();

  /** The map was made with a style that holds these. */
  constructor(map: MapLibreMap, members: DrawnMembers) {
    this.#map = map;
    this.#held = members;
    this.#shown = members;
    map.on('moveend', this.#settle);
  }

  /** Shows these members and no others; call it once the map has a style. */
  show(members: DrawnMembers): void {
    this.#shown = members;
    if (this.#held === null) this.#fill();
    else if (this.#isFar()) this.#veil(this.#held);
    else this.#exchange(this.#held);
  }

  /** The style is gone, and what it held with it. */
  forget(): void {
    this.#held = null;
    this.#hidden = new Set();
  }

  /** Stops listening. */
  release(): void {
    this.#map.off('moveend', this.#settle);
  }

  readonly #settle = (): void => {
    if (this.#held && this.#hidden.size > 0 && !this.#isFar()) this.#exchange(this.#held);
  };

  #isFar(): boolean {
    return this.#map.getZoom() < NAMES_ZOOM;
  }

  #fill(): void {
    const features = [...this.#shown.values()];
    void this.#source()?.setData({ type: 'FeatureCollection', features });
    this.#held = this.#shown;
  }

  #veil(held: DrawnMembers): void {
    const add = findAdded(held, this.#shown);
    if (add.length > 0) {
      void this.#source()?.updateData({ add });
      this.#held = new Map([...held, ...this.#shown]);
    }
    this.#hide(new Set(findRemoved(held, this.#shown)));
  }

  #exchange(held: DrawnMembers): void {
    const remove = findRemoved(held, this.#shown);
    const add = findAdded(held, this.#shown);
    if (remove.length + add.length > 0) void this.#source()?.updateData({ remove, add });
    this.#held = this.#shown;
    this.#hide(new Set());
  }

  #hide(ids: ReadonlySet<string>): void {
    const source = 'members';
    for (const id of this.#hidden) {
      if (!ids.has(id)) this.#map.removeFeatureState({ source, id }, 'hidden');
    }
    for (const id of ids) {
      if (!this.#hidden.has(id)) this.#map.setFeatureState({ source, id }, { hidden: true });
    }
    this.#hidden = ids;
  }

  #source(): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>('members');
  }
}
