import type { Size } from '#src/domain/frame.ts';
import type { FilmContent } from './content.ts';
import { createPainter } from './painter.ts';
import { measureFilm, momentAt } from './plan.ts';
import { findFilmType, recordFilm } from './record.ts';
import { makeSlides } from './slides.ts';

/** What can be made of the growth. */
export const FORMATS = ['film', 'slides'] as const;
export type Format = (typeof FORMATS)[number];

/** Sizes in pixels, by their height; only pictures are made larger than halls can show. */
export const SIZES: Readonly<Record<'1080' | '720' | '2160', Size>> = {
  '1080': { width: 1920, height: 1080 },
  '720': { width: 1280, height: 720 },
  '2160': { width: 3840, height: 2160 },
};
export type SizeName = keyof typeof SIZES;

export function listSizes(format: Format): readonly SizeName[] {
  return format === 'film' ? ['1080', '720'] : ['1080', '720', '2160'];
}

/** What shall be made, and where it is painted. */
export interface Order {
  readonly format: Format;
  readonly size: SizeName;
  readonly canvas: HTMLCanvasElement;
  readonly content: FilmContent;
}

export type MakingStatus = 'idle' | 'making' | 'waiting' | 'done' | 'cancelled' | 'failed';

/** The making of a film or of pictures: how far it is, and its end. One at a time. */
export class Making {
  #status = $state<MakingStatus>('idle');
  #progress = $state(0);
  #format = $state<Format>('film');
  #stop: AbortController | null = null;

  get status(): MakingStatus {
    return this.#status;
  }

  /** 0 to 1. */
  get progress(): number {
    return this.#progress;
  }

  /** What is made, or was made last. */
  get format(): Format {
    return this.#format;
  }

  get isBusy(): boolean {
    return this.#status === 'making' || this.#status === 'waiting';
  }

  /** Makes the file; null where that was cancelled or failed, which the status says. */
  async make(order: Order): Promise<Blob | null> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#status = 'making';
    this.#progress = 0;
    this.#format = order.format;
    try {
      const file = await this.#take(order, stop.signal);
      this.#status = 'done';
      return file;
    } catch (error) {
      if (!stop.signal.aborted) console.error(error);
      this.#status = stop.signal.aborted ? 'cancelled' : 'failed';
      return null;
    }
  }

  cancel(): void {
    this.#stop?.abort();
  }

  async #take({ format, size, canvas, content }: Order, signal: AbortSignal): Promise<Blob> {
    const { stops } = content;
    const painter = createPainter(content, SIZES[size]);
    try {
      Object.assign(canvas, SIZES[size]);
      const brush = canvas.getContext('2d');
      const type = findFilmType();
      if (!brush) throw new Error('There is no canvas to draw on');
      const onProgress = (share: number): void => void (this.#progress = share);
      if (format === 'slides') {
        const paint = painter.paint.bind(null, brush);
        return await makeSlides({ canvas, stops, paint, signal, onProgress });
      }
      if (type === null) throw new Error('This browser takes no films');
      return await recordFilm({
        canvas,
        type,
        duration: measureFilm(stops),
        paint: (time) => painter.paint(brush, momentAt(stops.length, time)),
        signal,
        onProgress,
        onWait: (isWaiting) => (this.#status = isWaiting ? 'waiting' : 'making'),
      });
    } finally {
      painter.release();
    }
  }
}
