/** Ids of elements, as Matroska writes them (RFC 9559). */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const DURATION = 0x4489;
const EBML = 0x1a45dfa3;

/** A size that is not known, as of a film that is still being written (RFC 8794, 6.2), in 8 bytes. */
const UNKNOWN = 2 ** 56 - 1;

/** All that stands before the first picture is far shorter. */
const HEAD = 4096;

/**
 * Says in a film how long it is, in milliseconds: recorders do not know that when they begin, and
 * players then show neither length nor a way to seek. A film whose beginning is not as expected is
 * given back as it is.
 */
export async function addDuration(film: Blob, milliseconds: number): Promise<Blob> {
  const head = new Uint8Array(await film.slice(0, HEAD).arrayBuffer());
  const longer = writeDuration(head, milliseconds);
  return longer === null ? film : new Blob([longer, film.slice(HEAD)], { type: film.type });
}

/** The beginning of a film with its length put in; null where it says it already or is not understood. */
export function writeDuration(
  head: Uint8Array,
  milliseconds: number,
): Uint8Array<ArrayBuffer> | null {
  const ebml = readElement(head, 0);
  const segment = ebml?.id === EBML ? readElement(head, ebml.end) : null;
  // Of a segment of known size, or with a list of places in it, more would have to be changed.
  if (segment?.id !== SEGMENT || segment.size !== UNKNOWN) return null;
  const info = readElement(head, segment.start);
  if (info?.id !== INFO || info.end > head.length) return null;
  for (let at = info.start; at < info.end;) {
    const child = readElement(head, at);
    if (!child || child.id === DURATION) return null;
    at = child.end;
  }
  const duration = new Uint8Array([0x44, 0x89, 0x88, 0, 0, 0, 0, 0, 0, 0, 0]);
  // In the ticks of the film; recorders of browsers all tick in milliseconds, which is the default.
  new DataView(duration.buffer).setFloat64(3, milliseconds);
  const size = info.size + duration.length;
  const start = new Uint8Array([0x15, 0x49, 0xa9, 0x66, 0x40 | (size >> 8), size & 255]);
  const parts = [
    head.subarray(0, segment.start),
    start,
    head.subarray(info.start, info.end),
    duration,
    head.subarray(info.end),
  ];
  const longer = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    longer.set(part, at);
    at += part.length;
  }
  return longer;
}

interface Element {
  readonly id: number;
  readonly size: number;
  /** Where its content begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** The element at a place; null where there is none that can be read. */
function readElement(bytes: Uint8Array, at: number): Element | null {
  const idLength = lengthAt(bytes, at);
  const sizeLength = idLength && lengthAt(bytes, at + idLength);
  if (!idLength || !sizeLength) return null;
  const size = readNumber(bytes, at + idLength, sizeLength) - 2 ** (7 * sizeLength);
  const start = at + idLength + sizeLength;
  return { id: readNumber(bytes, at, idLength), size, start, end: start + size };
}

/** How many bytes a number of variable length takes: one more than its leading zeros (RFC 8794, 4). */
function lengthAt(bytes: Uint8Array, at: number): number | null {
  const first = bytes[at];
  return first ? Math.clz32(first) - 23 : null;
}

function readNumber(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
}
