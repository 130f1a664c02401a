import type { Colours } from './colours.ts';
import { GLOW, SHADE } from './card-style.ts';

/** Up to 256 colours, and which of them each pixel of a card is. */
export interface Palette {
  /** Red, green, blue of each colour in turn. */
  readonly colours: Uint8Array;
  /** The palette's places for pixels of red, green, blue, alpha; alpha is taken as full. */
  readonly index: (rgba: Uint8Array) => Uint8Array;
}

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The flat colours of a card and, between each two that touch, as many steps as smooth edges need.
 * Being known beforehand, they are found by nearness alone: no card is quantised, and all of them
 * have the same colours.
 */
export function createPalette(colours: Colours): Palette {
  const { paper, ink, inkSoft, line, sea, land, accent, edge, regions } = colours;
  const glowOnSea = mix(sea, accent, GLOW);
  const glowOnLand = mix(land, accent, GLOW);
  const shade = (colour: string) => mix(colour, ink, SHADE.layers * SHADE.opacity);
  const ramps: [from: string | Rgb, to: string | Rgb, steps: number][] = [
    [paper, ink, 10],
    [paper, inkSoft, 7],
    [paper, line, 2],
    [paper, accent, 12],
    [accent, land, 10],
    [accent, sea, 10],
    [sea, land, 3],
    [sea, shade(sea), 14],
    [land, shade(land), 14],
    [shade(sea), paper, 4],
    [sea, edge, 4],
    [sea, glowOnSea, 5],
    [land, glowOnLand, 5],
    [glowOnSea, accent, 6],
    [glowOnLand, accent, 6],
    ...Object.values(regions).map((region): [string, string, number] => [region, edge, 6]),
  ];
  const all = ramps.flatMap(([from, to, steps]) =>
    Array.from({ length: steps + 1 }, (_, i) => mix(from, to, i / steps)),
  );
  const unique = [...new Map(all.map((rgb) => [rgb.join(), rgb])).values()];
  if (unique.length > 256) throw new Error(`The cards need ${unique.length} colours, not 256.`);
  return { colours: Uint8Array.from(unique.flat()), index: createIndex(unique) };
}

/** Finds the nearest colour by distance in sRGB, and remembers it. */
function createIndex(colours: readonly Rgb[]): Palette['index'] {
  const known = new Int16Array(1 << 24).fill(-1);
  return (rgba) => {
    const places = new Uint8Array(rgba.length / 4);
    for (let i = 0, at = 0; i < places.length; i++, at += 4) {
      const key = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
      let place = known[key] ?? -1;
      if (place < 0) {
        place = findNearest(colours, [key >> 16, (key >> 8) & 255, key & 255]);
        known[key] = place;
      }
      places[i] = place;
    }
    return places;
  };
}

function findNearest(colours: readonly Rgb[], [red, green, blue]: Rgb): number {
  let [best, least] = [0, Infinity];
  colours.forEach(([r, g, b], place) => {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

function toRgb(colour: string | Rgb): Rgb {
  if (typeof colour !== 'string') return colour;
  const value = parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(from: string | Rgb, to: string | Rgb, share: number): Rgb {
  const [a, b] = [toRgb(from), toRgb(to)];
  const at = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return [at(0), at(1), at(2)];
}
