import type { Size } from '#src/domain/frame.ts';
import type { FilmContent } from './content.ts';
import { frameWorld, type Framing } from './framing.ts';
import { paintChart, paintChartBase, placeChart, type PlacedChart } from './paint-chart.ts';
import { paintFigures, paintHead, paintLead } from './paint-column.ts';
import { makeShapes, paintMembers } from './paint-marks.ts';
import type { Moment } from './plan.ts';
import { listPresent, type Presence } from './presence.ts';
import { EDGE, FRAME, layoutSheet, noteType, type Sheet } from './sheet.ts';
import { writeLines, type Brush } from './type.ts';

/** The title shows where the film is going: everybody of today, faintly. */
const FORESEEN = 0.3;

/** The share of the first growth in which the title gives way. */
const GIVING_WAY = 0.35;

/** Paints the frames of one film at one size. */
export interface FramePainter {
  /** The same moment always gives the same picture. */
  readonly paint: (brush: Brush, moment: Moment) => void;
  /** Gives back the memory it holds. */
  readonly release: () => void;
}

/** Makes a painter for frames of a size in pixels; throws where there is no canvas to draw on. */
export function createPainter(content: FilmContent, size: Size): FramePainter {
  const scale = size.width / FRAME.width;
  const { canvas: base, brush } = makeLayer(size);
  const layer = makeLayer(size);
  const sheet = layoutSheet(brush, content);
  const chart = placeChart(content, sheet.chart);
  const shapes = makeShapes();
  const everybody = content.stops.flatMap(({ members }) => members);
  const framing = frameWorld(everybody, sheet.window);
  for (const each of [brush, layer.brush]) each.setTransform(scale, 0, 0, scale, 0, 0);
  paintBase(brush, content, { sheet, chart, framing });

  const { stops } = content;
  const last = stops.length - 1;
  const future = listPresent(stops, { index: last, share: 1 });

  /** As a whole, since what overlaps would show through itself. */
  const fade = (target: Brush, alpha: number, paint: (brush: Brush) => void): void => {
    layer.brush.clearRect(0, 0, FRAME.width, FRAME.height);
    paint(layer.brush);
    target.globalAlpha = alpha;
    target.drawImage(layer.canvas, 0, 0, FRAME.width, FRAME.height);
    target.globalAlpha = 1;
  };
  const paintMap = (target: Brush, members: readonly Presence[]): void =>
    clipTo(target, sheet, () => paintMembers(target, members, framing, content, shapes));

  return {
    paint(target, moment) {
      const { index, share } = moment;
      const stop = stops[index];
      const arrived = stop ? Math.min(share / GIVING_WAY, 1) : 0;
      const present = listPresent(stops, moment);
      target.setTransform(scale, 0, 0, scale, 0, 0);
      target.drawImage(base, 0, 0, FRAME.width, FRAME.height);
      if (index < 1 && arrived < 1) {
        fade(target, 1 - arrived, (over) => paintLead(over, sheet, content));
        fade(target, FORESEEN * (1 - arrived), (over) => paintMap(over, future));
      }
      paintMap(target, present);
      paintChart(target, chart, moment, content, shapes);
      if (!stop) return;
      const paintStop = (over: Brush): void =>
        paintFigures(over, sheet, stop, present, content, shapes);
      if (arrived < 1 && index === 0) fade(target, arrived, paintStop);
      else paintStop(target);
    },
    release() {
      for (const canvas of [base, layer.canvas]) Object.assign(canvas, { width: 0, height: 0 });
    },
  };
}

function makeLayer({ width, height }: Size): { canvas: HTMLCanvasElement; brush: Brush } {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('There is no canvas to draw on');
  return { canvas, brush };
}

interface Placed {
  readonly sheet: Sheet;
  readonly chart: PlacedChart;
  readonly framing: Framing;
}

/** What stays the same in every frame: paper, sea and land, the title, the axes, the notes. */
function paintBase(brush: Brush, content: FilmContent, { sheet, chart, framing }: Placed): void {
  const { palette, land } = content;
  brush.fillStyle = palette.paper;
  brush.fillRect(0, 0, FRAME.width, FRAME.height);
  clipTo(brush, sheet, () => {
    const { x, y, width, height } = sheet.window;
    brush.fillStyle = palette.sea;
    brush.fillRect(x, y, width, height);
    brush.translate(framing.x, framing.y);
    brush.scale(framing.scale, framing.scale);
    brush.fillStyle = palette.land;
    brush.fill(new Path2D(land));
  });
  paintHead(brush, content);
  paintChartBase(brush, chart, content);
  const note = noteType(content);
  writeLines(brush, sheet.notes, EDGE, sheet.notesTop, note, sheet.noteLeading);
}

function clipTo(brush: Brush, { window }: Sheet, paint: () => void): void {
  brush.save();
  brush.beginPath();
  brush.rect(window.x, window.y, window.width, window.height);
  brush.clip();
  paint();
  brush.restore();
}
