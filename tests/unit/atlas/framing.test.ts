import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeHome } from '#src/atlas/framing.ts';
import { homeCamera, PHONE_WIDTH } from '#src/domain/home.ts';
import { toWorld, worldSize } from '#src/domain/mercator.ts';

const css = readFileSync('src/atlas/atlas.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const [screen = '', print = ''] = css.split('@media print');
const phoneAt = screen.indexOf('@media (max-width');
const wide = screen.slice(0, phoneAt);
const phone = screen.slice(phoneAt, screen.indexOf('.atlas-world'));

function readNumber(block: string, name: string): number {
  return Number(new RegExp(`${name}:\\s*([\\d.]+)`).exec(block)?.[1]);
}

test.each([
  ['on wide screens', wide, false],
  ['on phones', phone, true],
  ['on paper', print, false],
])('the style sheet has the numbers of the home view %s', (_, block, isPhone) => {
  const home = describeHome(isPhone);
  expect(readNumber(block, '--box-width')).toBeCloseTo(home.width, 4);
  expect(readNumber(block, '--box-height')).toBeCloseTo(home.height, 4);
  expect(readNumber(block, '--home-x')).toBeCloseTo(home.x, 5);
  expect(readNumber(block, '--home-y')).toBeCloseTo(home.y, 5);
});

test('the style sheet has the least share of the map’s width', () => {
  expect(readNumber(wide, '--floor')).toBeCloseTo(describeHome(false).floor, 4);
});

test('the style sheet takes a map for a phone’s below the same width', () => {
  expect(readNumber(phone, 'max-width')).toBeCloseTo(PHONE_WIDTH, 1);
  expect(readNumber(phone, 'max-width')).toBeLessThan(PHONE_WIDTH);
});

const FRAMES = [
  [360, 740, { top: 128, right: 0, bottom: 348, left: 0 }],
  [390, 844, { top: 128, right: 0, bottom: 397, left: 0 }],
  [768, 1024, { top: 68, right: 0, bottom: 0, left: 376 }],
  [1440, 900, { top: 79, right: 0, bottom: 0, left: 382 }],
  [1440, 900, { top: 79, right: 450, bottom: 0, left: 382 }],
  [1920, 1080, { top: 80, right: 528, bottom: 0, left: 432 }],
] as const;

test.each(FRAMES)('its formula gives the home camera at %i x %i beside %o', (width, height, p) => {
  const isPhone = width < PHONE_WIDTH;
  const home = describeHome(isPhone);
  const free = { width: width - p.left - p.right, height: height - p.top - p.bottom };
  const fit = Math.min(free.width / home.width, free.height / home.height);
  const side = Math.max(fit, width * home.floor, height);
  const middle = p.top + free.height / 2 - home.y * side;
  const top = Math.min(Math.max(middle, height - side), 0);
  const left = p.left + free.width / 2 - home.x * side;

  const camera = homeCamera({ size: { width, height }, padding: p }, 'mercator');
  const centre = toWorld(camera);
  expect(side).toBeCloseTo(worldSize(camera.zoom), 4);
  expect(left).toBeCloseTo(width / 2 - centre.x * side, 4);
  expect(top).toBeCloseTo(height / 2 - centre.y * side, 4);
});
