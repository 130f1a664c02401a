import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PICK_RADIUS } from '#src/domain/pick.ts';

/** Finds the member within a radius of a point of the map, both in CSS pixels. */
export type FindMember = (
  point: { readonly x: number; readonly y: number },
  radius: number,
) => string | null;

/** What the pointer tells. */
export interface PointerReports {
  readonly onHover: (id: string | null) => void;
  readonly onSelect: (id: string) => void;
}

/**
 * Reports the member under a mouse, at most once per frame, and the one that is clicked or
 * tapped. A click on open map reports nothing: it must not close what somebody is reading.
 * Returns its undo.
 */
export function followPointer(
  map: MapLibreMap,
  find: FindMember,
  { onHover, onSelect }: PointerReports,
): () => void {
  const canvas = map.getCanvasContainer();
  let hovered: string | null = null;
  let radius: number = PICK_RADIUS.mouse;
  let frame = 0;

  const hover = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    onHover(id);
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    hover(null);
  };
  const move = ({ point, originalEvent }: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    if (radius !== PICK_RADIUS.mouse) return;
    const isDragging = originalEvent.buttons !== 0;
    frame = requestAnimationFrame(() => hover(isDragging ? null : find(point, radius)));
  };
  const press = (event: PointerEvent) => {
    radius = event.pointerType === 'touch' ? PICK_RADIUS.touch : PICK_RADIUS.mouse;
    if (event.pointerType === 'touch') leave();
  };
  const approach = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') radius = PICK_RADIUS.mouse;
  };
  const click = ({ point }: MapMouseEvent) => {
    const id = find(point, radius);
    if (id !== null) onSelect(id);
  };

  canvas.addEventListener('pointerdown', press, true);
  canvas.addEventListener('pointermove', approach, true);
  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('click', click);
  return () => {
    cancelAnimationFrame(frame);
    canvas.removeEventListener('pointerdown', press, true);
    canvas.removeEventListener('pointermove', approach, true);
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('click', click);
  };
}
