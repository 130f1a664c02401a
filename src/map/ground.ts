import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { GroundKind } from './basemap.ts';
import { growWithZoom, type Expression } from './expressions.ts';
import type { Look } from './look.ts';

/** What a layer takes from the source that land and lines share. */
const take = (kind: GroundKind) => ({
  source: 'ground',
  filter: ['==', ['get', 'kind'], kind] as Expression,
});

/** Sea, land and the thin lines on it: nearly silent, so that the cities speak. */
export function buildGround({ flavor }: Look): LayerSpecification[] {
  const line: LineLayerSpecification['paint'] = {
    'line-color': flavor.border,
    'line-width': growWithZoom([
      [0, 0.5],
      [3, 0.8],
      [6, 1.2],
      [10, 1.8],
    ]),
  };
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': flavor.sea } },
    { id: 'land', type: 'fill', ...take('land'), paint: { 'fill-color': flavor.land } },
    {
      id: 'borders',
      type: 'line',
      ...take('borders'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: line,
    },
    {
      id: 'dashed',
      type: 'line',
      ...take('dashed'),
      layout: { 'line-join': 'round' },
      paint: { ...line, 'line-dasharray': [2.5, 2.5] },
    },
  ];
}
