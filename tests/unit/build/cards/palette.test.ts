import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readColours } from '#src/build/cards/colours.ts';
import { createPalette } from '#src/build/cards/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const colours = readColours(css);
const palette = createPalette(colours);

/** The palette's colour for a pixel. */
function show(red: number, green: number, blue: number): number[] {
  const [place = 0] = palette.index(Uint8Array.of(red, green, blue, 255));
  return [...palette.colours.subarray(3 * place, 3 * place + 3)];
}

function parse(colour: string): [number, number, number] {
  const value = parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

test('every flat colour of a card is in the palette as it is', () => {
  const { regions, ...flat } = colours;
  for (const colour of [...Object.values(flat), ...Object.values(regions)]) {
    expect(show(...parse(colour)), colour).toEqual(parse(colour));
  }
});

test('a colour between two is shown by one that is hardly another', () => {
  const [paper, ink] = [parse(colours.paper), parse(colours.ink)];
  for (let share = 0; share <= 1; share += 0.01) {
    const [red, green, blue] = [0, 1, 2].map((i) =>
      Math.round((paper[i] ?? 0) * (1 - share) + (ink[i] ?? 0) * share),
    ) as [number, number, number];
    const [r = 0, g = 0, b = 0] = show(red, green, blue);
    expect(Math.hypot(r - red, g - green, b - blue)).toBeLessThan(22);
  }
});

test('a PNG can hold the palette', () => {
  expect(palette.colours.length).toBeLessThanOrEqual(3 * 256);
});

test('a colour that the theme has lost stops the build by its name', () => {
  expect(() => readColours(css.replaceAll('--sea: ', '--lake: '))).toThrow('--sea');
});

test('the colours are those of the light theme', () => {
  expect(css).toContain(`--paper: ${colours.paper};`);
  expect(readColours(css.replace('--paper: #fcfaf6', '--paper: #123456')).paper).toBe('#123456');
});
