import type { Picture } from './picture/picture.ts';

/** Pixels of the file per CSS pixel: sharp on paper and on dense screens. */
const DENSITY = 2;

/**
 * A picture as PNG: the browser draws the SVG as an image from a `data:` address, which the policy of
 * the pages allows (`blob:` it does not), onto a canvas. Throws where it cannot.
 */
export async function drawPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('The canvas gave no PNG');
  return blob;
}
