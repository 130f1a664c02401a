import { tick, untrack } from 'svelte';
import type { MapTarget } from '#src/domain/view.ts';
import {
  loadDrawing,
  loadMap,
  type CityMap,
  type LandAtlas,
  type MapFailure,
  type Steered,
} from './map-loading.ts';

/** How a page speaks with its two maps. */
export interface MapPorts {
  /** Where the maps were last asked to go. */
  readonly target: () => MapTarget | null;
  /** How the GL map goes to a target; a map that is not seen jumps. */
  readonly howTo: (target: MapTarget) => 'fly' | 'jump';
  /** Shows a map that has just come where the other one is. */
  readonly open: (opened: Steered) => void;
  /** Says what is drawn: the GL map, the drawing that stands in for it, or neither. */
  readonly onDrawn: (drawn: 'gl' | 'atlas' | 'list') => void;
}

/**
 * The maps of a page: the drawing at once, the GL map behind it, which shows itself only when all of
 * it is drawn. Commands go down to both. Starts effects: to be made while a component is.
 */
export class MapPair {
  readonly #ports: MapPorts;
  // Held in state and not awaited in the markup: there, an error of the map would pass the boundary.
  #Canvas = $state.raw<CityMap>();
  #Drawing = $state.raw<LandAtlas>();
  #isReady = $state(false);
  #failure = $state<MapFailure | null>(null);
  /** Both maps as they stand on the page, for `bind:this`. */
  map = $state<Steered>();
  drawing = $state<Steered>();

  constructor(ports: MapPorts, failure: MapFailure | null = null) {
    this.#ports = ports;
    this.#failure = failure;
    $effect(() => {
      const target = ports.target();
      if (target) untrack(() => this.#command(target));
    });
    for (const find of [() => this.drawing, () => this.map]) {
      $effect(() => {
        const opened = find();
        if (opened) untrack(() => ports.open(opened));
      });
    }
  }

  get Canvas(): CityMap | undefined {
    return this.#Canvas;
  }

  get Drawing(): LandAtlas | undefined {
    return this.#Drawing;
  }

  /** Whether the GL map is the one that is seen. */
  get isReady(): boolean {
    return this.#isReady;
  }

  get failure(): MapFailure | null {
    return this.#failure;
  }

  /** Whether there is a GL map, or will be; without land it is one. */
  get hasMap(): boolean {
    return this.#failure === null || this.#failure === 'basemap';
  }

  /** Fetches the drawing. */
  async draw(): Promise<void> {
    this.#Drawing = await loadDrawing();
    await tick();
    if (!this.#isReady) this.#ports.onDrawn('atlas');
  }

  /** Fetches the GL map; `onFail` is told where it does not come. */
  async start(
    basemap: string,
    loadFonts: () => Promise<unknown>,
    onFail: (reason: MapFailure) => void,
  ): Promise<void> {
    try {
      this.#Canvas = await loadMap(basemap, loadFonts);
    } catch (error) {
      console.error(error);
      onFail('worker');
    }
  }

  /** The GL map takes the place of the drawing. */
  handOver(): void {
    this.#isReady = true;
    this.#ports.onDrawn('gl');
  }

  /** The drawing stands in again, until the GL map is back. */
  rest(): void {
    this.#isReady = false;
    this.#ports.onDrawn(this.#Drawing ? 'atlas' : 'list');
  }

  /** Something went wrong with the GL map; without its land it stays. */
  fail(reason: MapFailure): void {
    this.#failure = reason;
    if (reason !== 'basemap') this.rest();
  }

  #command(target: MapTarget): void {
    this.drawing?.goTo(target);
    this.map?.goTo(target, this.#isReady ? this.#ports.howTo(target) : 'jump');
  }
}
