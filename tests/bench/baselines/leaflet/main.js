// The page somebody would pick for a few hundred points: Leaflet and its plugin for clusters.
import '../trust.js';
import L from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';

const WORLD = [
  [-56, -130],
  [72, 165],
];
const EUROPE = [
  [29, -14],
  [61.5, 52],
];

const map = L.map('map', { preferCanvas: true, maxZoom: 10 });
map.fitBounds(innerWidth < 720 ? EUROPE : WORLD);

async function load(name) {
  const response = await fetch(name);
  return response.json();
}

const [land, borders, members] = await Promise.all(
  ['land.geojson', 'borders.geojson', 'members.geojson'].map(load),
);
const style = { color: '#b9b2a3', weight: 1, fillColor: '#f7f3ea', fillOpacity: 1 };
L.geoJSON(land, { style }).addTo(map);
L.geoJSON(borders, { style }).addTo(map);
const clusters = L.markerClusterGroup();
clusters.addLayer(
  L.geoJSON(members, {
    pointToLayer: (_, latlng) => L.circleMarker(latlng, { radius: 5, color: '#a3123f' }),
    onEachFeature: ({ properties }, layer) => layer.bindPopup(properties.name),
  }),
);
map.addLayer(clusters);

// Leaflet draws its canvas in the next frame; the one after shows it.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map-ready')));
