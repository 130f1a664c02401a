import { zipSync } from 'fflate';
import type { Stop } from '#src/domain/timeline.ts';
import { listRests, type Moment } from './plan.ts';

/** Pictures to be made on a canvas. */
export interface Slides {
  readonly canvas: HTMLCanvasElement;
  /** Not empty. */
  readonly stops: readonly Stop[];
  readonly paint: (moment: Moment) => void;
  /** Ends it after the picture in hand; the promise is then rejected with its reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/**
 * The title and every stop as PNG files in one ZIP archive, named so that they sort as they follow one
 * another. Throws where the canvas gives no picture, as when there is no memory for one.
 */
export async function makeSlides({ canvas, stops, paint, ...run }: Slides): Promise<Blob> {
  const names = nameSlides(stops);
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const [place, moment] of listRests(stops.length).entries()) {
    run.signal.throwIfAborted();
    paint(moment);
    files[names[place] ?? ''] = await readPng(canvas);
    run.onProgress((place + 1) / names.length);
  }
  run.signal.throwIfAborted();
  // Pictures are compressed already.
  return new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' });
}

/** `00-title.png`, `01-2015.png`, …, `12-today.png`: in English, as all our files are. */
export function nameSlides(stops: readonly Stop[]): readonly string[] {
  const words = ['title', ...stops.map(({ year }) => String(year ?? 'today'))];
  return words.map((word, place) => `${String(place).padStart(2, '0')}-${word}.png`);
}

async function readPng(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('The canvas gave no PNG');
  return new Uint8Array(await blob.arrayBuffer());
}
