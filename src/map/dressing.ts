import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { drawArcs } from './arcs.ts';
import { Arrivals } from './arrivals.ts';
import type { Basemap } from './basemap.ts';
import type { Look } from './look.ts';
import { OverlayLayers } from './overlay-layers.ts';
import type { Overlay } from './overlay.ts';
import { isNobody, NOTHING_POINTED, showPointed, warmRing, type Pointed } from './pointed.ts';
import { applyChanges, diffLayers } from './restyle.ts';
import { MemberDrawer, type DrawnMembers } from './drawn-members.ts';
import { MemberSource } from './member-source.ts';
import { drawRare, EMPTY, type RareSource } from './rare.ts';
import { drawCountries, drawMarks, type Scene } from './scene.ts';
import { buildLayers } from './style.ts';

/**
 * The adapter's hand on what the map shows. What is told while there is no style (before the
 * first, or between a lost context and its return) is kept, and shown once there is one.
 */
export class Dressing {
  readonly #map: MapLibreMap;
  readonly #arrivals: Arrivals;
  readonly #drawer = new MemberDrawer();
  #scene: Scene;
  #members: DrawnMembers;
  readonly #source: MemberSource;
  /** The countries that the style's source holds; null while it holds nothing that is known. */
  #countries: Scene['countries'] | null;
  #look: Look;
  #layers: readonly LayerSpecification[];
  #basemap: Basemap | null = null;
  #overlay: Overlay | null = null;
  #overlaid: OverlayLayers | null = null;
  #pointed: Pointed = NOTHING_POINTED;
  #shown: Pointed = NOTHING_POINTED;
  #isStyled = false;

  /** The map was made with the style of this look and scene. */
  constructor(map: MapLibreMap, look: Look, scene: Scene) {
    this.#map = map;
    this.#arrivals = new Arrivals(map);
    this.#look = look;
    this.#layers = buildLayers(look);
    this.#scene = scene;
    this.#countries = scene.countries;
    this.#members = this.#drawer.draw(scene);
    this.#source = new MemberSource(map, this.#members);
    map.on('style.load', this.#dress);
    map.on('webglcontextlost', this.#undress);
  }

  /** The members drawn now, by id. */
  get members(): DrawnMembers {
    return this.#members;
  }

  setScene(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.cities !== before.cities || scene.featured !== before.featured) {
      const drawn = this.#members;
      this.#members = this.#drawer.draw(scene);
      this.#growArrivals(drawn, scene.year !== before.year);
      this.#drawMembers();
      this.#point();
    }
    if (scene.countries !== before.countries)
      this.#draw('countries', drawCountries(scene.countries));
    if (scene.marks !== before.marks) this.#drawRare('places', drawMarks(scene.marks));
    if (scene.arcs !== before.arcs) this.#drawRare('arcs', drawArcs(scene.arcs ?? []));
  }

  /** Sets just the properties that differ, so that nothing flashes and the camera stays. */
  setLook(look: Look): void {
    this.#look = look;
    this.#restyle();
    if (this.#isStyled) this.#overlaid?.setLook(look);
  }

  setOverlay(overlay: Overlay | null): void {
    if (overlay === this.#overlay) return;
    this.#overlay = overlay;
    this.#layOverlay();
  }

  setPointed(pointed: Pointed): void {
    this.#pointed = pointed;
    this.#point();
  }

  /** Gets ready, while the map is at rest, for what would hold a flight up. */
  warm(): void {
    if (!this.#isStyled || !isNobody(this.#pointed)) return;
    warmRing(this.#map, this.#members);
    this.#map.once('idle', () => {
      if (this.#isStyled && isNobody(this.#pointed)) void drawRare(this.#map, 'pointed', EMPTY);
    });
  }

  setBasemap(basemap: Basemap): void {
    this.#basemap = basemap;
    this.#drawGround();
  }

  /** Stops listening. */
  release(): void {
    this.#arrivals.forget();
    this.#source.release();
    this.#overlaid?.forget();
    this.#map.off('style.load', this.#dress);
    this.#map.off('webglcontextlost', this.#undress);
  }

  readonly #undress = (): void => {
    this.#isStyled = false;
    this.#arrivals.forget();
    this.#overlaid?.forget();
    this.#source.forget();
    this.#countries = null;
    this.#shown = NOTHING_POINTED;
  };

  readonly #dress = (): void => {
    const { countries } = this.#scene;
    this.#isStyled = true;
    this.#restyle();
    this.#layOverlay();
    this.#drawGround();
    this.#drawMembers();
    if (countries !== this.#countries) this.#draw('countries', drawCountries(countries));
    this.#drawRare('places', drawMarks(this.#scene.marks));
    this.#drawRare('arcs', drawArcs(this.#scene.arcs ?? []));
    // A style that came back with its context shows what was pointed at and growing when it went.
    this.#drawRare('arrivals', EMPTY);
    this.#drawRare('pointed', EMPTY);
    this.#point();
  };

  #restyle(): void {
    if (!this.#isStyled) return;
    const layers = buildLayers(this.#look);
    applyChanges(this.#map, diffLayers(this.#layers, layers));
    this.#layers = layers;
  }

  /** The one before goes first, be it one that the style brought back with its context. */
  #layOverlay(): void {
    if (!this.#isStyled) return;
    this.#overlaid?.release();
    this.#overlaid = this.#overlay && new OverlayLayers(this.#map, this.#overlay, this.#look);
  }

  #drawGround(): void {
    if (this.#basemap) this.#draw('ground', this.#basemap);
  }

  /** Only another year brings members; a filter that is taken away shows those that were there. */
  #growArrivals(before: DrawnMembers, isAnotherYear: boolean): void {
    if (!this.#isStyled) return;
    if (isAnotherYear) this.#arrivals.grow(before, this.#members);
    else this.#arrivals.finish();
  }

  #drawMembers(): void {
    if (this.#isStyled) this.#source.show(this.#members);
  }

  #point(): void {
    if (!this.#isStyled) return;
    showPointed(this.#map, this.#shown, this.#pointed, this.#members);
    this.#shown = this.#pointed;
  }

  #draw(source: string, data: FeatureCollection): void {
    if (!this.#isStyled) return;
    void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  #drawRare(source: RareSource, data: FeatureCollection): void {
    if (this.#isStyled) void drawRare(this.#map, source, data);
  }
}
