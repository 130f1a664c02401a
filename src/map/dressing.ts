import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { drawArcs } from './arcs.ts';
import { Arrivals, findArrivals } from './arrivals.ts';
import type { Basemap } from './basemap.ts';
import type { Look } from './look.ts';
import { OverlayLayers } from './overlay-layers.ts';
import type { Overlay } from './overlay.ts';
import { NOTHING_POINTED, showPointed, type Pointed } from './pointed.ts';
import { applyChanges, diffLayers } from './restyle.ts';
import { diffMembers, MemberDrawer, type DrawnMembers } from './drawn-members.ts';
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
  /** What the style's source holds; null while it holds nothing that is known. */
  #drawn: DrawnMembers | null = null;
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
    this.#members = this.#drawer.draw(scene);
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
      this.#members = this.#drawer.draw(scene);
      this.#growArrivals(before);
      this.#drawMembers();
      this.#point();
    }
    if (scene.countries !== before.countries)
      this.#draw('countries', drawCountries(scene.countries));
    if (scene.marks !== before.marks) this.#draw('places', drawMarks(scene.marks));
    if (scene.arcs !== before.arcs) this.#draw('arcs', drawArcs(scene.arcs ?? []));
  }

  /** Sets just the properties that differ, so that nothing flashes and the camera stays. */
  setLook(look: Look): void {
    this.#look = look;
    this.#restyle();
    this.#overlaid?.setLook(look);
  }

  setOverlay(overlay: Overlay | null): void {
    if (overlay === this.#overlay) return;
    this.#overlaid?.release();
    this.#overlaid = null;
    this.#overlay = overlay;
    this.#layOverlay();
  }

  setPointed(pointed: Pointed): void {
    this.#pointed = pointed;
    this.#point();
  }

  setBasemap(basemap: Basemap): void {
    this.#basemap = basemap;
    this.#drawGround();
  }

  /** Stops listening. */
  release(): void {
    this.#arrivals.forget();
    this.#overlaid?.forget();
    this.#map.off('style.load', this.#dress);
    this.#map.off('webglcontextlost', this.#undress);
  }

  readonly #undress = (): void => {
    this.#isStyled = false;
    this.#arrivals.forget();
    this.#overlaid?.forget();
    this.#overlaid = null;
    this.#drawn = null;
    this.#shown = NOTHING_POINTED;
  };

  readonly #dress = (): void => {
    this.#isStyled = true;
    this.#drawn = null;
    this.#restyle();
    this.#layOverlay();
    this.#drawGround();
    this.#drawMembers();
    this.#draw('countries', drawCountries(this.#scene.countries));
    this.#draw('places', drawMarks(this.#scene.marks));
    this.#draw('arcs', drawArcs(this.#scene.arcs ?? []));
    this.#point();
  };

  #restyle(): void {
    if (!this.#isStyled) return;
    const layers = buildLayers(this.#look);
    applyChanges(this.#map, diffLayers(this.#layers, layers));
    this.#layers = layers;
  }

  #layOverlay(): void {
    if (!this.#isStyled || !this.#overlay) return;
    this.#overlaid = new OverlayLayers(this.#map, this.#overlay, this.#look);
  }

  #drawGround(): void {
    if (!this.#basemap) return;
    this.#draw('land', this.#basemap.land);
    this.#draw('borders', this.#basemap.borders);
    this.#draw('dashed', this.#basemap.dashed);
  }

  #growArrivals(before: Scene): void {
    if (!this.#isStyled) return;
    const arrived = findArrivals(before, this.#scene);
    this.#arrivals.grow(
      [...this.#members.values()].filter(({ properties }) => arrived.has(properties.id)),
    );
  }

  /** Only those that come and go are sent to the worker: a year or a letter typed changes few. */
  #drawMembers(): void {
    if (!this.#isStyled) return;
    const source = this.#map.getSource<GeoJSONSource>('members');
    const features = [...this.#members.values()];
    void (this.#drawn
      ? source?.updateData(diffMembers(this.#drawn, this.#members))
      : source?.setData({ type: 'FeatureCollection', features }));
    this.#drawn = this.#members;
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
}
