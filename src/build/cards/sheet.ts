import { SHADE } from './card-style.ts';
import type { Colours } from './colours.ts';
import { SHEET } from './frame.ts';
import { BAND, COLUMN, layOutSheet, MARK, RULE, type Voices } from './layout.ts';
import type { CardWords } from './words.ts';

/** The sheet of paper with its words as SVG. */
export function drawSheet(words: CardWords, voices: Voices, colours: Colours): string {
  return (
    drawShade(colours.ink) +
    drawPaper(colours) +
    `<rect x="${COLUMN.x}" y="${RULE}" width="${COLUMN.width}" height="2" fill="${colours.line}"/>` +
    drawMark(colours) +
    drawWords(words, voices, colours)
  );
}

function drawWords(words: CardWords, voices: Voices, colours: Colours): string {
  return layOutSheet(words, voices)
    .map(({ text, voice, x, y, size, colour }) => {
      const place = `translate(${x} ${y}) scale(${size})`;
      return `<g fill="${colours[colour]}" transform="${place}">${voices[voice](text).shapes}</g>`;
    })
    .join('');
}

/** How far from the sheet's sides its rounded corners are where the band ends. */
const INSET = SHEET.radius - Math.sqrt(SHEET.radius ** 2 - (SHEET.radius - BAND) ** 2);

/** A band of the accent along the top and paper below, side by side so that no edge is mixed. */
function drawPaper({ paper, accent }: Colours): string {
  const { x, y, width, height, radius } = SHEET;
  const [right, bottom] = [x + width, y + height];
  const arcTo = (toX: number, toY: number) => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`;
  const band =
    `M${x + INSET} ${y + BAND}${arcTo(x + radius, y)}` +
    `H${right - radius}${arcTo(right - INSET, y + BAND)}Z`;
  const rest =
    `M${x + INSET} ${y + BAND}H${right - INSET}${arcTo(right, y + radius)}` +
    `V${bottom - radius}${arcTo(right - radius, bottom)}` +
    `H${x + radius}${arcTo(x, bottom - radius)}V${y + radius}${arcTo(x + INSET, y + BAND)}Z`;
  return `<path fill="${accent}" d="${band}"/><path fill="${paper}" d="${rest}"/>`;
}

/** A soft shade without a filter: every pixel of it lies between two colours of the palette. */
function drawShade(ink: string): string {
  const { x, y, width, height, radius } = SHEET;
  const layers = Array.from({ length: SHADE.layers }, (_, i) => {
    const by = (i - 2) * SHADE.step;
    const size = `width="${width + 2 * by}" height="${height + 2 * by}"`;
    return `<rect x="${x - by}" y="${y - by + SHADE.drop}" ${size} rx="${radius + by}"/>`;
  });
  return `<g fill="${ink}" fill-opacity="${SHADE.opacity}">${layers.join('')}</g>`;
}

/** The product's mark, as in favicon.svg. */
function drawMark({ accent, paper }: Colours): string {
  const { x, y, r } = MARK;
  const middle = `cx="${x}" cy="${y}"`;
  const ring = `fill="none" stroke="${paper}" stroke-opacity="0.55" stroke-width="${r * 0.1}"`;
  return (
    `<circle ${middle} r="${r}" fill="${accent}"/>` +
    `<circle ${middle} r="${r * 0.77}" ${ring}/>` +
    `<circle ${middle} r="${r * 0.31}" fill="${paper}"/>`
  );
}
