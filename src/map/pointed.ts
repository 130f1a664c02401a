import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MemberFeature } from './scene.ts';

/** Ids of the members that are chosen, under the pointer, and pointed at from elsewhere. */
export interface Pointed {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Ids of the members that a mark of a chart stands for while it is pointed at. */
  readonly highlighted?: ReadonlySet<string> | undefined;
  /** Ids of the members whose names are written whatever the zoom, as those a talk is about. */
  readonly named?: ReadonlySet<string> | undefined;
}

export const NOTHING_POINTED: Pointed = { selected: null, hovered: null };

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Moves ring and name to the members that are pointed at now: the ring by feature-state, which
 * costs one frame, mark and name by a source that holds just these, above all others.
 */
export function showPointed(
  map: MapLibreMap,
  before: Pointed,
  after: Pointed,
  members: ReadonlyMap<string, MemberFeature>,
): void {
  moveState(map, 'selected', before.selected, after.selected);
  moveState(map, 'hover', before.hovered, after.hovered);
  moveSet(map, 'highlight', before.highlighted, after.highlighted);
  moveSet(map, 'named', before.named, after.named);
  const pointed = [after.hovered, after.selected].filter((id) => id !== null);
  const ids = new Set([...(after.named ?? []), ...pointed]);
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

function moveSet(
  map: MapLibreMap,
  state: 'highlight' | 'named',
  from: ReadonlySet<string> = NOBODY,
  to: ReadonlySet<string> = NOBODY,
): void {
  if (from === to) return;
  for (const id of from) {
    if (!to.has(id)) map.setFeatureState({ source: 'members', id }, { [state]: false });
  }
  for (const id of to) {
    if (!from.has(id)) map.setFeatureState({ source: 'members', id }, { [state]: true });
  }
}
