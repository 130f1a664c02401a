import { expect, test } from 'vitest';
import type { Frame } from '#src/domain/frame.ts';
import { homeCamera } from '#src/domain/home.ts';
import { projectMercator, worldSize } from '#src/domain/mercator.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = (width: number, height: number, padding = none): Frame => ({
  size: { width, height },
  padding,
});
const see = (place: { lat: number; lon: number }, at: Frame) =>
  projectMercator(place, homeCamera(at, 'mercator'), at.size);

const CORNERS = {
  edmonton: { lat: 53.55, lon: -113.47 },
  wollongong: { lat: -34.42, lon: 150.89 },
  tampere: { lat: 61.5, lon: 23.76 },
  circularHead: { lat: -40.85, lon: 145.12 },
};

test.each([
  [1024, 768],
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
])('a screen of %i x %i shows the members at the four ends of the world', (width, height) => {
  for (const place of Object.values(CORNERS)) {
    const { x, y } = see(place, frame(width, height));
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
});

test('on a wide screen the inhabited world is as large as it can be', () => {
  const at = frame(1440, 900);
  expect(see({ lat: 0, lon: -130 }, at).x).toBeCloseTo(0, 3);
  expect(see({ lat: 0, lon: 165 }, at).x).toBeCloseTo(1440, 3);
});

test('beside a sheet the world is framed in what is left', () => {
  const at = frame(1440, 900, { top: 78, right: 0, bottom: 0, left: 360 });
  expect(see(CORNERS.edmonton, at).x).toBeGreaterThan(360);
  expect(see(CORNERS.wollongong, at).x).toBeLessThan(1440);
  expect(see(CORNERS.tampere, at).y).toBeGreaterThan(78);
});

test('between two sheets the middle of the world stays in the middle', () => {
  const at = frame(1440, 900, { top: 78, right: 428, bottom: 190, left: 360 });
  expect(see({ lat: 20, lon: 17.5 }, at).x).toBeCloseTo((360 + 1012) / 2, 3);
});

test('a phone shows Europe, the featured city included, above the sheet', () => {
  const at = frame(390, 844, { top: 130, right: 0, bottom: 452, left: 0 });
  const places = [
    { lat: 57.538, lon: 25.423 },
    { lat: 51.9, lon: -8.5 },
    { lat: 35.3, lon: 25.1 },
    CORNERS.tampere,
  ];
  for (const place of places) {
    const { x, y } = see(place, at);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(390);
    expect(y).toBeGreaterThan(130);
    expect(y).toBeLessThan(844 - 452);
  }
});

test('a phone brings Europe so near that it reaches from side to side', () => {
  const at = frame(390, 844);
  expect(see({ lat: 50, lon: -14 }, at).x).toBeCloseTo(0, 3);
  expect(see({ lat: 50, lon: 52 }, at).x).toBeCloseTo(390, 3);
});

test.each([
  [320, 256],
  [320, 640],
  [390, 844],
  [1440, 300],
  [1440, 900],
  [800, 2000],
  [0, 0],
])('at %i x %i the world fills the map from top to bottom', (width, height) => {
  const camera = homeCamera(frame(width, height), 'mercator');
  const top = projectMercator({ lat: 85.051129, lon: 0 }, camera, { width, height });
  const bottom = projectMercator({ lat: -85.051129, lon: 0 }, camera, { width, height });
  expect(top.y).toBeLessThanOrEqual(0.01);
  expect(bottom.y).toBeGreaterThanOrEqual(height - 0.01);
  expect(worldSize(camera.zoom)).toBeGreaterThan(width * 0.8);
  expect(Object.values(camera).every(Number.isFinite)).toBe(true);
});

test('sheets that cover everything count as none', () => {
  const covered = frame(390, 600, { top: 300, right: 0, bottom: 300, left: 0 });
  expect(homeCamera(covered, 'mercator')).toEqual(homeCamera(frame(390, 600), 'mercator'));
});
