import { PICK_RADIUS } from '#src/domain/pick.ts';
import { readKey } from './keys.ts';
import type { Offset } from './sight.ts';

/** What a visitor does to the drawing. Points are CSS pixels of the window. */
export interface Gestures {
  /** Says whether something is meant there. */
  readonly onPoint: (point: Offset) => boolean;
  readonly onLeave: () => void;
  readonly onTap: (point: Offset, radius: number) => void;
  readonly onPan: (by: Offset) => void;
  /** Without a point: around the middle. */
  readonly onZoom: (levels: number, point: Offset | null) => void;
}

/** Farther than this a pressed pointer drags, in CSS pixels. */
const DRAG_THRESHOLD = 4;

/** How far a wheel must turn for one zoom level, in CSS pixels; a notch of a mouse is 100 to 120. */
const WHEEL_PER_LEVEL = 300;

/**
 * Follows mouse, finger and keyboard on an element; returns the undo. In a page that is scrolled
 * past the map (`isCooperative`) the wheel and one finger belong to the page.
 */
export function followGestures(
  root: HTMLElement,
  gestures: Gestures,
  isCooperative: boolean,
): () => void {
  let last: Offset | null = null;
  let isDragging = false;
  const undo = new AbortController();
  const options = { signal: undo.signal };
  const at = ({ clientX, clientY }: MouseEvent): Offset => ({ x: clientX, y: clientY });

  const press = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    isDragging = false;
    last = isCooperative && event.pointerType === 'touch' ? null : at(event);
  };
  const drag = (event: PointerEvent, from: Offset): void => {
    const by = { x: event.clientX - from.x, y: event.clientY - from.y };
    if (!isDragging && Math.hypot(by.x, by.y) < DRAG_THRESHOLD) return;
    if (!isDragging) root.setPointerCapture(event.pointerId);
    isDragging = true;
    last = at(event);
    gestures.onPan(by);
  };
  const move = (event: PointerEvent): void => {
    if (!event.isPrimary) return;
    if (last) return drag(event, last);
    if (event.pointerType === 'touch') return;
    root.style.cursor = gestures.onPoint(at(event)) ? 'pointer' : '';
  };
  const release = (): void => {
    last = null;
  };
  const click = (event: MouseEvent): void => {
    if (isDragging || isControl(event)) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    gestures.onTap(at(event), isTouch ? PICK_RADIUS.touch : PICK_RADIUS.mouse);
  };
  const turn = (event: WheelEvent): void => {
    if (isCooperative && !event.ctrlKey) return;
    event.preventDefault();
    gestures.onZoom(-event.deltaY / WHEEL_PER_LEVEL, at(event));
  };
  const type = (event: KeyboardEvent): void => {
    const order = event.target === root ? readKey(event) : null;
    if (!order) return;
    event.preventDefault();
    if (order.kind === 'pan') gestures.onPan(order.by);
    else gestures.onZoom(order.levels, null);
  };

  root.addEventListener('pointerdown', press, options);
  root.addEventListener('pointermove', move, options);
  root.addEventListener('pointerup', release, options);
  root.addEventListener('pointercancel', release, options);
  root.addEventListener('pointerleave', gestures.onLeave, options);
  root.addEventListener('click', click, options);
  root.addEventListener('wheel', turn, { ...options, passive: false });
  root.addEventListener('keydown', type, options);
  return () => undo.abort();
}

function isControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
