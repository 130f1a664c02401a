import type { MapMessages } from './messages.ts';

/** The map in English. */
export const mapEn = {
  name: 'Map of learning cities',
  description:
    'The map shows the chosen learning cities. The arrow keys move it, plus and minus zoom in and out. The same cities stand in the list.',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Back to the first view',
  globeOn: 'Show the globe',
  globeOff: 'Show the flat map',
  fullscreenOn: 'Open full screen',
  fullscreenOff: 'Close full screen',
  aboutBoundaries: 'About boundaries',
  aboutMap: 'About the map',
  sources: 'Sources of the map',
  landBy: 'Land and borders',
  placesBy: 'Places and residents',
  opensNewTab: 'opens in a new tab',
  disclaimer:
    'Boundaries and names on this map are for orientation only and express no opinion on the legal status of any territory.',
  failure: {
    webgl:
      'This browser cannot draw the map because WebGL 2 is not available. Every city can be found in the list.',
    worker:
      'The map could not be loaded. Every city can be found in the list; to try again, reload the page.',
    basemap:
      'The outlines of land and the borders could not be loaded. The cities still stand where they are.',
    lost: 'The browser stopped drawing the map. Every city can be found in the list; to return to the map, reload the page.',
  },
  offer: {
    reason: 'To save your data, the map is shown as a simple drawing.',
    accept: 'Load the full map',
  },
  drawing: 'A simpler drawing stands in for the map.',
  maplibre: {
    'AttributionControl.ToggleAttribution': 'Show or hide the sources of the map',
    'AttributionControl.MapFeedback': 'Feedback on the map',
    'FullscreenControl.Enter': 'Open full screen',
    'FullscreenControl.Exit': 'Close full screen',
    'GeolocateControl.FindMyLocation': 'Find my location',
    'GeolocateControl.LocationNotAvailable': 'Location not available',
    'LogoControl.Title': 'MapLibre logo',
    'Map.Title': 'Map of learning cities',
    'Marker.Title': 'Place on the map',
    'NavigationControl.ResetBearing': 'Drag to rotate the map, click to turn north up',
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'Popup.Close': 'Close',
    'ScaleControl.Feet': 'ft',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Miles': 'mi',
    'ScaleControl.NauticalMiles': 'nm',
    'GlobeControl.Enable': 'Show the globe',
    'GlobeControl.Disable': 'Show the flat map',
    'TerrainControl.Enable': 'Show terrain',
    'TerrainControl.Disable': 'Hide terrain',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  },
} satisfies MapMessages;
