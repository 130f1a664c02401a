/** What fits into one packet of Ethernet without the headers of IP and TCP, in bytes. */
const SEGMENT = 1460;

/** Bytes a connection may send before the first acknowledgement: ten segments (RFC 6928). */
const FIRST_WINDOW = 10 * SEGMENT;

/** How far ahead, in milliseconds, segments are put on the line: timers are no finer than that. */
const LOOKAHEAD = 4;

/** One direction of one connection. */
export interface Flow {
  /** Puts bytes in line; they arrive in this order. */
  push(bytes: Buffer): void;
  /** Calls back once everything pushed before has arrived. */
  end(onDone: () => void): void;
  /** Forgets what is still in line. */
  drop(): void;
}

/** The state of a flow within the pipe. */
interface Lane {
  readonly deliver: (bytes: Buffer) => void;
  readonly waiting: Buffer[];
  readonly travelling: Buffer[];
  /** Congestion window and unacknowledged bytes. */
  window: number;
  inFlight: number;
  onDone: (() => void) | undefined;
}

/**
 * One direction of a line that all connections share: bandwidth from one bucket, segment by segment
 * in turn, half a round trip on the way, and per connection a slow start from FIRST_WINDOW that
 * doubles each round trip. No loss: the window only grows.
 */
export class Pipe {
  readonly #bitsPerMs: number;
  readonly #roundTrip: number;
  readonly #lanes: Lane[] = [];
  #busyUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(bitsPerSecond: number, roundTrip: number) {
    this.#bitsPerMs = bitsPerSecond / 1000;
    this.#roundTrip = roundTrip;
  }

  /** A new connection, whose bytes `deliver` gets at the far end. */
  open(deliver: (bytes: Buffer) => void): Flow {
    const lane: Lane = {
      deliver,
      waiting: [],
      travelling: [],
      window: FIRST_WINDOW,
      inFlight: 0,
      onDone: undefined,
    };
    this.#lanes.push(lane);
    return {
      push: (bytes) => {
        for (let at = 0; at < bytes.length; at += SEGMENT) {
          lane.waiting.push(bytes.subarray(at, at + SEGMENT));
        }
        this.#pump();
      },
      end: (onDone) => {
        lane.onDone = onDone;
        this.#finish(lane);
      },
      drop: () => this.#close(lane),
    };
  }

  #pump(): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#busyUntil = Math.max(this.#busyUntil, now);
    while (this.#busyUntil < now + LOOKAHEAD) {
      const lane = this.#lanes.find(canSend);
      if (!lane) return;
      this.#send(lane, now);
    }
    this.#timer = setTimeout(() => this.#pump(), this.#busyUntil - now - LOOKAHEAD / 2);
  }

  #send(lane: Lane, now: number): void {
    // The lane goes to the end of the row, so that the next segment is another connection's.
    this.#lanes.splice(this.#lanes.indexOf(lane), 1);
    this.#lanes.push(lane);
    const segment = lane.waiting.shift() as Buffer;
    const { length } = segment;
    lane.travelling.push(segment);
    lane.inFlight += length;
    this.#busyUntil += (length * 8) / this.#bitsPerMs;
    const sent = this.#busyUntil - now;
    setTimeout(() => this.#arrive(lane), sent + this.#roundTrip / 2);
    setTimeout(() => {
      lane.inFlight -= length;
      lane.window += length;
      this.#pump();
    }, sent + this.#roundTrip);
  }

  /** Timers of one moment may ring in any order; the bytes keep theirs. */
  #arrive(lane: Lane): void {
    const segment = lane.travelling.shift();
    if (segment) lane.deliver(segment);
    this.#finish(lane);
  }

  #finish(lane: Lane): void {
    if (!lane.onDone || lane.waiting.length > 0 || lane.travelling.length > 0) return;
    lane.onDone();
    this.#close(lane);
  }

  #close(lane: Lane): void {
    lane.onDone = undefined;
    lane.waiting.length = lane.travelling.length = 0;
    const at = this.#lanes.indexOf(lane);
    if (at !== -1) this.#lanes.splice(at, 1);
  }
}

function canSend({ waiting, inFlight, window }: Lane): boolean {
  const next = waiting[0];
  return next !== undefined && inFlight + next.length <= window;
}
