import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MemberFeature } from './scene.ts';

/** Ids of the members that are chosen and under the pointer. */
export interface Pointed {
  readonly selected: string | null;
  readonly hovered: string | null;
}

export const NOTHING_POINTED: Pointed = { selected: null, hovered: null };

/**
 * Moves ring and name to the members that are pointed at now: the ring by feature-state, which
 * costs one frame, mark and name by a source that holds just these two, above all others.
 */
export function showPointed(
  map: MapLibreMap,
  before: Pointed,
  after: Pointed,
  members: ReadonlyMap<string, MemberFeature>,
): void {
  moveState(map, 'selected', before.selected, after.selected);
  moveState(map, 'hover', before.hovered, after.hovered);
  const ids = new Set([after.hovered, after.selected].filter((id) => id !== null));
  const features = [...ids].flatMap((id) => members.get(id) ?? []);
  const source = map.getSource<GeoJSONSource>('focus');
  void source?.setData({ type: 'FeatureCollection', features });
}

function moveState(
  map: MapLibreMap,
  state: 'selected' | 'hover',
  from: string | null,
  to: string | null,
): void {
  if (from !== null && from !== to) {
    map.setFeatureState({ source: 'members', id: from }, { [state]: false });
  }
  if (to !== null) map.setFeatureState({ source: 'members', id: to }, { [state]: true });
}
