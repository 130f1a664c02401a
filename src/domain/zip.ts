/** A file of an archive. */
export interface ZipFile {
  /** In ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Beyond this an archive needs the fields of ZIP64. */
const MOST_BYTES = 2 ** 32 - 1;
const MOST_FILES = 2 ** 16 - 1;

/**
 * Puts files into one ZIP archive, in the order given and without compressing them (PKWARE APPNOTE
 * 6.3.10, method 0): for what is compressed already, as pictures are. `modified` becomes their local
 * time. Returns the archive in pieces, so that nothing large is copied. Throws a RangeError where it
 * would not fit the plain format.
 */
export function writeZip(files: readonly ZipFile[], modified: Date): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const index: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const file of files) {
    const about = describe(file, modified);
    const head = join(numbers([0x04034b50, 4]), about, encode(file.name));
    pieces.push(head, file.bytes);
    // No comment, first disk, no attributes; then where the file begins.
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    index.push(join(numbers([0x02014b50, 4], [20, 2]), about, place, encode(file.name)));
    offset += head.length + file.bytes.length;
  }
  const size = index.reduce((sum, { length }) => sum + length, 0);
  if (offset + size > MOST_BYTES || files.length > MOST_FILES) {
    throw new RangeError(`${files.length} files of ${offset} bytes are too much for one archive`);
  }
  const count = files.length;
  const end = [
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
  ] as const;
  return [...pieces, ...index, numbers(...end, [offset, 4], [0, 2])];
}

/** What both headers of a file say: version 2.0, no flags, stored, when, checksum, sizes, name. */
function describe({ name, bytes }: ZipFile, modified: Date): Uint8Array<ArrayBuffer> {
  const [time, day] = toDosTime(modified);
  const { length } = bytes;
  const facts = [
    [20, 2],
    [0, 2],
    [0, 2],
    [time, 2],
    [day, 2],
    [crc32(bytes), 4],
  ] as const;
  return numbers(...facts, [length, 4], [length, 4], [name.length, 2], [0, 2]);
}

/** Time and day as MS-DOS kept them: two seconds are the least, 1980 the first year. */
function toDosTime(at: Date): readonly [time: number, day: number] {
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
  const year = Math.max(at.getFullYear() - 1980, 0);
  return [time, (year << 9) | ((at.getMonth() + 1) << 5) | at.getDate()];
}

/** Numbers one after another, the least byte first, each in as many bytes as its second says. */
function numbers(...values: readonly (readonly [number, 2 | 4])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    values.flatMap(([value, length]) =>
      Array.from({ length }, (_, place) => (value >>> (8 * place)) & 255),
    ),
  );
}

function encode(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}

function join(...parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** The checksum of ZIP and PNG (CRC-32 of ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 255] ?? 0);
  return ~sum >>> 0;
}
