import { expect, test } from 'vitest';
import { parseXmlDocument } from 'slimdom';
import { aimAt } from '#src/domain/camera.ts';
import type { Frame } from '#src/domain/frame.ts';
import { drawPicture, type PictureContent } from '#src/panels/share/picture/picture.ts';
import { framePicture, placeOnPicture } from '#src/panels/share/picture/view.ts';
import { wrapText, type Type } from '#src/panels/share/picture/text.ts';
import { readPalette } from '#src/panels/share/picture/palette.ts';
import { REAL, realValmiera } from '../../domain/real.ts';

const FRAME: Frame = {
  size: { width: 1440, height: 900 },
  padding: { top: 100, right: 430, bottom: 20, left: 380 },
};
const MEMBERS = REAL.cities.filter(({ left }) => left === null);
const COLOURS = readPalette((name) => `#${name.length.toString(16).padStart(6, '0')}`);
const CONTENT: PictureContent = {
  title: 'UNESCO Global Network of Learning Cities: 397 documented members',
  filters: [],
  shown: MEMBERS,
  featured: { city: realValmiera(), name: 'Valmiera' },
  chosen: null,
  regionNames: {
    'europe-north-america': 'Europe and North America',
    'asia-pacific': 'Asia and the Pacific',
    'latin-america-caribbean': 'Latin America and the Caribbean',
    'arab-states': 'Arab States',
    africa: 'Africa',
  },
  number: String,
  notes: ['Sources: GeoNames.', 'Boundaries are for orientation only.'],
  land: 'M960 960L1000 960L1000 1000Z',
  language: 'en',
};
const HOME = framePicture(null, FRAME, 'mercator');
const TYPE: Type = { size: 20, family: 'sans-serif', weight: 400, fill: '#000' };

const draw = (change: Partial<PictureContent> = {}) =>
  parseXmlDocument(drawPicture({ ...CONTENT, ...change }, HOME, COLOURS).svg);
const textsOf = (change: Partial<PictureContent> = {}): string[] =>
  draw(change)
    .getElementsByTagName('text')
    .map(({ textContent }) => textContent ?? '');

test('title, filters, legend and notes stand on the picture', () => {
  const told = textsOf({ filters: ['Latvia', 'Chosen city: Valmiera'] }).join(' ');

  expect(told).toContain(CONTENT.title);
  expect(told).toContain('Latvia · Chosen city: Valmiera');
  expect(told).toContain('Sources: GeoNames. Boundaries are for orientation only.');
});

test('the legend counts the members of each region, and names no empty one', () => {
  const shown = MEMBERS.filter(({ region }) => region === 'africa');

  expect(textsOf({ shown, featured: null })).toContain(`Africa (${shown.length})`);
  expect(textsOf({ shown, featured: null }).join(' ')).not.toContain('Arab States');
});

test('the home view of the picture has a mark for every member', () => {
  const marks = draw()
    .getElementsByTagName('path')
    .filter((path) => path.hasAttribute('transform'));
  const legend = 5;

  expect(marks.length - legend).toBe(MEMBERS.length - 1);
});

test('no text of the data breaks the document', () => {
  const hostile = '</text><script>alert(1)</script> & "quoted" \u0000\u0008';
  const texts = textsOf({ title: hostile, chosen: { city: realValmiera(), name: hostile } });

  expect(texts.join(' ')).toContain('<script>alert(1)</script>');
  expect(draw({ title: hostile }).getElementsByTagName('script')).toEqual([]);
});

test('the picture needs nothing from elsewhere, and no style that the policy forbids', () => {
  const { svg } = drawPicture(CONTENT, HOME, COLOURS);

  expect(svg).not.toMatch(/href|url\(|style|@import/);
});

test('an empty list still makes a picture', () => {
  expect(draw({ shown: [], featured: null, land: '' }).documentElement?.nodeName).toBe('svg');
});

test('what the visitor sees between the sheets is in the middle of the picture', () => {
  const valmiera = realValmiera();
  const view = framePicture(aimAt(valmiera, 6, FRAME, 'mercator'), FRAME, 'mercator');
  const [point] = placeOnPicture(valmiera, view);

  expect(point?.x).toBeCloseTo(view.size.width / 2, 3);
  expect(point?.y).toBeCloseTo(view.size.height / 2, 3);
});

test('all that is seen between the sheets is on the picture', () => {
  const camera = aimAt(realValmiera(), 6, FRAME, 'mercator');
  const view = framePicture(camera, FRAME, 'mercator');
  const scale = view.side / (512 * 2 ** 6);

  // The free area is 630 x 780 CSS pixels.
  expect(view.size.width / scale).toBeGreaterThanOrEqual(630);
  expect(view.size.height / scale).toBeGreaterThanOrEqual(779.9);
});

test.each(['mercator', 'globe'] as const)('the world is shown once (%s)', (projection) => {
  const flat: Frame = {
    size: { width: 1600, height: 760 },
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
  };
  const view = framePicture({ zoom: 0, lat: 30, lon: 20 }, flat, projection);
  const twice = MEMBERS.filter((city) => placeOnPicture(city, view).length > 1);

  // It falls a little short of the width, as on the map: what is near its edge is shown at both.
  expect(twice.length).toBeLessThan(MEMBERS.length / 20);
});

test('lines break between words and keep them all', () => {
  const text = 'one two three four five six seven';
  const lines = wrapText(text, 120, TYPE);

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(text);
});
