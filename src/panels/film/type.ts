/** What a frame is painted with. */
export type Brush = CanvasRenderingContext2D;

/** How text is set; `size` in units of the frame. */
export interface Type {
  readonly size: number;
  readonly family: string;
  readonly weight: 400 | 500 | 600;
  readonly fill: string;
}

/** Takes up a type: what is written and measured next is set in it. */
export function setType(brush: Brush, { size, family, weight, fill }: Type): void {
  brush.font = `${weight} ${size}px ${family}`;
  brush.fillStyle = fill;
  brush.textAlign = 'left';
  brush.textBaseline = 'alphabetic';
}

/** The type, made smaller where the text is wider than it may be. */
export function fitType(brush: Brush, text: string, width: number, type: Type): Type {
  setType(brush, type);
  const share = width / brush.measureText(text).width;
  return share >= 1 ? type : { ...type, size: Math.floor(type.size * share) };
}

/** Breaks a text into lines that fit the width; a longer word has a line of its own. */
export function wrapText(brush: Brush, text: string, width: number, type: Type): string[] {
  setType(brush, type);
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && brush.measureText(longer).width <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** Breaks a text into as few lines as fit the width, about equally long. */
export function balanceText(brush: Brush, text: string, width: number, type: Type): string[] {
  let lines = wrapText(brush, text, width, type);
  for (let narrower = width - 20; narrower > width / 2; narrower -= 20) {
    const next = wrapText(brush, text, narrower, type);
    if (next.length > lines.length) return lines;
    lines = next;
  }
  return lines;
}

/** Lines one under another, the first with its baseline at `y`. Returns the baseline after the last. */
export function writeLines(
  brush: Brush,
  lines: readonly string[],
  x: number,
  y: number,
  type: Type,
  leading: number,
): number {
  setType(brush, type);
  lines.forEach((line, index) => brush.fillText(line, x, y + index * leading));
  return y + lines.length * leading;
}

/** A figure, each digit in a cell as wide as the widest, so that nothing moves when it counts. */
export function writeFigure(brush: Brush, text: string, x: number, y: number): number {
  const cell = measureCell(brush);
  let at = x;
  for (const letter of text) {
    const { width } = brush.measureText(letter);
    const room = isDigit(letter) ? cell : width;
    brush.fillText(letter, at + (room - width) / 2, y);
    at += room;
  }
  return at - x;
}

/** How wide `writeFigure` sets a figure. */
export function measureFigure(brush: Brush, text: string): number {
  const cell = measureCell(brush);
  const widths = [...text].map((letter) =>
    isDigit(letter) ? cell : brush.measureText(letter).width,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

function measureCell(brush: Brush): number {
  return [...'0123456789'].reduce(
    (most, digit) => Math.max(most, brush.measureText(digit).width),
    0,
  );
}
