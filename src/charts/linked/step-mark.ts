/** How many marks Page Up and Page Down pass over. */
const PAGE = 5;

/** The place that a key leads to from another, of `count`; null for keys that lead nowhere. */
export function stepMark(key: string, place: number, count: number): number | null {
  const places: Record<string, number> = {
    ArrowDown: place + 1,
    ArrowRight: place + 1,
    ArrowUp: place - 1,
    ArrowLeft: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = places[key];
  return next === undefined || count === 0 ? null : Math.max(0, Math.min(next, count - 1));
}
