import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { growWithZoom } from './expressions.ts';
import type { Look } from './look.ts';

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
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': flavor.land } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: line,
    },
    {
      id: 'dashed',
      type: 'line',
      source: 'dashed',
      layout: { 'line-join': 'round' },
      paint: { ...line, 'line-dasharray': [2.5, 2.5] },
    },
  ];
}
