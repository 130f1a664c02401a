import { readFileSync } from 'node:fs';
import { readFlavor, type Flavor } from '#src/map/flavor.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

/** Selectors of tokens.css that apply in each combination of theme and contrast, in order. */
const COMBINATIONS = {
  light: [':root'],
  dark: [':root', ":root[data-theme='dark']"],
  'light, more contrast': [':root', ":root[data-contrast='more']"],
  'dark, more contrast': [
    ':root',
    ":root[data-theme='dark']",
    ":root[data-contrast='more']",
    ":root[data-contrast='more'][data-theme='dark']",
  ],
} as const;

/** The map's colours in every theme and contrast, as the real style sheet gives them. */
export const FLAVORS: readonly (readonly [string, Flavor])[] = Object.entries(COMBINATIONS).map(
  ([name, selectors]) => {
    const values = new Map<string, string>();
    for (const selector of selectors) {
      for (const [property, value] of readBlock(selector)) values.set(property, value);
    }
    return [name, readFlavor({ getPropertyValue: (property) => values.get(property) ?? '' })];
  },
);

function readBlock(selector: string): [string, string][] {
  // At the start of a line, or of one within a media query.
  const start = Math.max(...['\n', '\n  '].map((lead) => TOKENS.indexOf(`${lead}${selector} {`)));
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const body = TOKENS.slice(TOKENS.indexOf('{', start) + 1, TOKENS.indexOf('}', start));
  return [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
}
