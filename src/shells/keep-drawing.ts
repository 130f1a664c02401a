import type { Attachment } from 'svelte/attachments';

/** Puts the drawing that the page came with into its place in the page that is made anew. */
export function keepDrawing(drawing: Element | null): Attachment<HTMLElement> {
  return (box) => {
    if (drawing) box.append(drawing);
  };
}
