import { fitName, wrapText } from './fit.ts';
import { SHEET } from './frame.ts';
import type { Typeface } from './typeface.ts';
import type { CardWords } from './words.ts';

/** The voices of a card. */
export interface Voices {
  readonly display: Typeface;
  readonly text: Typeface;
}

/** A line of text in its place: the left end of its baseline, in pixels of the card. */
export interface PlacedLine {
  readonly text: string;
  readonly voice: keyof Voices;
  readonly x: number;
  readonly y: number;
  /** Pixels per em. */
  readonly size: number;
  readonly colour: 'ink' | 'inkSoft';
}

/** Heights and lengths on the sheet, in pixels of the card. */
export const COLUMN = { x: SHEET.x + 44, width: SHEET.width - 88 } as const;
export const BAND = 8;
const TOP = SHEET.y + BAND + 34;
const FOOT = SHEET.y + SHEET.height - 40;
/** The rule above the product's name; what tells of the city ends well above it. */
export const RULE = FOOT - 86;
const LOWEST = RULE - 28;
/** The product's mark, a disc. */
export const MARK = { x: COLUMN.x + 25, y: FOOT - 29, r: 25 } as const;

const TEXT = { size: 27, leading: 37 } as const;
const PRODUCT = { size: 27, leading: 34 } as const;

/** A name on one line, on two and on three. */
const NAME_STEPS = [
  { most: 100, enough: 68 },
  { most: 78, enough: 54 },
  { most: 62, enough: 0 },
] as const;
/** A crowded sheet shrinks its name step by step, but to no less than this share. */
const SHRINK = { by: 0.03, least: 0.55 } as const;

/** Sets the words on the sheet: the city from the top down, the product at the foot. */
export function layOutSheet(words: CardWords, voices: Voices): readonly PlacedLine[] {
  let share = 1;
  let city = layOutCity(words, voices, share);
  while ((city.at(-1)?.y ?? 0) > LOWEST && share > SHRINK.least) {
    share -= SHRINK.by;
    city = layOutCity(words, voices, share);
  }
  return [...city, ...layOutFoot(words)];
}

function layOutCity(words: CardWords, { display, text }: Voices, share: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let y: number = TOP;
  const add = (what: string, colour: PlacedLine['colour']) => {
    for (const line of wrapText(what, (part) => text(part).width, COLUMN.width / TEXT.size)) {
      y += TEXT.leading;
      lines.push({ text: line, voice: 'text', x: COLUMN.x, y, size: TEXT.size, colour });
    }
  };
  add(words.country, 'inkSoft');
  const steps = NAME_STEPS.map(({ most, enough }) => ({ most: most * share, enough }));
  const name = fitName(words.name, (part) => display(part).width, COLUMN.width, steps);
  y += 8;
  for (const [i, line] of name.lines.entries()) {
    y += Math.round(name.size * (i === 0 ? 0.98 : 1.06));
    const { size } = name;
    lines.push({ text: line, voice: 'display', x: COLUMN.x, y, size, colour: 'ink' });
  }
  y += Math.round(name.size * 0.2) + 14;
  if (words.membership !== null) add(words.membership, 'ink');
  add(words.network, 'inkSoft');
  return lines;
}

function layOutFoot({ products }: CardWords): PlacedLine[] {
  return products.map((text, i) => ({
    text,
    voice: 'display',
    x: MARK.x + MARK.r + 20,
    y: MARK.y - 8 + i * PRODUCT.leading,
    size: PRODUCT.size,
    colour: i === 0 ? 'ink' : 'inkSoft',
  }));
}
