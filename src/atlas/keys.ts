import type { Offset } from './sight.ts';

/** What a key asks of the drawing. */
export type Order =
  | { readonly kind: 'pan'; readonly by: Offset }
  | { readonly kind: 'zoom'; readonly levels: number };

/** How far an arrow key moves the map, in CSS pixels: as far as on the GL map. */
const STEP = 100;

const ORDERS: Readonly<Record<string, Order>> = {
  ArrowLeft: { kind: 'pan', by: { x: STEP, y: 0 } },
  ArrowRight: { kind: 'pan', by: { x: -STEP, y: 0 } },
  ArrowUp: { kind: 'pan', by: { x: 0, y: STEP } },
  ArrowDown: { kind: 'pan', by: { x: 0, y: -STEP } },
  '+': { kind: 'zoom', levels: 1 },
  '=': { kind: 'zoom', levels: 1 },
  '-': { kind: 'zoom', levels: -1 },
};

/** The order of a key, by `KeyboardEvent.key`; null for a key that is somebody else's. */
export function readKey(event: {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): Order | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  return ORDERS[event.key] ?? null;
}
