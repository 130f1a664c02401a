import { expect, test } from 'vitest';
import { addDuration, writeDuration } from '#src/panels/film/webm.ts';

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.replace(/\s+/g, '').match(/../g) ?? [], (byte) => parseInt(byte, 16));

/** How Chromium begins a film: EBML header, segment of unknown size, its ticks and who wrote it. */
const HEADER = '1a45dfa3 9f 4286810142f7810142f2810442f381084282847765626d42878104 42858102';
const SEGMENT = '18538067 01ffffffffffffff';
const INFO = '1549a966 99 2ad7b1830f4240 4d80864368726f6d65 5741864368726f6d65';
const TRACKS = '1654ae6b 80';
const FILM = bytesOf(HEADER + SEGMENT + INFO + TRACKS);

test('the length is put among the facts of the film, and nothing else changes', () => {
  // 21,800 as a number of 64 bits (IEEE 754); what is said of the film is eleven bytes longer.
  const info = '1549a966 4024 2ad7b1830f4240 4d80864368726f6d65 5741864368726f6d65';
  const expected = bytesOf(`${HEADER}${SEGMENT}${info}4489 88 40d54a0000000000${TRACKS}`);
  expect(writeDuration(FILM, 21_800)).toEqual(expected);
});

test('a film that says its length already is left alone', () => {
  expect(writeDuration(writeDuration(FILM, 1000) ?? new Uint8Array(), 2000)).toBeNull();
});

test.each([
  ['nothing', ''],
  ['another format', '0000001866747970'],
  ['a segment of known size', `${HEADER}18538067 9e ${INFO}`],
  ['a list of places before the facts', `${HEADER}${SEGMENT}114d9b74 80 ${INFO}`],
  ['facts that are cut off', `${HEADER}${SEGMENT}${INFO.slice(0, 30)}`],
])('%s is left alone', (_, hex) => {
  expect(writeDuration(bytesOf(hex), 1000)).toBeNull();
});

test('pictures far behind the beginning stay as they are', async () => {
  const pictures = new Uint8Array(10_000).map((_, place) => place % 251);
  const film = new Blob([FILM, pictures], { type: 'video/webm' });
  const longer = await addDuration(film, 21_800);
  expect(longer.type).toBe('video/webm');
  expect(longer.size).toBe(film.size + 12);
  const end = new Uint8Array(await longer.slice(-pictures.length).arrayBuffer());
  expect(end).toEqual(pictures);
});
