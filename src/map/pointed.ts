import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnMembers } from './drawn-members.ts';
import { drawRare, EMPTY } from './rare.ts';
import type { MemberProperties } from './scene.ts';

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

/** The rings that a member can have; where it has several, the first is drawn. */
export type Ring = 'selected' | 'hover' | 'highlight';

/** What the style knows of a member that is pointed at. */
export interface PointedProperties extends MemberProperties {
  /** A ghost takes room in the drawing, and is not seen. */
  readonly ring: Ring | 'ghost' | null;
  /** Whether mark and name are drawn anew, above all others. */
  readonly isNamed: boolean;
}

/** The members that are pointed at, as far as they are drawn; the chosen one last, on top. */
export function drawPointed(
  pointed: Pointed,
  members: DrawnMembers,
): FeatureCollection<Point, PointedProperties> {
  const named = listNamed(pointed);
  const features = listPointed(pointed).flatMap((id): Feature<Point, PointedProperties>[] => {
    const member = members.get(id);
    if (!member) return [];
    const { properties } = member;
    const ring = findRing(id, pointed);
    return [{ ...member, properties: { ...properties, ring, isNamed: named.has(id) } }];
  });
  return { type: 'FeatureCollection', features };
}

/**
 * Moves rings, marks and names to the members that are pointed at now. They have a source of their
 * own, which is empty as a rule; feature-state alone takes the name below them away.
 */
export function showPointed(
  map: MapLibreMap,
  before: Pointed,
  after: Pointed,
  members: DrawnMembers,
): void {
  // Told of nobody twice, the source need not be drawn again: a year that is played costs less.
  if (isNobody(before) && isNobody(after)) return;
  const [from, to] = [listNamed(before), listNamed(after)];
  for (const id of from) if (!to.has(id)) setNamed(map, id, false);
  for (const id of to) if (!from.has(id)) setNamed(map, id, true);
  void drawRare(map, 'pointed', drawPointed(after, members));
}

/**
 * Draws a ring that nobody can see, so that the ring's shader is built while the map is at rest: the
 * first choice of a member starts a flight, which would stop until it is.
 */
export function warmRing(map: MapLibreMap, members: DrawnMembers): void {
  const [member] = members.values();
  if (!member) return;
  const ghost = { ring: 'ghost', isNamed: false, featured: false } as const;
  const properties: PointedProperties = { ...member.properties, ...ghost };
  void drawRare(map, 'pointed', { ...EMPTY, features: [{ ...member, properties }] });
}

/** Each once, at the place of the last reason to draw it. */
function listPointed({ highlighted, named, hovered, selected }: Pointed): readonly string[] {
  const ids = [...(highlighted ?? []), ...(named ?? []), hovered, selected];
  return [...new Set(ids.toReversed())].toReversed().filter((id) => id !== null);
}

function listNamed({ hovered, selected, named = new Set() }: Pointed): ReadonlySet<string> {
  return new Set([...named, hovered, selected].filter((id) => id !== null));
}

export function isNobody(pointed: Pointed): boolean {
  return listNamed(pointed).size === 0 && (pointed.highlighted?.size ?? 0) === 0;
}

function findRing(id: string, { selected, hovered, highlighted }: Pointed): Ring | null {
  if (id === selected) return 'selected';
  if (id === hovered) return 'hover';
  return highlighted?.has(id) ? 'highlight' : null;
}

function setNamed(map: MapLibreMap, id: string, isNamed: boolean): void {
  map.setFeatureState({ source: 'members', id }, { named: isNamed });
}
