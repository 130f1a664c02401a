/** When the talk and its present step began, in milliseconds since 1970. */
export interface Clock {
  readonly started: number;
  readonly stepped: number;
}

/** What the stage shows, as the speaker's window is told. */
export interface StageState {
  readonly kind: 'state';
  readonly tour: string;
  /** From 1. */
  readonly step: number;
  /** Name of the city of a detour. */
  readonly detour: string | null;
  readonly screen: 'black' | 'white' | null;
  readonly clock: Clock;
}

/** What the speaker's window says: that it is there (with the time it knows), or what to do. */
export type SpeakerWord =
  | { readonly kind: 'hello'; readonly clock: Clock | null }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'command'; readonly command: string };

export type Word = StageState | SpeakerWord;

interface Envelope {
  readonly v: 1;
  readonly id: string;
  readonly word: Word;
}

/** As many as can be under way by both roads at once. */
const REMEMBERED = 60;

/**
 * The line between the stage and the speaker's window: by BroadcastChannel, and by postMessage for
 * pages that a browser gives no common origin, as files on a disk. Each word goes by both roads and
 * is heard once. Both windows may be loaded anew at any time: the speaker's keeps saying hello.
 */
export class Line {
  readonly #channel: BroadcastChannel | null;
  readonly #windows = new Set<Window>();
  readonly #heard: string[] = [];
  readonly #sender = Math.random().toString(36).slice(2);
  readonly #onWord: (word: Word) => void;
  #count = 0;

  /** `name` is that of the talk, so that two talks in one browser do not answer each other. */
  constructor(name: string, onWord: (word: Word) => void) {
    this.#onWord = onWord;
    this.#channel = openChannel(`learning-cities-stage:${name}`);
    this.#channel?.addEventListener('message', this.#receive);
    addEventListener('message', this.#receive);
  }

  /** Another window to speak to directly. */
  connect(other: Window | null): void {
    if (other) this.#windows.add(other);
  }

  send(word: Word): void {
    this.#count += 1;
    const envelope: Envelope = { v: 1, id: `${this.#sender}-${this.#count}`, word };
    this.#channel?.postMessage(envelope);
    for (const other of this.#windows) {
      if (other.closed) this.#windows.delete(other);
      else other.postMessage(envelope, '*');
    }
  }

  close(): void {
    removeEventListener('message', this.#receive);
    this.#channel?.close();
  }

  readonly #receive = ({ data, source, origin }: MessageEvent<unknown>): void => {
    // Only pages of this very place speak here; files on a disk all call themselves "null".
    if (source !== null && origin !== self.origin) return;
    if (!isEnvelope(data) || this.#heard.includes(data.id)) return;
    if (data.id.startsWith(`${this.#sender}-`)) return;
    this.#heard.push(data.id);
    if (this.#heard.length > REMEMBERED) this.#heard.shift();
    if (source !== null && 'postMessage' in source && 'closed' in source) this.#windows.add(source);
    this.#onWord(data.word);
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch (error) {
    // A page without an origin of its own may not have one; the windows then speak directly.
    console.info(error);
    return null;
  }
}

const KINDS: readonly unknown[] = ['state', 'hello', 'go', 'restart', 'command'];

function isEnvelope(data: unknown): data is Envelope {
  if (typeof data !== 'object' || data === null) return false;
  const { v, id, word } = data as Partial<Record<keyof Envelope, unknown>>;
  if (v !== 1 || typeof id !== 'string' || typeof word !== 'object' || word === null) return false;
  return 'kind' in word && KINDS.includes(word.kind);
}
