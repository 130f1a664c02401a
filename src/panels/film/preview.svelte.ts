import type { FilmContent } from './content.ts';
import { createPainter, type FramePainter } from './painter.ts';
import { measureFilm, momentAt } from './plan.ts';
import { FRAME } from './sheet.ts';

/** The film on the page, before it is made: it stands at its end, or plays once. */
export class Preview {
  #isPlaying = $state(false);
  #frame = 0;
  #painter: FramePainter | null = null;

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** Shows the end of the film. */
  rest(canvas: HTMLCanvasElement, content: FilmContent): void {
    this.#paint(canvas, content, measureFilm(content.stops));
  }

  /** Plays the film from its start to its end. */
  play(canvas: HTMLCanvasElement, content: FilmContent): void {
    this.stop();
    this.#isPlaying = true;
    let start: number | null = null;
    const advance = (now: number): void => {
      start ??= now;
      this.#paint(canvas, content, now - start);
      if (now - start < measureFilm(content.stops)) this.#frame = requestAnimationFrame(advance);
      else this.#isPlaying = false;
    };
    this.#frame = requestAnimationFrame(advance);
  }

  /** Stays at what is seen. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#isPlaying = false;
  }

  /** Stops, and gives back the memory it holds. */
  release(): void {
    this.stop();
    this.#painter?.release();
    this.#painter = null;
  }

  #paint(canvas: HTMLCanvasElement, content: FilmContent, time: number): void {
    if (!this.#painter) {
      // As many pixels as are seen: a larger picture would be made smaller by rougher means.
      const width = Math.round(canvas.clientWidth * Math.min(devicePixelRatio, 2));
      const size = { width, height: Math.round((width * FRAME.height) / FRAME.width) };
      this.#painter = createPainter(content, size);
      Object.assign(canvas, size);
    }
    const brush = canvas.getContext('2d');
    if (brush) this.#painter.paint(brush, momentAt(content.stops.length, time));
  }
}
