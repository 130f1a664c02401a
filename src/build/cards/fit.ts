/** How wide a text is on one line, in ems. */
export type Measure = (text: string) => number;

/** A text broken into lines, and the size at which they fit. */
export interface FittedText {
  readonly lines: readonly string[];
  /** Pixels per em. */
  readonly size: number;
}

/** Sizes in pixels per em for each number of lines: never larger, and no further break from there. */
export interface SizeStep {
  readonly most: number;
  readonly enough: number;
}

/** More lines than these no text of a card is broken into. */
const MOST_LINES = 4;

/** How much longer than need be lines may be for the sake of a break that reads better. */
const FOR_SENSE = 1.25;

/**
 * A name as large as the width in pixels allows: on as few lines as make it large enough, else on
 * as many as there are steps and breaks.
 */
export function fitName(
  name: string,
  measure: Measure,
  width: number,
  steps: readonly SizeStep[],
): FittedText {
  let best: FittedText = { lines: [name], size: 0 };
  for (const [i, { most, enough }] of steps.entries()) {
    const lines = breakInto(i + 1, name, measure);
    if (lines === null) break;
    const size = Math.min(most, width / findWidest(lines, measure));
    if (size > best.size) best = { lines, size };
    if (size >= enough) break;
  }
  return best;
}

/** As few lines as the width in ems allows, all of them about equally long. */
export function wrapText(text: string, measure: Measure, width: number): readonly string[] {
  let lines: readonly string[] = [text];
  for (let count = 1; count <= MOST_LINES; count++) {
    lines = breakInto(count, text, measure) ?? lines;
    if (findWidest(lines, measure) <= width) break;
  }
  return lines;
}

/**
 * The lines whose longest is shortest; or, where they are nearly as short, those that part a name
 * from what explains it: "Seo-gu / (Gwangju)". Null where the text has too few breaks.
 */
function breakInto(count: number, text: string, measure: Measure): readonly string[] | null {
  const all = listBreaks(count, text)
    .map((lines) => ({ lines, widest: findWidest(lines, measure) }))
    .sort((a, b) => a.widest - b.widest);
  const [best] = all;
  if (best === undefined) return null;
  const sensible = all.find(({ lines }) => lines.some(endsSense));
  return sensible && sensible.widest <= FOR_SENSE * best.widest ? sensible.lines : best.lines;
}

function endsSense(line: string, i: number, { length }: readonly string[]): boolean {
  return (i < length - 1 && / -$/.test(line)) || (i > 0 && line.startsWith('('));
}

/** Breaks stand at spaces, which go, and after hyphens between longer words, which stay. */
function listBreaks(count: number, text: string): string[][] {
  if (count === 1) return [[text]];
  return [...text.matchAll(/ |(?<=[\p{L}'’]{3}[-–/])(?=[\p{L}'’]{3})/gu)].flatMap(
    ({ index, 0: gap }) =>
      listBreaks(count - 1, text.slice(index + gap.length)).map((rest) => [
        text.slice(0, index),
        ...rest,
      ]),
  );
}

function findWidest(lines: readonly string[], measure: Measure): number {
  return Math.max(...lines.map(measure));
}
