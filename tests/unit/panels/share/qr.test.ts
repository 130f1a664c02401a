import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr, writeQrSvg, type QrDrawing } from '#src/panels/share/qr.ts';

/** Pixels per square: what a camera sees of a code on a screen. */
const SCALE = 4;

/** Fills the bars of the path, as any browser would, and reads the picture by a scanner. */
function scan({ path, size }: QrDrawing): string | undefined {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let down = 0; down < SCALE; down += 1) {
      const start = (Number(y) * SCALE + down) * side + Number(x) * SCALE;
      pixels.fill(0, start * 4, (start + Number(length) * SCALE) * 4);
    }
  }
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255;
  return jsQR(pixels, side, side)?.data;
}

function draw(text: string): QrDrawing {
  const drawing = drawQr(text);
  if (!drawing) throw new Error('Too long for a code');
  return drawing;
}

/** A link of a view with so many octets. */
const linkOf = (octets: number): string =>
  'https://example.org/en/#compare='.padEnd(octets, 'valmiera,espoo,cork,');

test.each([60, 412, 413, 1200, 2200])('a link of %i octets is read back by a scanner', (octets) => {
  expect(scan(draw(linkOf(octets)))).toBe(linkOf(octets));
});

test('any text in ASCII is read back', () => {
  const text = fc.stringMatching(/^[!-~]{1,200}$/);
  fc.assert(
    fc.property(text, (link) => {
      expect(scan(draw(link))).toBe(link);
    }),
    { numRuns: 20 },
  );
});

test('four squares of quiet stand around the code', () => {
  const { path, size } = draw(linkOf(60));
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number));

  expect(Math.min(...bars.map(([x = 0]) => x))).toBe(4);
  expect(Math.max(...bars.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
  expect(Math.min(...bars.map(([, y = 0]) => y))).toBe(4);
});

test('a code of many small squares says so', () => {
  expect(draw(linkOf(200)).isDense).toBe(false);
  expect(draw(linkOf(1200)).isDense).toBe(true);
});

test('a link that no code can hold gives none', () => {
  expect(drawQr(linkOf(2953))).not.toBeNull();
  expect(drawQr(linkOf(2954))).toBeNull();
});

test('the file is dark on a light ground of its own', () => {
  const drawing = draw(linkOf(60));

  expect(writeQrSvg(drawing)).toContain(`<path fill="#fff" d="M0 0h${drawing.size}`);
  expect(writeQrSvg(drawing)).toContain(drawing.path);
});
