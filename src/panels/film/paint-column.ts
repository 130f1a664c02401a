import { REGIONS, type Region } from '#src/domain/city.ts';
import { findTotal, type Stop } from '#src/domain/timeline.ts';
import type { FilmContent } from './content.ts';
import { paintCircle, paintMark, type Shapes } from './paint-marks.ts';
import { countPresent, type Presence } from './presence.ts';
import { COLUMN, EDGE, type Sheet } from './sheet.ts';
import {
  fitType,
  measureFigure,
  setType,
  wrapText,
  writeFigure,
  writeLines,
  type Brush,
  type Type,
} from './type.ts';

const LEGEND_ROW = 44;

/** The head of the column: whose film it is, its title, what is filtered by. */
export function paintHead(brush: Brush, { texts, palette, fonts }: FilmContent): void {
  const { ink, inkSoft } = palette;
  const name: Type = { size: 21, family: fonts.sans, weight: 400, fill: inkSoft };
  const title: Type = { size: 45, family: fonts.serif, weight: 600, fill: ink };
  const filters: Type = { size: 25, family: fonts.sans, weight: 600, fill: ink };
  writeLines(brush, [texts.name], EDGE, 84, name, 0);
  const lines = wrapText(brush, texts.title, COLUMN, title);
  const after = writeLines(brush, lines, EDGE, 146, title, 53);
  if (texts.filters === '') return;
  const told = wrapText(brush, texts.filters, COLUMN, filters).slice(0, 4);
  writeLines(brush, told, EDGE, after - 4, filters, 34);
}

/** The title of the film: the whole of it in one sentence. */
export function paintLead(
  brush: Brush,
  sheet: Sheet,
  { texts, palette, fonts }: FilmContent,
): void {
  const type: Type = { size: 50, family: fonts.serif, weight: 400, fill: palette.ink };
  const lines = wrapText(brush, texts.lead, COLUMN, type);
  const bottom = sheet.chart.y + sheet.chart.height;
  writeLines(brush, lines, EDGE, bottom - 36 - (lines.length - 1) * 62, type, 62);
}

/** A stop in figures: its year, the members, what UNESCO announced, the regions. */
export function paintFigures(
  brush: Brush,
  sheet: Sheet,
  stop: Stop,
  present: readonly Presence[],
  content: FilmContent,
  shapes: Shapes,
): void {
  const counts = countPresent(present);
  const members = REGIONS.reduce((sum, region) => sum + counts[region], 0);
  const regions = REGIONS.filter((id) => content.stops.some((each) => each.regions[id] > 0));
  const legendTop = sheet.chart.y + sheet.chart.height - regions.length * LEGEND_ROW + 18;
  paintYear(brush, stop, legendTop - 256, content);
  paintCount(brush, stop, members, legendTop - 132, content);
  paintTotal(brush, stop, legendTop - 66, content);
  regions.forEach((region, row) => {
    const y = legendTop + 22 + row * LEGEND_ROW;
    paintRegion(brush, region, counts[region], y, content, shapes);
  });
}

function paintYear(brush: Brush, { year }: Stop, y: number, content: FilmContent): void {
  const { texts, palette, fonts } = content;
  const text = String(year ?? texts.today);
  const type: Type = { size: 176, family: fonts.serif, weight: 600, fill: palette.accent };
  setType(brush, year === null ? fitType(brush, text, 430, type) : type);
  if (year === null) brush.fillText(text, EDGE - 4, y);
  else writeFigure(brush, text, EDGE - 8, y);
}

function paintCount(
  brush: Brush,
  { year }: Stop,
  members: number,
  y: number,
  { stops, texts, palette, fonts }: FilmContent,
): void {
  const figure = texts.number(members);
  setType(brush, { size: 92, family: fonts.serif, weight: 600, fill: palette.ink });
  // Room for the widest figure of the film, so that the words beside it stay.
  const most = stops.reduce((one, other) => Math.max(one, other.members.length), members);
  const room = measureFigure(brush, texts.number(most));
  writeFigure(brush, figure, EDGE - 3, y);
  const type: Type = { size: 25, family: fonts.sans, weight: 500, fill: palette.ink };
  const lines = wrapText(brush, texts.documented(year, members), COLUMN - room - 22, type);
  const top = y - 33 - (lines.length - 1) * 15.5 + 8;
  writeLines(brush, lines, EDGE + room + 22, top, type, 31);
}

function paintTotal(brush: Brush, { year }: Stop, y: number, content: FilmContent): void {
  const { totals, texts, palette, fonts } = content;
  const total = findTotal(totals, year);
  if (!total) return;
  paintCircle(brush, EDGE + 8, y - 8, 7);
  brush.strokeStyle = palette.ink;
  brush.lineWidth = 3;
  brush.stroke();
  // As small as the longest of all needs it, so that the size stays from year to year.
  const type: Type = { size: 24, family: fonts.sans, weight: 400, fill: palette.ink };
  const sizes = totals.map((each) => fitType(brush, texts.announced(each), COLUMN - 30, type).size);
  const size = sizes.reduce((one, other) => Math.min(one, other));
  writeLines(brush, [texts.announced(total)], EDGE + 30, y, { ...type, size }, 0);
}

function paintRegion(
  brush: Brush,
  region: Region,
  members: number,
  y: number,
  { texts, palette, fonts }: FilmContent,
  shapes: Shapes,
): void {
  brush.strokeStyle = palette.line;
  brush.lineWidth = 1;
  brush.beginPath();
  brush.moveTo(EDGE, y - 30);
  brush.lineTo(EDGE + COLUMN, y - 30);
  brush.stroke();
  const colours = { fill: palette.regions[region], edge: palette.paper };
  paintMark(brush, shapes[region], EDGE + 9, y - 8, 0.95, colours);
  const name: Type = { size: 23, family: fonts.sans, weight: 400, fill: palette.ink };
  const text = texts.regions[region];
  writeLines(brush, [text], EDGE + 34, y, fitType(brush, text, COLUMN - 104, name), 0);
  setType(brush, { size: 25, family: fonts.sans, weight: 600, fill: palette.ink });
  const count = texts.number(members);
  writeFigure(brush, count, EDGE + COLUMN - measureFigure(brush, count), y);
}
