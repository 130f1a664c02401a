/** A point of the map, in CSS pixels from its top left. */
interface Point {
  readonly x: number;
  readonly y: number;
}

function send(root: HTMLElement, type: string, { x, y }: Point, init: PointerEventInit = {}): void {
  const canvas = root.querySelector('canvas');
  if (!canvas) throw new Error('the map has no canvas');
  const box = root.getBoundingClientRect();
  const place = { clientX: box.left + x, clientY: box.top + y };
  const options = { bubbles: true, cancelable: true, ...place, ...init };
  const isPointer = type.startsWith('pointer');
  canvas.dispatchEvent(isPointer ? new PointerEvent(type, options) : new MouseEvent(type, options));
}

/** Clicks or taps a point of the map, with the events a browser sends. */
export function click(root: HTMLElement, point: Point, pointerType = 'mouse'): void {
  send(root, 'pointerdown', point, { pointerType });
  send(root, 'mousedown', point, { buttons: 1 });
  send(root, 'pointerup', point, { pointerType });
  send(root, 'mouseup', point);
  send(root, 'click', point);
}

/** Moves a mouse over a point of the map. */
export function hover(root: HTMLElement, point: Point): void {
  send(root, 'pointermove', point, { pointerType: 'mouse' });
  send(root, 'mousemove', point);
}

/** Takes the mouse off the map. */
export function leave(root: HTMLElement): void {
  send(root, 'mouseout', { x: -1, y: -1 });
}
