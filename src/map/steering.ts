import type { Map as MapLibreMap, MapLibreEvent } from 'maplibre-gl';
import { aimAt, findAim, MAX_ZOOM } from '#src/domain/camera.ts';
import type { Frame, Padding } from '#src/domain/frame.ts';
import { wrapLongitude, type Place } from '#src/domain/mercator.ts';
import { findCamera } from '#src/domain/target.ts';
import type { Camera, MapTarget, Projection } from '#src/domain/view.ts';

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** How long the map takes to slide when a sheet opens beside it, in milliseconds. */
const SLIDE = 400;

/** Speed of flights, in screens per second along MapLibre's path; its own default is 1.2. */
const FLIGHT_SPEED = 1.6;

/** What the camera starts with. */
export interface SteeringSetup {
  readonly padding: Padding;
  readonly projection: Projection;
  /** What is aimed at from the start; null keeps the camera the map was made with. */
  readonly aim: MapTarget | null;
  readonly find: (id: string) => Place | undefined;
  /** After every movement; `isHome` while the map shows the view it opens with. */
  readonly onCamera: (camera: Camera, isHome: boolean) => void;
}

/**
 * The adapter's hand on the camera. It remembers what the map was told to show until somebody
 * moves it, so that the target stays in the free area while sheets open and windows are resized.
 */
export class Steering {
  readonly #map: MapLibreMap;
  readonly #find: SteeringSetup['find'];
  readonly #onCamera: SteeringSetup['onCamera'];
  #padding: Padding;
  #projection: Projection;
  #aim: MapTarget | null;
  #isStyled = false;
  #nearest = MAX_ZOOM;

  constructor(map: MapLibreMap, setup: SteeringSetup) {
    this.#map = map;
    this.#find = setup.find;
    this.#onCamera = setup.onCamera;
    this.#padding = setup.padding;
    this.#projection = setup.projection;
    this.#aim = setup.aim;
    map.setPadding(this.#mapPadding());
    map.on('style.load', this.#bend);
    map.on('webglcontextlost', this.#forget);
    map.on('movestart', this.#noticeVisitor);
    map.on('moveend', this.#report);
    map.on('resize', this.#holdAim);
  }

  /** Flies to a target; at once under reduced motion. An unknown city moves nothing. */
  goTo(target: MapTarget, how: 'fly' | 'jump'): void {
    const camera = this.#see(target);
    if (!camera) return;
    this.#aim = target.kind === 'camera' ? null : target;
    if (how === 'jump') this.#map.jumpTo(this.#options(camera));
    else this.#map.flyTo({ ...this.#options(camera), speed: FLIGHT_SPEED });
  }

  /** Zooms by whole levels around the middle of the free area. */
  zoomBy(levels: number): void {
    const frame = this.#frame();
    const camera = this.read();
    const place = this.#projection === 'globe' ? camera : findAim(camera, frame);
    this.#aim = null;
    const next = this.#aimAt(place, Math.max(camera.zoom + levels, 0));
    this.#map.easeTo(this.#options(next));
  }

  /** Tells which edges are covered now; what was aimed at slides into the free area. */
  setPadding(padding: Padding): void {
    if (JSON.stringify(padding) === JSON.stringify(this.#padding)) return;
    this.#padding = padding;
    const camera = this.#aim && this.#see(this.#aim);
    if (camera) this.#map.easeTo({ ...this.#options(camera), duration: SLIDE });
    else if (this.#projection === 'globe') this.#map.easeTo({ padding, duration: SLIDE });
  }

  /** How near one may go from now on; whoever is nearer is taken back. */
  setMaxZoom(zoom: number): void {
    this.#nearest = zoom;
    this.#map.setMaxZoom(zoom);
  }

  /** Bends the map to a globe or lays it flat, with the same place in the free area. */
  setProjection(projection: Projection): void {
    if (projection === this.#projection) return;
    const frame = this.#frame();
    const camera = this.read();
    const place = this.#projection === 'globe' ? camera : findAim(camera, frame);
    this.#projection = projection;
    if (this.#isStyled) this.#bend();
    const kept = this.#aimAt(place, camera.zoom);
    this.#map.jumpTo(this.#options((this.#aim && this.#see(this.#aim)) ?? kept));
  }

  /** Where the map looks now. */
  read(): Camera {
    const { lat, lng } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: wrapLongitude(lng) };
  }

  /** Stops listening. */
  release(): void {
    this.#map.off('style.load', this.#bend);
    this.#map.off('webglcontextlost', this.#forget);
    this.#map.off('movestart', this.#noticeVisitor);
    this.#map.off('moveend', this.#report);
    this.#map.off('resize', this.#holdAim);
  }

  /** A projection belongs to the style, so it waits for one. */
  readonly #bend = (): void => {
    this.#isStyled = true;
    if ((this.#map.getProjection()?.type ?? 'mercator') === this.#projection) return;
    this.#map.setProjection({ type: this.#projection });
  };

  readonly #forget = (): void => {
    this.#isStyled = false;
  };

  readonly #noticeVisitor = (event: MapLibreEvent): void => {
    if ('originalEvent' in event && event.originalEvent) this.#aim = null;
  };

  readonly #report = (): void => {
    this.#onCamera(this.read(), this.#aim?.kind === 'home');
  };

  readonly #holdAim = (): void => {
    const camera = this.#aim && this.#see(this.#aim);
    if (camera) this.#map.jumpTo(this.#options(camera));
  };

  #aimAt(place: Place, zoom: number): Camera {
    return aimAt(place, zoom, this.#frame(), this.#projection, this.#nearest);
  }

  #see(target: MapTarget): Camera | null {
    return findCamera(target, {
      frame: this.#frame(),
      projection: this.#projection,
      zoom: this.#map.getZoom(),
      find: this.#find,
    });
  }

  #frame(): Frame {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { size: { width: clientWidth, height: clientHeight }, padding: this.#padding };
  }

  #options({ zoom, lat, lon }: Camera) {
    return { center: [lon, lat] as [number, number], zoom, padding: this.#mapPadding() };
  }

  /** A globe stands beside the sheets; a flat map runs on under them, see `aimAt`. */
  #mapPadding(): Padding {
    return this.#projection === 'globe' ? this.#padding : NO_PADDING;
  }
}
