/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of each edge of the map is covered by sheets, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A map and what covers it. */
export interface Frame {
  readonly size: Size;
  readonly padding: Padding;
}

/** The part of the map that no sheet covers: its middle (from the top left) and its size. */
export interface FreeArea extends Size {
  readonly x: number;
  readonly y: number;
}

/** Below this there is nothing to aim at: sheets that cover the whole map count as none. */
const SMALLEST_SIDE = 64;

/** What is left of the map between its sheets. */
export function findFreeArea({ size, padding }: Frame): FreeArea {
  const across = measure(size.width, padding.left, padding.right);
  const down = measure(size.height, padding.top, padding.bottom);
  return { x: across.middle, y: down.middle, width: across.length, height: down.length };
}

function measure(whole: number, before: number, after: number): { middle: number; length: number } {
  const length = whole - before - after;
  if (length >= SMALLEST_SIDE) return { middle: before + length / 2, length };
  return { middle: whole / 2, length: Math.max(whole, SMALLEST_SIDE) };
}
