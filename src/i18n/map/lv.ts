import type { MapMessages } from './messages.ts';

/** The map in Latvian. */
export const mapLv = {
  name: 'Izglītības pilsētu karte',
  description:
    'Kartē redzamas atlasītās izglītības pilsētas. Ar bulttaustiņiem karti var pārvietot, ar plusa un mīnusa taustiņu – tuvināt un tālināt. Tās pašas pilsētas ir arī sarakstā.',
  controls: 'Kartes vadība',
  zoomIn: 'Tuvināt',
  zoomOut: 'Tālināt',
  home: 'Sākotnējais skats',
  globeOn: 'Rādīt globusu',
  globeOff: 'Rādīt plakanu karti',
  fullscreenOn: 'Atvērt pilnekrānā',
  fullscreenOff: 'Aizvērt pilnekrānu',
  aboutBoundaries: 'Par robežām',
  aboutMap: 'Par karti',
  sources: 'Kartes avoti',
  landBy: 'Sauszeme un robežas',
  placesBy: 'Vietas un iedzīvotāju skaits',
  opensNewTab: 'atveras jaunā cilnē',
  disclaimer:
    'Robežas un nosaukumi kartē ir tikai orientācijai un nepauž viedokli par teritoriju tiesisko statusu.',
  failure: {
    webgl:
      'Šī pārlūkprogramma nevar parādīt karti, jo tajā nedarbojas WebGL 2. Visas pilsētas ir atrodamas sarakstā.',
    worker:
      'Karti neizdevās ielādēt. Visas pilsētas ir atrodamas sarakstā; lai mēģinātu vēlreiz, pārlādējiet lapu.',
    basemap:
      'Neizdevās ielādēt sauszemes aprises un robežas. Pilsētas kartē tomēr ir savās vietās.',
    lost: 'Pārlūkprogramma pārstāja zīmēt karti. Visas pilsētas ir atrodamas sarakstā; lai atgrieztos pie kartes, pārlādējiet lapu.',
  },
  offer: {
    reason: 'Lai taupītu datus, karte parādīta vienkāršotā zīmējumā.',
    accept: 'Ielādēt pilno karti',
  },
  drawing: 'Kartes vietā redzams vienkāršāks zīmējums.',
  maplibre: {
    'AttributionControl.ToggleAttribution': 'Rādīt vai slēpt kartes avotus',
    'AttributionControl.MapFeedback': 'Atsauksmes par karti',
    'FullscreenControl.Enter': 'Atvērt pilnekrānā',
    'FullscreenControl.Exit': 'Aizvērt pilnekrānu',
    'GeolocateControl.FindMyLocation': 'Noteikt manu atrašanās vietu',
    'GeolocateControl.LocationNotAvailable': 'Atrašanās vieta nav pieejama',
    'LogoControl.Title': 'MapLibre logotips',
    'Map.Title': 'Izglītības pilsētu karte',
    'Marker.Title': 'Vieta kartē',
    'NavigationControl.ResetBearing':
      'Velciet, lai pagrieztu karti; klikšķiniet, lai ziemeļi būtu augšā',
    'NavigationControl.ZoomIn': 'Tuvināt',
    'NavigationControl.ZoomOut': 'Tālināt',
    'Popup.Close': 'Aizvērt',
    'ScaleControl.Feet': 'pēdas',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Miles': 'jūdzes',
    'ScaleControl.NauticalMiles': 'jūras jūdzes',
    'GlobeControl.Enable': 'Rādīt globusu',
    'GlobeControl.Disable': 'Rādīt plakanu karti',
    'TerrainControl.Enable': 'Rādīt reljefu',
    'TerrainControl.Disable': 'Slēpt reljefu',
    'CooperativeGesturesHandler.WindowsHelpText':
      'Lai tuvinātu vai tālinātu karti, ritiniet, turot nospiestu taustiņu Ctrl',
    'CooperativeGesturesHandler.MacHelpText':
      'Lai tuvinātu vai tālinātu karti, ritiniet, turot nospiestu taustiņu ⌘',
    'CooperativeGesturesHandler.MobileHelpText': 'Karti pārvietojiet ar diviem pirkstiem',
  },
} satisfies MapMessages;
