/** A column on its slot, in CSS pixels from the upper left corner. */
export interface Column {
  /** Left edge and width of the slot, which is what can be pressed. */
  readonly left: number;
  readonly slot: number;
  /** The column itself. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label under the axis. */
export interface Tick {
  /** Where, counted in columns from the left end of the axis. */
  readonly at: number;
  readonly text: string;
  /** It is never left out for want of room. */
  readonly isKept?: boolean;
}

/** Width of a figure in CSS pixels, at the smallest text size. */
export const DIGIT = 6.4;

/** Room above the columns for their figures. */
export const HEADROOM = 16;

/** Stands columns side by side. `lengths` are shares of the highest; a column with anyone is seen. */
export function placeColumns(
  lengths: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  gap: number,
): readonly Column[] {
  const slot = lengths.length === 0 ? 0 : width / lengths.length;
  return lengths.map((length, place) => {
    const tall = length === 0 ? 0 : Math.max(2, length * (height - HEADROOM));
    const left = place * slot;
    const thick = Math.max(1, slot - gap);
    return { left, slot, x: left + gap / 2, y: height - tall, width: thick, height: tall };
  });
}

/** The place of the slot under `x`; beyond either end it is the last one there. */
export function findSlot(x: number, width: number, count: number): number {
  if (count === 0 || !(width > 0)) return 0;
  return Math.min(count - 1, Math.max(0, Math.floor((x / width) * count)));
}

/** Every how many columns a label fits: 1, 2, 3 and so on. */
export function findLabelStep(slot: number, widest: number): number {
  return slot > 0 ? Math.max(1, Math.ceil(widest / slot)) : 1;
}

/** Where a label at `x` begins, ends or has its middle, so that nothing of it is cut off. */
export function anchorLabel(
  x: number,
  width: number,
  length: number,
): { readonly x: number; readonly 'text-anchor': 'start' | 'middle' | 'end' } {
  if (x < length / 2) return { x: 0, 'text-anchor': 'start' };
  if (x > width - length / 2) return { x: width, 'text-anchor': 'end' };
  return { x, 'text-anchor': 'middle' };
}
