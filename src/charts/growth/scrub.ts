/**
 * Lets a pointer be drawn along a chart: tells where it is, in CSS pixels from the left edge, from
 * the press until it is lifted. A touch that moves up or down goes on scrolling. Returns its undo.
 */
export function followDrag(chart: Element, onDrag: (x: number) => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let held: number | null = null;

  const tell = (event: PointerEvent): void =>
    onDrag(event.clientX - chart.getBoundingClientRect().left);
  const press = (event: Event): void => {
    if (!(event instanceof PointerEvent) || event.button !== 0) return;
    held = event.pointerId;
    chart.setPointerCapture(held);
    tell(event);
  };
  const move = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerId === held) tell(event);
  };
  const release = (): void => {
    held = null;
  };
  chart.addEventListener('pointerdown', press, { signal });
  chart.addEventListener('pointermove', move, { signal });
  chart.addEventListener('pointerup', release, { signal });
  chart.addEventListener('pointercancel', release, { signal });
  return () => undo.abort();
}
