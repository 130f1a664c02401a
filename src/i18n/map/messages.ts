/** MapLibre's own strings; a test holds this list against the library's `defaultLocale`. */
export const MAPLIBRE_STRINGS = [
  'AttributionControl.ToggleAttribution',
  'AttributionControl.MapFeedback',
  'FullscreenControl.Enter',
  'FullscreenControl.Exit',
  'GeolocateControl.FindMyLocation',
  'GeolocateControl.LocationNotAvailable',
  'LogoControl.Title',
  'Map.Title',
  'Marker.Title',
  'NavigationControl.ResetBearing',
  'NavigationControl.ZoomIn',
  'NavigationControl.ZoomOut',
  'Popup.Close',
  'ScaleControl.Feet',
  'ScaleControl.Meters',
  'ScaleControl.Kilometers',
  'ScaleControl.Miles',
  'ScaleControl.NauticalMiles',
  'GlobeControl.Enable',
  'GlobeControl.Disable',
  'TerrainControl.Enable',
  'TerrainControl.Disable',
  'CooperativeGesturesHandler.WindowsHelpText',
  'CooperativeGesturesHandler.MacHelpText',
  'CooperativeGesturesHandler.MobileHelpText',
] as const;
export type MapLibreString = (typeof MAPLIBRE_STRINGS)[number];

/** Every word the map shows or says, in one language. */
export interface MapMessages {
  /** Accessible name of the map itself. */
  readonly name: string;
  /** What the map shows and how it is moved by keyboard; read out with the name. */
  readonly description: string;
  /** Accessible name of the group of buttons. */
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Back to the view the Atlas opens with. */
  readonly home: string;
  readonly globeOn: string;
  readonly globeOff: string;
  readonly fullscreenOn: string;
  readonly fullscreenOff: string;
  /** Opens the note on boundaries, where the sources stand beside it. */
  readonly aboutBoundaries: string;
  /** Opens sources and note together, where there is no room for the sources. */
  readonly aboutMap: string;
  /** Accessible name of the line of sources. */
  readonly sources: string;
  /** Before the names of the sources of land and borders. */
  readonly landBy: string;
  /** Before the name of the source of places and residents. */
  readonly placesBy: string;
  /** Said of links that leave the Atlas. */
  readonly opensNewTab: string;
  /** Whole sentence: what the lines on the map do not say. */
  readonly disclaimer: string;
  /** Whole sentences: why there is no map, or what it lacks, and what to do. */
  readonly failure: Readonly<Record<'webgl' | 'worker' | 'basemap' | 'lost', string>>;
  /** To visitors whose browser spares data: why the map has not been fetched, and how to ask. */
  readonly offer: { readonly reason: string; readonly accept: string };
  /** Said after a failure, when the drawing stands in for the map. */
  readonly drawing: string;
  /** MapLibre's own strings, the hints on gestures among them. */
  readonly maplibre: Readonly<Record<MapLibreString, string>>;
}
