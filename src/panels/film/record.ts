import { addDuration } from './webm.ts';

/** What a film is taken with: containers and codecs in the order of preference. */
const TYPES = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'] as const;

const FRAMES_PER_SECOND = 30;

/** Bits per second for each pixel: edges of letters stay sharp. About 10 Mbit/s at 1080p. */
const BITS_PER_PIXEL = 5;

/** How long the recorder gets to take the last frame, in milliseconds. */
const LAST_FRAME = 150;

/** The type of film that this browser takes; null where it takes none. */
export function findFilmType(): string | null {
  if (!('MediaRecorder' in globalThis) || !('captureStream' in HTMLCanvasElement.prototype)) {
    return null;
  }
  return TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

/** A film to be taken from a canvas. */
export interface Take {
  readonly canvas: HTMLCanvasElement;
  /** One that `findFilmType` gives. */
  readonly type: string;
  /** Milliseconds. */
  readonly duration: number;
  /** Paints the canvas as it is so many milliseconds after the start. */
  readonly paint: (time: number) => void;
  /** Ends it at once; the promise is then rejected with its reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  /** The page was hidden, where timers hardly run, or is seen again. */
  readonly onWait: (isWaiting: boolean) => void;
}

/**
 * Takes a film in real time: each frame is painted for the time it is taken at, so that a slow machine
 * takes fewer frames and no longer film. While the page is hidden, film and clock stand still. Throws
 * what the recorder throws; whatever happens, nothing of it is left running.
 */
export async function recordFilm(take: Take): Promise<Blob> {
  const { canvas, type, signal } = take;
  const stream = canvas.captureStream(0);
  const track = stream.getVideoTracks()[0] as CanvasCaptureMediaStreamTrack | undefined;
  if (!track) throw new Error('The canvas gives no film');
  const { recorder, whole } = startRecorder(stream, type, canvas.width * canvas.height);
  try {
    await Promise.race([runClock(take, recorder, () => track.requestFrame()), whole]);
    if (recorder.state === 'inactive') throw new Error('The recorder ended by itself');
    track.requestFrame();
    await sleep(LAST_FRAME, signal);
    recorder.stop();
    return await addDuration(await whole, take.duration + LAST_FRAME);
  } finally {
    if (recorder.state !== 'inactive') recorder.stop();
    track.stop();
    whole.catch(() => undefined);
  }
}

/** A recorder under way, and the film that it gives once it is stopped. */
function startRecorder(stream: MediaStream, mimeType: string, pixels: number) {
  const videoBitsPerSecond = Math.round(pixels * BITS_PER_PIXEL);
  const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond });
  const parts: Blob[] = [];
  const whole = new Promise<Blob>((resolve, reject) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => resolve(new Blob(parts, { type: 'video/webm' })));
    recorder.addEventListener('error', (event) =>
      reject((event as ErrorEvent).error ?? new Error('The recorder failed')),
    );
  });
  recorder.start(1000);
  return { recorder, whole };
}

async function runClock(
  { duration, paint, signal, onProgress, onWait }: Take,
  recorder: MediaRecorder,
  requestFrame: () => void,
): Promise<void> {
  let time = 0;
  let last = performance.now();
  for (;;) {
    signal.throwIfAborted();
    paint(time);
    requestFrame();
    onProgress(time / duration);
    if (time >= duration || recorder.state === 'inactive') return;
    const next = last + 1000 / FRAMES_PER_SECOND;
    await sleep(next - performance.now(), signal);
    if (document.hidden) {
      recorder.pause();
      onWait(true);
      await waitUntilSeen(signal);
      onWait(false);
      recorder.resume();
      last = performance.now();
      continue;
    }
    const now = performance.now();
    time = Math.min(time + now - last, duration);
    last = now;
  }
}

/** Waits; rejected at once with the reason of the signal. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', abort);
        resolve();
      },
      Math.max(milliseconds, 0),
    );
    signal.addEventListener('abort', abort, { once: true });
  });
}

function waitUntilSeen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const undo = new AbortController();
    const watch = { signal: undo.signal };
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) return;
        undo.abort();
        resolve();
      },
      watch,
    );
    signal.addEventListener(
      'abort',
      () => {
        undo.abort();
        reject(signal.reason as Error);
      },
      watch,
    );
  });
}
