import { drawShape } from '#src/atlas/marks.ts';
import { REGIONS, type Region } from '#src/domain/city.ts';
import { SHAPES } from '#src/domain/shapes.ts';
import type { FilmContent } from './content.ts';
import { placeOnFrame, WORLD_SCALE, type Framing } from './framing.ts';
import type { Presence } from './presence.ts';
import { setType, type Brush } from './type.ts';

/** The shapes of the regions, made once. */
export type Shapes = Readonly<Record<Region, Path2D>>;

export function makeShapes(): Shapes {
  return Object.fromEntries(
    REGIONS.map((region) => [region, new Path2D(drawShape(SHAPES[region]))]),
  ) as Record<Region, Path2D>;
}

/** Factor on the marks of the map where the whole world is seen, and by how much more nearer by. */
const MARK = { world: 0.72, perZoom: 0.18 } as const;

/** Factor on the pin of the featured one. */
const PIN = 1.25;

/** How far the wave around an arrival reaches, in units of the frame. */
const WAVE = 30;

/**
 * All members of a moment: waves around those who arrive, then the marks, northern ones below southern
 * ones as on the map, the featured one with its name on top.
 */
export function paintMembers(
  brush: Brush,
  present: readonly Presence[],
  framing: Framing,
  { palette, featured, fonts }: FilmContent,
  shapes: Shapes,
): void {
  const zoom = Math.max(Math.log2(framing.scale / WORLD_SCALE), 0);
  const scale = MARK.world * (1 + MARK.perZoom * zoom);
  const southward = [...present].sort((one, other) => other.city.lat - one.city.lat);
  for (const { city, arrival } of southward) {
    if (arrival === null || arrival >= 1) continue;
    const { x, y } = placeOnFrame(city, framing);
    brush.globalAlpha = 0.75 * (1 - arrival);
    brush.strokeStyle = city.id === featured.id ? palette.accent : palette.regions[city.region];
    brush.lineWidth = 2.5;
    paintCircle(brush, x, y, WAVE * Math.sqrt(arrival));
    brush.stroke();
  }
  brush.globalAlpha = 1;
  for (const { city, size } of southward) {
    if (city.id === featured.id) continue;
    const { x, y } = placeOnFrame(city, framing);
    paintMark(brush, shapes[city.region], x, y, scale * size, {
      fill: palette.regions[city.region],
      edge: palette.edge,
    });
  }
  const pin = present.find(({ city }) => city.id === featured.id);
  if (!pin) return;
  const { x, y } = placeOnFrame(pin.city, framing);
  paintPin(brush, x, y, PIN * pin.size, palette);
  setType(brush, { size: 25, family: fonts.sans, weight: 600, fill: palette.label });
  brush.globalAlpha = Math.min(pin.size, 1);
  brush.strokeStyle = palette.halo;
  brush.lineWidth = 6;
  brush.lineJoin = 'round';
  brush.strokeText(featured.name, x + 24, y + 3);
  brush.fillText(featured.name, x + 24, y + 3);
  brush.globalAlpha = 1;
}

/** A region's mark with its middle at a place; its edge keeps its width whatever the scale. */
export function paintMark(
  brush: Brush,
  shape: Path2D,
  x: number,
  y: number,
  scale: number,
  { fill, edge }: { readonly fill: string; readonly edge: string },
): void {
  if (scale <= 0) return;
  brush.save();
  brush.translate(x, y);
  brush.scale(scale, scale);
  brush.strokeStyle = edge;
  brush.lineWidth = 1.8 / scale;
  brush.lineJoin = 'round';
  brush.stroke(shape);
  brush.fillStyle = fill;
  brush.fill(shape);
  brush.restore();
}

function paintPin(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  { accent, edge }: FilmContent['palette'],
): void {
  brush.fillStyle = accent;
  brush.globalAlpha = 0.24;
  paintCircle(brush, x, y, 13.5 * scale);
  brush.fill();
  brush.globalAlpha = 1;
  brush.strokeStyle = edge;
  brush.lineWidth = 3.2 * scale;
  paintCircle(brush, x, y, 7.3 * scale);
  brush.stroke();
  brush.fill();
  brush.fillStyle = '#fff';
  paintCircle(brush, x, y, 2.7 * scale);
  brush.fill();
}

/** Begins a circle anew, to be filled or stroked. */
export function paintCircle(brush: Brush, x: number, y: number, radius: number): void {
  brush.beginPath();
  brush.arc(x, y, Math.max(radius, 0), 0, 2 * Math.PI);
}
