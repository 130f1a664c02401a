import {
  findHeight,
  readCommand,
  writeEvent,
  writeHeight,
  type Command,
  type EventDetails,
} from '#src/url/embed-messages.ts';

/**
 * The page around the frame. It is told heights and events, which hold nothing but what the frame's
 * own address says, so that any page may hear them; it is listened to alone.
 */
export class Host {
  readonly #window: Window | null;
  #height = 0;

  /** `frame` is the window of the embedded Atlas; one that stands alone has no host. */
  constructor(frame: Window) {
    this.#window = frame.parent === frame ? null : frame.parent;
  }

  get isThere(): boolean {
    return this.#window !== null;
  }

  /** Tells how high the frame wants to be, once for each height; both in CSS pixels. */
  tellHeight(width: number, panel: number): void {
    const height = findHeight(width, panel);
    if (height === this.#height) return;
    this.#height = height;
    for (const message of writeHeight(height, location.href)) this.#send(message);
  }

  tell<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): void {
    this.#send(writeEvent(name, detail));
  }

  /** Calls `onCommand` with each command of the host and with nobody else's; returns the undo. */
  listen(onCommand: (command: Command) => void): () => void {
    const receive = ({ source, data }: MessageEvent<unknown>) => {
      if (this.#window === null || source !== this.#window) return;
      const command = readCommand(data);
      if (command) onCommand(command);
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }

  #send(message: unknown): void {
    this.#window?.postMessage(message, '*');
  }
}
