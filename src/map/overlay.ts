import type { LayerSpecification } from 'maplibre-gl';
import type { Component } from 'svelte';
import type { Padding } from '#src/domain/frame.ts';
import type { Look } from './look.ts';
import type { StyleKit } from './style-kit.ts';

/** Whose work is shown: a name and an address, the same in every language. */
export interface Credit {
  readonly name: string;
  readonly href: string;
}

/** Where a vector tile lies, as the web counts them: z/x/y. */
export type TileAddress = readonly [z: string, x: string, y: string];

/** Vector tiles that are laid between the ground and the names of a map. */
export interface Overlay {
  /** Name of its source. */
  readonly id: string;
  /** How near one may go while it lies there, and the nearest zoom there are tiles for. */
  readonly maxZoom: number;
  readonly tileZoom: number;
  readonly credits: readonly Credit[];
  /** Its layers from the ground up; every look has the same ones. */
  readonly layers: (look: Look, kit: StyleKit) => readonly LayerSpecification[];
  readonly fetchTile: (address: TileAddress, signal: AbortSignal) => Promise<ArrayBuffer>;
  /** A tile did not come, or is none. Called once. */
  readonly onFail: () => void;
}

/** What the part of the page is given that offers an overlay. */
export interface OverlayOffer extends Record<string, unknown> {
  /** The zoom of the map, where it last came to rest. */
  zoom: number;
  /** CSS pixels of the map that sheets cover. */
  padding: Padding;
  /** Lays an overlay in place of the one before; null takes it away. */
  onLay: (overlay: Overlay | null) => void;
}

/** Fetches what offers an overlay; asked once a city fills the map. */
export type OverlaySource = () => Promise<Component<OverlayOffer>>;
