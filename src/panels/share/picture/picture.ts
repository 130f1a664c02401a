import { drawShape } from '#src/atlas/marks.ts';
import type { Region } from '#src/domain/city.ts';
import type { Size } from '#src/domain/frame.ts';
import { SHAPES } from '#src/domain/shapes.ts';
import { cutLand } from './land.ts';
import { countRegions, writeMembers, type PictureMembers } from './members.ts';
import type { Palette } from './palette.ts';
import { escapeXml, measureText, wrapText, writeLine, type Type } from './text.ts';
import { PICTURE_WIDTH, type PictureView } from './view.ts';

/** All that a picture of the map tells. */
export interface PictureContent extends PictureMembers {
  readonly title: string;
  /** What is filtered by and what is chosen, in words; each is whole on its line where it fits. */
  readonly filters: readonly string[];
  readonly regionNames: Readonly<Record<Region, string>>;
  readonly number: (value: number) => string;
  /** Sources, the note on boundaries, whose map it is not, the address: a paragraph each. */
  readonly notes: readonly string[];
  /** Outlines of the land on the grid of the drawing; empty where they did not arrive. */
  readonly land: string;
  /** ISO 639 code of the words. */
  readonly language: string;
}

/** A finished picture: an SVG document, and its size in CSS pixels. */
export interface Picture extends Size {
  readonly svg: string;
}

const PAD = 40;
const INNER = PICTURE_WIDTH - 2 * PAD;

/** Parts are written one below the other. */
interface Part {
  readonly height: number;
  readonly write: (top: number) => string;
}

/** Draws the picture: title, filters, map, legend, notes, on paper, in presentation attributes alone. */
export function drawPicture(content: PictureContent, view: PictureView, colours: Palette): Picture {
  const { paper, ink, inkSoft } = colours;
  const title: Type = { size: 34, family: 'serif', weight: 600, fill: ink };
  const filters: Type = { size: 20, family: 'sans-serif', weight: 400, fill: inkSoft };
  const note: Type = { size: 16, family: 'sans-serif', weight: 400, fill: inkSoft };
  const parts = [
    space(32),
    ...setText(content.title, title),
    ...(content.filters.length > 0 ? setText(content.filters.join(' · '), filters) : []),
    space(22),
    setMap(content, view, colours),
    space(14),
    ...setLegend(content, colours),
    space(10),
    ...content.notes.flatMap((text) => setText(text, note)),
    space(28),
  ];
  let height = 0;
  const body = parts.map((part) => {
    const written = part.write(height);
    height += part.height;
    return written;
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" ` +
    `viewBox="0 0 ${PICTURE_WIDTH} ${height}" xml:lang="${content.language}" role="img">` +
    `<title>${escapeXml(content.title)}</title>` +
    `<path fill="${paper}" d="M0 0h${PICTURE_WIDTH}v${height}H0z"/>${body.join('')}</svg>\n`;
  return { svg, width: PICTURE_WIDTH, height };
}

function space(height: number): Part {
  return { height, write: () => '' };
}

function setText(text: string, type: Type): Part[] {
  const height = Math.round(type.size * 1.38);
  return wrapText(text, INNER, type).map((line) => ({
    height,
    write: (top) => writeLine(line, PAD, top + type.size, type),
  }));
}

/** The map is a picture within the picture: what reaches over its edges is not seen. */
function setMap(content: PictureContent, view: PictureView, colours: Palette): Part {
  const { width, height } = view.size;
  return {
    height,
    write: (top) =>
      `<svg x="0" y="${top}" width="${width}" height="${height}" overflow="hidden">` +
      `<path fill="${colours.sea}" d="M0 0h${width}v${height}H0z"/>` +
      `<path fill="${colours.land}" d="${cutLand(content.land, view)}"/>` +
      `${writeMembers(content, view, colours)}</svg>`,
  };
}

/** From the left edge of an entry to its words, and from its words to the next entry. */
const ENTRY = { mark: 26, gap: 34 } as const;

function setLegend({ shown, regionNames, number }: PictureContent, colours: Palette): Part[] {
  const type: Type = { size: 18, family: 'sans-serif', weight: 400, fill: colours.ink };
  const rows: { region: Region; text: string; x: number }[][] = [];
  let x = Infinity;
  for (const { region, count } of countRegions(shown)) {
    const text = `${regionNames[region]} (${number(count)})`;
    const width = ENTRY.mark + measureText(text, type);
    if (x + width > PAD + INNER) {
      rows.push([]);
      x = PAD;
    }
    rows.at(-1)?.push({ region, text, x });
    x += width + ENTRY.gap;
  }
  return rows.map((row) => ({
    height: 32,
    write: (top) => row.map((entry) => writeEntry(entry, top + 22, type, colours)).join(''),
  }));
}

function writeEntry(
  { region, text, x }: { region: Region; text: string; x: number },
  baseline: number,
  type: Type,
  { regions }: Palette,
): string {
  const mark =
    `<path d="${drawShape(SHAPES[region])}" fill="${regions[region]}" ` +
    `transform="translate(${Math.round(x) + 9} ${baseline - 6}) scale(0.8)"/>`;
  return mark + writeLine(text, Math.round(x) + ENTRY.mark, baseline, type);
}
