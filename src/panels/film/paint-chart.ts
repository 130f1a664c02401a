import { layoutGrowth, type PlacedGrowth } from '#src/charts/growth/layout.ts';
import { shareOfYear, yearOf } from '#src/domain/timeline.ts';
import type { FilmContent } from './content.ts';
import type { Box } from './framing.ts';
import { paintCircle, paintMark, type Shapes } from './paint-marks.ts';
import type { Moment } from './plan.ts';
import { fitType, setType, type Brush, type Type } from './type.ts';

/** The chart is laid out as for a page and then enlarged, so that its room for words grows along. */
const ENLARGED = 1.5;

/** Room above the chart for what its signs stand for. */
const KEY_ROOM = 30;

/** The chart of a film, placed; lengths in units of the frame from its own upper left corner. */
export interface PlacedChart {
  readonly growth: PlacedGrowth;
  readonly areas: readonly Path2D[];
  readonly x: number;
  readonly y: number;
}

export function placeChart(
  { stops, totals, texts }: FilmContent,
  { x, y, width, height }: Box,
): PlacedChart {
  const first = stops[0]?.year ?? null;
  const told = totals.filter((total) => first !== null && yearOf(total) >= first);
  const growth = layoutGrowth(
    stops,
    told.map((total) => ({
      year: yearOf(total),
      share: shareOfYear(total),
      cities: total.cities,
      label: texts.figure(total),
    })),
    { width: width / ENLARGED, height: (height - KEY_ROOM) / ENLARGED },
  );
  return { growth, areas: growth.bands.map(({ d }) => new Path2D(d)), x, y: y + KEY_ROOM };
}

/** What never changes: the key, the lines of reference, the ground. */
export function paintChartBase(brush: Brush, chart: PlacedChart, content: FilmContent): void {
  const { palette, texts } = content;
  const width = endOf(chart.growth.columns.at(-1)) * ENLARGED;
  setType(brush, fitType(brush, texts.key, width, { ...smallType(content), size: 19 }));
  brush.fillText(texts.key, chart.x, chart.y - KEY_ROOM + 17);
  enlarge(brush, chart, () => {
    const { ticks, ground, columns } = chart.growth;
    const width = endOf(columns.at(-1));
    brush.lineWidth = 0.75;
    for (const { value, y } of ticks) {
      paintRule(brush, y, width, palette.line);
      setType(brush, { ...smallType(content), size: 11.5 });
      brush.fillText(texts.number(value), 0, y - 3);
    }
    paintRule(brush, ground, width, palette.inkSoft);
  });
}

/** What has come to pass by a moment: the areas so far, the totals told, the year in hand. */
export function paintChart(
  brush: Brush,
  chart: PlacedChart,
  { index, share }: Moment,
  content: FilmContent,
  shapes: Shapes,
): void {
  const { palette } = content;
  const { growth, areas } = chart;
  const column = growth.columns[index];
  const end = column ? column.x + column.width * share : 0;
  enlarge(brush, chart, () => {
    brush.save();
    brush.beginPath();
    brush.rect(0, 0, end, growth.ground);
    brush.clip();
    growth.bands.forEach(({ region, mark }, place) => {
      const area = areas[place];
      if (!area) return;
      brush.fillStyle = palette.regions[region];
      brush.fill(area);
      brush.strokeStyle = palette.paper;
      brush.lineWidth = 0.4;
      brush.stroke(area);
      const white = { fill: palette.paper, edge: palette.regions[region] };
      if (mark) paintMark(brush, shapes[region], mark.x, mark.y, 0.42, white);
    });
    brush.restore();
    if (column) {
      brush.strokeStyle = palette.accent;
      brush.lineWidth = 1.75;
      brush.beginPath();
      brush.moveTo(end, Math.max(column.top - 10, 0));
      brush.lineTo(end, growth.ground);
      brush.stroke();
    }
    paintTotals(brush, growth, end, content);
    paintYears(brush, growth, index, content);
  });
}

function paintTotals(brush: Brush, growth: PlacedGrowth, end: number, content: FilmContent): void {
  const { palette } = content;
  const last = endOf(growth.columns.at(-1));
  for (const { x, y, label } of growth.points) {
    if (x > end) continue;
    paintCircle(brush, x, y, 4);
    brush.fillStyle = palette.paper;
    brush.fill();
    brush.strokeStyle = palette.ink;
    brush.lineWidth = 2;
    brush.stroke();
    setType(brush, { ...smallType(content), size: 14, weight: 600, fill: palette.ink });
    const half = brush.measureText(label).width / 2;
    brush.textAlign = 'center';
    brush.strokeStyle = palette.paper;
    brush.lineWidth = 3;
    const middle = Math.min(Math.max(x, half), last - half);
    brush.strokeText(label, middle, y - 9);
    brush.fillText(label, middle, y - 9);
  }
}

function paintYears(brush: Brush, growth: PlacedGrowth, index: number, content: FilmContent): void {
  const { palette, texts } = content;
  growth.columns.forEach(({ year, x, width }, place) => {
    const isNow = place === index;
    setType(brush, {
      ...smallType(content),
      size: 14,
      weight: isNow ? 600 : 400,
      fill: isNow ? palette.accent : palette.inkSoft,
    });
    brush.textAlign = 'center';
    brush.fillText(String(year ?? texts.today), x + width / 2, growth.ground + 17);
  });
}

function paintRule(brush: Brush, y: number, width: number, colour: string): void {
  brush.strokeStyle = colour;
  brush.beginPath();
  brush.moveTo(0, y);
  brush.lineTo(width, y);
  brush.stroke();
}

function enlarge(brush: Brush, { x, y }: PlacedChart, paint: () => void): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(ENLARGED, ENLARGED);
  paint();
  brush.restore();
}

const endOf = (column: PlacedGrowth['columns'][number] | undefined): number =>
  column ? column.x + column.width : 0;

function smallType({ palette, fonts }: FilmContent): Type {
  return { size: 14, family: fonts.sans, weight: 400, fill: palette.inkSoft };
}
