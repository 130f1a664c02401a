import {
  addProtocol,
  type ErrorEvent,
  type LayerSpecification,
  type Map as MapLibreMap,
} from 'maplibre-gl';
import type { Look } from './look.ts';
import type { Overlay } from './overlay.ts';
import { applyChanges, diffLayers } from './restyle.ts';
import { STYLE_KIT } from './style-kit.ts';
import type { LayerId } from './zorder.ts';

/** The lowest layer of the map that an overlay stays under: arcs, names and marks are above it. */
const LID: LayerId = 'arcs';

/** An overlay as it lies on a map whose style has loaded. */
export class OverlayLayers {
  readonly #map: MapLibreMap;
  readonly #overlay: Overlay;
  #layers: readonly LayerSpecification[];

  constructor(map: MapLibreMap, overlay: Overlay, look: Look) {
    this.#map = map;
    this.#overlay = overlay;
    this.#layers = overlay.layers(look, STYLE_KIT);
    map.on('error', this.#notice);
    serveTiles(overlay);
    map.addSource(overlay.id, {
      type: 'vector',
      tiles: [`${overlay.id}://{z}/{x}/{y}`],
      maxzoom: overlay.tileZoom,
    });
    for (const layer of this.#layers) map.addLayer(layer, LID);
  }

  setLook(look: Look): void {
    const layers = this.#overlay.layers(look, STYLE_KIT);
    applyChanges(this.#map, diffLayers(this.#layers, layers));
    this.#layers = layers;
  }

  /** Takes off what lies on the map and stops listening. */
  release(): void {
    const { id: source } = this.#overlay;
    this.forget();
    for (const { id } of this.#layers) if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    if (this.#map.getSource(source)) this.#map.removeSource(source);
  }

  /** Stops listening without touching the map, whose style may be gone. */
  forget(): void {
    this.#map.off('error', this.#notice);
  }

  readonly #notice = (event: ErrorEvent): void => {
    if (!('sourceId' in event) || event.sourceId !== this.#overlay.id) return;
    this.forget();
    this.#overlay.onFail();
  };
}

/**
 * Tiles are asked for under a name of ours, so that the page fetches them and not MapLibre's worker:
 * what may be asked is then said by the policy of the page alone, and is ours to try again.
 */
function serveTiles({ id, fetchTile }: Overlay): void {
  addProtocol(id, async ({ url }, { signal }) => {
    const [z = '', x = '', y = ''] = url.slice(`${id}://`.length).split('/');
    return { data: await fetchTile([z, x, y], signal) };
  });
}
