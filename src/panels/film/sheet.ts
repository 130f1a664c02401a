import type { FilmContent } from './content.ts';
import type { Box } from './framing.ts';
import { balanceText, type Brush, type Type } from './type.ts';

/** Every frame is painted in these units, whatever its size in pixels: one of them at 1080p. */
export const FRAME = { width: 1920, height: 1080 } as const;

/** The edge of the sheet, and where its column of words ends. */
export const EDGE = 64;
export const COLUMN = 500;

const WINDOW_LEFT = EDGE + COLUMN + 52;
const CHART_HEIGHT = 216;
const NOTE_LEADING = 23.5;

/** Where everything stands on a frame. */
export interface Sheet {
  /** The map reaches the upper and the right edge. */
  readonly window: Box;
  readonly chart: Box;
  /** The notes at the foot, broken into lines, and the baseline of the first. */
  readonly notes: readonly string[];
  readonly notesTop: number;
  readonly noteLeading: number;
}

export function noteType({ palette, fonts }: FilmContent): Type {
  return { size: 16.5, family: fonts.sans, weight: 400, fill: palette.inkSoft };
}

/** Lays a frame out: the notes at the foot take what they need, the map all that is left. */
export function layoutSheet(brush: Brush, content: FilmContent): Sheet {
  const notes = balanceText(brush, content.texts.notes, FRAME.width - 2 * EDGE, noteType(content));
  const notesTop = FRAME.height - 30 - (notes.length - 1) * NOTE_LEADING;
  const bottom = notesTop - 46;
  const chart = {
    x: WINDOW_LEFT,
    y: bottom - CHART_HEIGHT,
    width: FRAME.width - EDGE - WINDOW_LEFT,
    height: CHART_HEIGHT,
  };
  const window = { x: WINDOW_LEFT, y: 0, width: FRAME.width - WINDOW_LEFT, height: chart.y - 24 };
  return { window, chart, notes, notesTop, noteLeading: NOTE_LEADING };
}
