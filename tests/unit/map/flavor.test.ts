import { expect, test } from 'vitest';
import { readFlavor } from '#src/map/flavor.ts';
import { FLAVORS } from './flavors.ts';

test('each theme and contrast has colours of its own', () => {
  expect(new Set(FLAVORS.map(([, flavor]) => JSON.stringify(flavor))).size).toBe(FLAVORS.length);
});

test('white space around a value does not matter', () => {
  expect(readFlavor({ getPropertyValue: (name) => ` ${name} ` }).sea).toBe('--sea');
});

test('a missing colour is named', () => {
  const style = { getPropertyValue: (name: string) => (name === '--accent' ? '' : '#fff') };
  expect(() => readFlavor(style)).toThrow('--accent');
});

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

test.each(FLAVORS)('%s: names can be read and marks seen', (_, flavor) => {
  expect(contrast(flavor.label, flavor.labelHalo)).toBeGreaterThanOrEqual(7);
  for (const ground of [flavor.land, flavor.sea]) {
    expect(contrast(flavor.countryLabel, ground)).toBeGreaterThanOrEqual(4.5);
    for (const mark of [...Object.values(flavor.regions), flavor.accent]) {
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
    }
  }
});
