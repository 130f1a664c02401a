import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Buffer as Letters, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** One voice of the card: a variable font of Fontsource at one place of its axes. */
export interface Voice {
  /** Path of its files up to the range of letters. */
  readonly files: string;
  /** Its axes: `wght` alone, or `opsz` with it. */
  readonly axes: 'wght' | 'opsz';
  readonly at: Readonly<Record<string, number>>;
}

/** The display cut of the product's serif, for the name of the city. */
export const DISPLAY: Voice = {
  files: '@fontsource-variable/source-serif-4/files/source-serif-4',
  axes: 'opsz',
  at: { wght: 600, opsz: 48 },
};
/** The product's sans, for everything else. */
export const TEXT: Voice = {
  files: '@fontsource-variable/inter/files/inter',
  axes: 'wght',
  at: { wght: 500 },
};

/** Fontsource's files by range of letters, the likeliest first. */
const RANGES = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;

/** A text set on one line at the size of one pixel per em: its outlines and how wide it is. */
export interface SetLine {
  /** SVG path elements, y downward, the baseline at 0. */
  readonly shapes: string;
  /** In ems. */
  readonly width: number;
}

/** Sets a text on one line. @throws Error naming the letters that the fonts lack. */
export type Typeface = (text: string) => SetLine;

interface Part {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
}

/**
 * Opens the fonts of a voice for all the letters in `texts`. Text becomes outlines here rather than
 * in the rasteriser: lines can then be measured before they are drawn, no font of the machine is
 * ever taken, and no name needs escaping.
 */
export async function openTypeface(voice: Voice, texts: readonly string[]): Promise<Typeface> {
  const require = createRequire(import.meta.url);
  const missing = new Set(texts.join('').normalize('NFC'));
  const parts: Part[] = [];
  for (const range of RANGES) {
    if (missing.size === 0) break;
    const source = require.resolve(`${voice.files}-${range}-${voice.axes}-normal.woff2`);
    const part = await openPart(await readFile(source), [...missing].join(''), voice);
    for (const letter of missing) if (covers(part, letter)) missing.delete(letter);
    parts.push(part);
  }
  const known = new Map<string, SetLine>();
  return (text) => {
    const line = known.get(text) ?? setLine(text.normalize('NFC'), parts);
    known.set(text, line);
    return line;
  };
}

async function openPart(file: Uint8Array, letters: string, { at }: Voice): Promise<Part> {
  const data = await subsetFont(file, letters, { targetFormat: 'truetype' });
  const face = new Face(new Blob(new Uint8Array(data).buffer));
  const font = new Font(face);
  font.setVariations(Object.entries(at).map(([axis, value]) => new Variation(axis, value)));
  return { font, letters: new Set(face.collectUnicodes()) };
}

function covers({ letters }: Part, letter: string): boolean {
  return letters.has(letter.codePointAt(0) ?? 0);
}

function setLine(text: string, parts: readonly Part[]): SetLine {
  let shapes = '';
  let width = 0;
  for (const { part, run } of splitByPart(text, parts)) {
    const unit = 1 / part.font.face.upem;
    const buffer = new Letters();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    shape(part.font, buffer);
    const positions = buffer.getGlyphPositions();
    buffer.getGlyphInfos().forEach(({ codepoint: glyph }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const outline = roundPath(part.font.glyphToPath(glyph));
      const [x, y] = [width + xOffset * unit, -yOffset * unit];
      if (outline) {
        const place = `matrix(${unit} 0 0 ${-unit} ${x.toFixed(4)} ${y.toFixed(4)})`;
        shapes += `<path transform="${place}" d="${outline}"/>`;
      }
      width += xAdvance * unit;
    });
  }
  return { shapes, width };
}

/** Cuts a text into runs that one file can set each. */
function splitByPart(text: string, parts: readonly Part[]): { part: Part; run: string }[] {
  const runs: { part: Part; run: string }[] = [];
  const missing: string[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const part = parts.find((each) => covers(each, letter));
    if (part === undefined) missing.push(letter);
    else if (last?.part === part) last.run += letter;
    else runs.push({ part, run: letter });
  }
  if (missing.length === 0) return runs;
  const list = missing.map((letter) => `“${letter}”`).join(', ');
  throw new Error(
    `“${text}” cannot be written on its share card: the fonts have no ${list}. Use Latin letters.`,
  );
}

/** Whole units of the font, a thousandth of an em or less, are finer than any pixel here. */
function roundPath(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}
