// The map somebody would write in an afternoon: MapLibre, three GeoJSON files, four layers.
import '../trust.js';
import { Map, NavigationControl, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

const WORLD = [
  [-130, -56],
  [165, 72],
];
const EUROPE = [
  [-14, 29],
  [52, 61.5],
];

const map = new Map({
  container: 'map',
  bounds: innerWidth < 720 ? EUROPE : WORLD,
  maxZoom: 10,
  style: {
    version: 8,
    sources: {
      land: { type: 'geojson', data: new URL('land.geojson', location.href).href },
      borders: { type: 'geojson', data: new URL('borders.geojson', location.href).href },
      members: { type: 'geojson', data: new URL('members.geojson', location.href).href },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dfe8ec' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f7f3ea' } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': '#b9b2a3' } },
      {
        id: 'members',
        type: 'circle',
        source: 'members',
        paint: {
          'circle-radius': 5,
          'circle-color': '#a3123f',
          'circle-stroke-color': '#ffffff',
          'circle-stroke-width': 1,
        },
      },
    ],
  },
});
map.addControl(new NavigationControl());
map.on('click', 'members', ({ lngLat, features }) => {
  new Popup().setLngLat(lngLat).setText(features[0].properties.name).addTo(map);
});
map.once('idle', () => performance.mark('map-ready'));

// For the measurement of a flight alone.
addEventListener('hashchange', () => {
  const [zoom, lat, lon] = location.hash.replace('#map=', '').split('/').map(Number);
  map.once('moveend', () => (document.documentElement.dataset.landed = location.hash));
  map.flyTo({ center: [lon, lat], zoom, speed: 1.6 });
});
