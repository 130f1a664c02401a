import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Padding } from '#src/domain/frame.ts';
import { MAX_ZOOM } from '#src/domain/camera.ts';
import { homeCamera } from '#src/domain/home.ts';
import type { Camera, MapTarget, Projection } from '#src/domain/view.ts';
import { loadBasemap } from './basemap.ts';
import { createMap } from './create.ts';
import { Dressing } from './dressing.ts';
import { collectLetters, loadLetters } from './fonts.ts';
import type { Look } from './look.ts';
import type { Overlay } from './overlay.ts';
import type { Pointed } from './pointed.ts';
import { followPointer } from './pointer.ts';
import { Positions } from './positions.ts';
import type { Scene } from './scene.ts';
import type { MapReports, MapSetup } from './setup.ts';
import { shadeGlobe } from './shade.ts';
import { Steering } from './steering.ts';
import { buildStyle } from './style.ts';
import { watchContext, watchStart, type MapFailure } from './watch.ts';

/** The message of MapLibre's error when its worker's file cannot be loaded or may not run. */
const WORKER_ERROR = /worker failed to load/i;

/**
 * The one holder of a MapLibre map. Commands go in by its methods, reports come out by its
 * callbacks; nobody else knows the library.
 */
export class MapAdapter {
  readonly #map: MapLibreMap;
  readonly #reports: MapReports;
  readonly #dressing: Dressing;
  readonly #steering: Steering;
  readonly #positions: Positions;
  readonly #abort = new AbortController();
  readonly #undo: (() => void)[];
  #scene: Scene;
  #look: Look;
  #projection: Projection;
  #hasFailed = false;

  /** Throws MapLibre's GPUInitializationError where the browser has no WebGL 2. */
  constructor(setup: MapSetup, reports: MapReports) {
    const { container, scene, look, projection, padding } = setup;
    const { clientWidth: width, clientHeight: height } = container;
    const home = homeCamera({ size: { width, height }, padding }, projection);
    const camera = setup.camera ?? home;
    const style = buildStyle(look, scene, projection);
    const map = createMap({ ...setup, style, camera });
    this.#map = map;
    this.#reports = reports;
    this.#scene = scene;
    this.#look = look;
    this.#projection = projection;
    this.#dressing = new Dressing(map, look, scene);
    this.#steering = new Steering(map, {
      padding,
      projection,
      aim: setup.camera ? null : { kind: 'home' },
      find: (id) => this.#findPlace(id),
      onCamera: reports.onCamera,
    });
    this.#positions = new Positions(map, () => ({
      members: this.#dressing.members,
      projection: this.#projection,
      camera: this.#steering.read(),
    }));
    map.on('error', this.#reportError);
    this.#undo = [
      followPointer(map, (point, radius) => this.#positions.pick(point, radius), reports),
      watchStart(map, () => this.#fail('worker')),
      shadeGlobe(map, () => this.#projection === 'globe'),
      watchContext(map, {
        onLost: reports.onLost,
        onBack: reports.onReady,
        onGone: () => this.#fail('lost'),
      }),
    ];
    void this.#start(setup.basemap);
  }

  goTo(target: MapTarget, how: 'fly' | 'jump' = 'fly'): void {
    this.#steering.goTo(target, how);
  }

  zoomBy(levels: number): void {
    this.#steering.zoomBy(levels);
  }

  setPadding(padding: Padding): void {
    this.#steering.setPadding(padding);
  }

  setProjection(projection: Projection): void {
    this.#projection = projection;
    this.#steering.setProjection(projection);
  }

  setPixelRatio(ratio?: number): void {
    if (ratio !== undefined) this.#map.setPixelRatio(ratio);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#dressing.setScene(scene);
  }

  /** A change of language waits until the page's fonts have its letters. */
  async setLook(look: Look): Promise<void> {
    const isSameLanguage = look.language === this.#look.language;
    this.#look = look;
    if (!isSameLanguage) await this.#loadLetters();
    if (!this.#abort.signal.aborted) this.#dressing.setLook(this.#look);
  }

  /** Lays something between ground and names, in place of what lay there; null takes it away. */
  setOverlay(overlay: Overlay | null): void {
    this.#dressing.setOverlay(overlay);
    this.#steering.setMaxZoom(overlay?.maxZoom ?? MAX_ZOOM);
  }

  setPointed(pointed: Pointed): void {
    this.#dressing.setPointed(pointed);
  }

  /** Names the canvas in the language of the page. */
  setName(name: string): void {
    this.#map.getCanvas().setAttribute('aria-label', name);
  }

  /** Where the map looks now. */
  readCamera(): Camera {
    return this.#steering.read();
  }

  /** Where a member stands on the map in CSS pixels; null where it is not drawn or faces away. */
  project(id: string): { readonly x: number; readonly y: number } | null {
    return this.#positions.project(id);
  }

  /** Takes the map down with everything that listens. */
  destroy(): void {
    this.#abort.abort();
    for (const undo of this.#undo) undo();
    this.#steering.release();
    this.#dressing.release();
    this.#map.off('error', this.#reportError);
    this.#map.remove();
  }

  async #start(url: string): Promise<void> {
    const { signal } = this.#abort;
    try {
      this.#dressing.setBasemap(await loadBasemap(url, signal));
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.#reports.onFail('basemap');
    }
    this.#map.once('idle', () => {
      this.#reports.onReady();
      this.#dressing.warm();
    });
    this.#map.triggerRepaint();
  }

  #loadLetters(): Promise<void> {
    const { cities, countries } = this.#scene;
    return loadLetters(collectLetters(cities, countries, this.#look.language), document.fonts);
  }

  /** A member that is drawn, or one of the other marks. */
  #findPlace(id: string) {
    const [lon, lat] = this.#dressing.members.get(id)?.geometry.coordinates ?? [];
    if (lat === undefined || lon === undefined) {
      return this.#scene.marks.find((mark) => mark.id === id);
    }
    return { lat, lon };
  }

  readonly #reportError = ({ error }: ErrorEvent): void => {
    if (WORKER_ERROR.test(error.message)) this.#fail('worker');
    else console.error(error);
  };

  /** Only the first fatal failure counts: the page then takes the map away. */
  #fail(reason: MapFailure): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#reports.onFail(reason);
  }
}
