import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Arc } from '#src/domain/arc.ts';
import type { City, Country, Region } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import type { Place } from '#src/domain/mercator.ts';

/** A place of interest that is no member: only its name and where it is. */
export interface Mark extends Place {
  readonly id: string;
  readonly name: string;
}

/** What the map draws. */
export interface Scene {
  /** The members that pass the filters. */
  readonly cities: readonly City[];
  /** The year at whose end they are members; null is today. Those that another year brings grow in. */
  readonly year?: number | null;
  /** The countries whose names are written on the map. */
  readonly countries: readonly Country[];
  /** Places of interest to show beside the members. */
  readonly marks: readonly Mark[];
  /** Great circles between members; none as a rule. */
  readonly arcs?: readonly Arc[];
  /** Id of the member with a mark of its own. */
  readonly featured: string;
}

/** A text per language, as properties of a feature: the style picks one by name. */
type Names = Record<LanguageCode, string>;

/** What the style knows of a member. */
export interface MemberProperties extends Names {
  readonly id: string;
  readonly region: Region;
  readonly featured: boolean;
  /** Zoom from which its name may be shown. */
  readonly reveal: number;
  /** Among names that compete for room the smallest wins. */
  readonly rank: number;
}

export type MemberFeature = Feature<Point, MemberProperties>;

/** Where names of members appear, by how much they are looked for. */
const REVEAL = { featured: 0, awarded: 3, million: 3, large: 4, medium: 5, small: 6 } as const;

/** The zoom from which a member's name may be shown: the better known, the earlier. */
export function findReveal(city: City, featured: string): number {
  if (city.id === featured) return REVEAL.featured;
  if (city.awards.length > 0) return REVEAL.awarded;
  const residents = city.population ?? 0;
  if (residents >= 1_000_000) return REVEAL.million;
  if (residents >= 300_000) return REVEAL.large;
  return residents >= 80_000 ? REVEAL.medium : REVEAL.small;
}

/** Featured first, then by awards, then by residents. */
export function rankCity(city: City, featured: string): number {
  if (city.id === featured) return -1000;
  return -10 * city.awards.length - Math.log10(Math.max(city.population ?? 1, 1));
}

/** Members as GeoJSON. New plain objects: a proxy could not be sent to the worker. */
export function drawMembers(
  cities: readonly City[],
  featured: string,
): FeatureCollection<Point, MemberProperties> {
  return collect(cities.map((city) => drawMember(city, featured)));
}

/** One member. It depends on no other one, so that it is the same in whatever company it is drawn. */
export function drawMember(city: City, featured: string): MemberFeature {
  return drawPoint(city, {
    id: city.id,
    region: city.region,
    featured: city.id === featured,
    reveal: findReveal(city, featured),
    rank: rankCity(city, featured),
    lv: city.nameLv ?? city.name,
    en: city.name,
    ru: city.nameRu ?? city.name,
  });
}

/** The names of countries, each at the point chosen for it. */
export function drawCountries(countries: readonly Country[]): FeatureCollection<Point, Names> {
  return collect(
    countries.map(({ label, name }) => drawPoint(label, { lv: name.lv, en: name.en, ru: name.ru })),
  );
}

/** Places of interest; their names come in the language of the page already. */
export function drawMarks(
  marks: readonly Mark[],
): FeatureCollection<Point, { readonly name: string }> {
  return collect(marks.map((mark) => drawPoint(mark, { name: mark.name })));
}

function drawPoint<P>({ lat, lon }: Place, properties: P): Feature<Point, P> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}

function collect<P>(features: Feature<Point, P>[]): FeatureCollection<Point, P> {
  return { type: 'FeatureCollection', features };
}
