import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, writeZip } from '#src/domain/zip.ts';

const AT = new Date(2018, 4, 15, 13, 5, 42);

const pack = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.concat(
    writeZip(
      Object.entries(files).map(([name, text]) => ({
        name,
        bytes: new TextEncoder().encode(text),
      })),
      AT,
    ),
  );

/** Reads an archive as unpacking programs do: from the end, by its directory (APPNOTE 4.3). */
function unpack(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const found: Record<string, string> = {};
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(archive.readUInt32LE(entry)).toBe(0x02014b50);
    const size = archive.readUInt32LE(entry + 24);
    const length = archive.readUInt16LE(entry + 28);
    const name = archive.toString('latin1', entry + 46, entry + 46 + length);
    const head = archive.readUInt32LE(entry + 42);
    expect(archive.readUInt32LE(head)).toBe(0x04034b50);
    // What both headers say of a file is the same.
    expect(archive.subarray(head + 4, head + 30)).toEqual(archive.subarray(entry + 6, entry + 32));
    const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
    const bytes = archive.subarray(start, start + size);
    expect(archive.readUInt32LE(entry + 16)).toBe(zlib.crc32(bytes));
    found[name] = bytes.toString();
    entry += 46 + length;
  }
  expect(entry).toBe(end);
  expect(archive.length).toBe(end + 22);
  return found;
}

test.each([
  ['', 0],
  // The check value of CRC-32 in every catalogue of checksums.
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of "%s" is the known one', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});

test('what is packed is found again, in its order', () => {
  const files = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}\.png$/), fc.string());
  fc.assert(
    fc.property(files, (given) => {
      const found = unpack(pack(given));
      expect(Object.entries(found)).toEqual(
        Object.entries(given).map(([name, text]) => [name, Buffer.from(text).toString()]),
      );
    }),
  );
});

test('files bear the local time, to two seconds', () => {
  const archive = pack({ 'a.png': '' });
  const [time, day] = [archive.readUInt16LE(10), archive.readUInt16LE(12)];
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([13, 5, 42]);
  expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2018, 5, 15]);
});

test('more files than the format counts are refused', () => {
  const file = { name: 'a.png', bytes: new Uint8Array() };
  expect(() => writeZip(new Array<typeof file>(65_536).fill(file), AT)).toThrow(RangeError);
});
