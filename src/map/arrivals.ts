import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { ICON_DIAMETER } from '#src/domain/shapes.ts';
import type { DrawnMembers } from './drawn-members.ts';
import { growWithZoom, matchRegion, type Expression } from './expressions.ts';
import { ICON_SIZES } from './icons.ts';
import type { Look } from './look.ts';
import { drawRare, EMPTY } from './rare.ts';
import type { MemberFeature } from './scene.ts';

/** How long a dot takes to grow in, in milliseconds. */
const DURATION = 650;

/** The share of that time after which the growing circle covers the mark, which then stands. */
const COVERED = 0.55;

/** Radius of the circle when it covers the mark, and when it is gone, in radii of the mark. */
const COVER = 1.35;
const SPREAD = 2.4;

/** More than this are not grown one by one: nobody could follow them, and it would cost frames. */
const MOST = 1000;

/** A moment of growing: the circle's radius in radii of a mark, its opacity, whether the mark stands. */
export interface Growth {
  readonly radius: number;
  readonly opacity: number;
  readonly hasMark: boolean;
}

/** What is seen after a share of the time, from 0 to 1: a dot grows, becomes the mark, a ripple fades. */
export function growAt(share: number): Growth {
  if (share < COVERED) {
    const eased = 1 - (1 - share / COVERED) ** 3;
    return { radius: COVER * eased, opacity: 1, hasMark: false };
  }
  const rest = Math.min((share - COVERED) / (1 - COVERED), 1);
  return { radius: COVER + (SPREAD - COVER) * rest, opacity: 1 - rest, hasMark: true };
}

/** The members that are newly drawn; none where they are too many for an eye to follow. */
export function findArrivals(before: DrawnMembers, after: DrawnMembers): MemberFeature[] {
  const arrived: MemberFeature[] = [];
  for (const [id, member] of after) if (!before.has(id)) arrived.push(member);
  return arrived.length > MOST ? [] : arrived;
}

/** The circles that arriving members grow from; of no size until somebody arrives. */
export function buildArrivals({ flavor }: Look): LayerSpecification {
  return {
    id: 'arrivals',
    type: 'circle',
    source: 'arrivals',
    paint: {
      'circle-color': ['case', ['get', 'featured'], flavor.accent, matchRegion(flavor.regions)],
      'circle-radius': 0,
      'circle-opacity': 1,
    },
  };
}

function radiusOf(factor: number): Expression {
  return growWithZoom(
    ICON_SIZES.map(([zoom, size]) => [zoom, (size * factor * ICON_DIAMETER) / 2]),
  );
}

/**
 * Lets members grow in: a circle grows over each, the mark takes its place, a ripple fades. Only
 * two numbers of one layer change per frame, so it costs the same for one member and for hundreds.
 * Under reduced motion the marks just stand there.
 */
export class Arrivals {
  readonly #map: MapLibreMap;
  #hidden: readonly string[] = [];
  #isGrowing = false;
  #frame = 0;
  /** Counts the groups, so that one which is still on its way to the worker is not started late. */
  #group = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /**
   * Grows whoever is in `after` and not in `before`. Call it before they are drawn: their marks are
   * hidden until the circles cover them.
   */
  grow(before: DrawnMembers, after: DrawnMembers): void {
    this.finish();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const members = findArrivals(before, after);
    if (members.length === 0) return;
    this.#isGrowing = true;
    this.#hidden = members.map(({ properties }) => properties.id);
    for (const id of this.#hidden) {
      this.#map.setFeatureState({ source: 'members', id }, { arriving: true });
    }
    const group = this.#group;
    this.#map.setPaintProperty('arrivals', 'circle-radius', 0);
    const data = { type: 'FeatureCollection' as const, features: members };
    void drawRare(this.#map, 'arrivals', data).then(() => {
      if (group === this.#group) this.#start();
    });
  }

  /** Ends it at once: every mark stands, no circle is seen. */
  finish(): void {
    if (!this.#isGrowing) return;
    this.forget();
    this.#showMarks();
    this.#isGrowing = false;
    void drawRare(this.#map, 'arrivals', EMPTY);
  }

  /** Stops without touching the map, whose style may be gone. */
  forget(): void {
    cancelAnimationFrame(this.#frame);
    this.#group += 1;
  }

  #start(): void {
    const start = performance.now();
    const draw = (now: number): void => {
      const share = Math.min(Math.max((now - start) / DURATION, 0), 1);
      if (share >= 1) return this.finish();
      const { radius, opacity, hasMark } = growAt(share);
      this.#map.setPaintProperty('arrivals', 'circle-radius', radiusOf(radius));
      this.#map.setPaintProperty('arrivals', 'circle-opacity', opacity);
      if (hasMark) this.#showMarks();
      this.#frame = requestAnimationFrame(draw);
    };
    this.#frame = requestAnimationFrame(draw);
  }

  #showMarks(): void {
    for (const id of this.#hidden) {
      this.#map.removeFeatureState({ source: 'members', id }, 'arriving');
    }
    this.#hidden = [];
  }
}
