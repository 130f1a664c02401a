import { fold } from '#src/domain/fold.ts';

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/**
 * What a key means in a list box whose row at `active` is in hand (-1 is none): the row to go to, to
 * choose the one in hand, or null for a key that is none of the list's. Letters jump to the next name
 * that starts with them. The row may lie beyond either end.
 */
export function moveActive(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  active: number,
  names: readonly string[],
): number | 'choose' | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return null;
  const moves: Readonly<Record<string, number | 'choose'>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: names.length - 1,
    Enter: 'choose',
    ' ': 'choose',
  };
  if (Object.hasOwn(moves, key)) return moves[key] ?? null;
  return key.length === 1 ? findNext(names, active, fold(key)) : null;
}

function findNext(names: readonly string[], active: number, start: string): number | null {
  for (let step = 1; step <= names.length; step += 1) {
    const index = (Math.max(active, -1) + step) % names.length;
    if (fold(names[index] ?? '').startsWith(start)) return index;
  }
  return null;
}
