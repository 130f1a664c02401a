import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { encodePng } from '#src/build/cards/png.ts';

const image = {
  width: 3,
  height: 2,
  pixels: Uint8Array.of(0, 1, 2, 2, 1, 0),
  palette: Uint8Array.of(255, 0, 0, 0, 128, 0, 0, 0, 255),
};

/** Reads a PNG with a decoder that is not ours, which also checks the sums of its chunks. */
function decode(png: Uint8Array): number[] {
  const data = Buffer.from(png).toString('base64');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2">' +
    `<image width="3" height="2" image-rendering="optimizeSpeed" href="data:image/png;base64,${data}"/></svg>`;
  return [...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels];
}

test('another decoder reads the colours back', async () => {
  const [red, green, blue] = [
    [255, 0, 0, 255],
    [0, 128, 0, 255],
    [0, 0, 255, 255],
  ];
  const expected = [red, green, blue, blue, green, red].flat();
  expect(decode(await encodePng(image))).toEqual(expected);
});

test('the header says width, height, eight bits and colour type 3', async () => {
  const png = await encodePng(image);
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([3, 2, 8, 3]);
});
