import { expect, test } from 'vitest';
import { findAim } from '#src/domain/camera.ts';
import type { Frame } from '#src/domain/frame.ts';
import { homeCamera } from '#src/domain/home.ts';
import { projectMercator } from '#src/domain/mercator.ts';
import { boundPlaces, findCamera, type Situation } from '#src/domain/target.ts';

const PLACES: Record<string, { lat: number; lon: number }> = {
  valmiera: { lat: 57.5381, lon: 25.4233 },
  tampere: { lat: 61.4991, lon: 23.7871 },
  suva: { lat: -18.14, lon: 178.44 },
  apia: { lat: -13.83, lon: -171.77 },
};
const frame: Frame = {
  size: { width: 1440, height: 900 },
  padding: { top: 78, right: 428, bottom: 0, left: 360 },
};
const situation: Situation = {
  frame,
  projection: 'mercator',
  zoom: 1.5,
  find: (id) => PLACES[id],
};
const middle = { x: (360 + 1012) / 2, y: (78 + 900) / 2 };

test('a city comes into the middle of what the sheets leave free', () => {
  const camera = findCamera({ kind: 'city', id: 'valmiera' }, situation);
  if (!camera) throw new Error('no camera');
  const { x, y } = projectMercator({ lat: 57.5381, lon: 25.4233 }, camera, frame.size);
  expect(x).toBeCloseTo(middle.x, 6);
  expect(y).toBeCloseTo(middle.y, 6);
  expect(camera.zoom).toBeGreaterThanOrEqual(5.2);
});

test('who is nearer already stays near', () => {
  const target = { kind: 'city', id: 'valmiera' } as const;
  expect(findCamera(target, { ...situation, zoom: 8.5 })?.zoom).toBe(8.5);
});

test('the map never goes nearer than its last zoom', () => {
  const target = { kind: 'city', id: 'valmiera' } as const;
  expect(findCamera(target, { ...situation, zoom: 14 })?.zoom).toBe(10);
});

test('a city nobody has moves nothing', () => {
  expect(findCamera({ kind: 'city', id: 'atlantis' }, situation)).toBeNull();
  expect(findCamera({ kind: 'fit', cities: [] }, situation)).toBeNull();
  expect(findCamera({ kind: 'fit', cities: ['atlantis'] }, situation)).toBeNull();
});

test('on a globe the camera names the city itself', () => {
  const camera = findCamera(
    { kind: 'city', id: 'valmiera' },
    { ...situation, projection: 'globe' },
  );
  expect(camera).toMatchObject({ lat: 57.5381, lon: 25.4233 });
});

test('several cities fit between the sheets', () => {
  const camera = findCamera({ kind: 'fit', cities: ['valmiera', 'tampere'] }, situation);
  if (!camera) throw new Error('no camera');
  for (const id of ['valmiera', 'tampere']) {
    const { x, y } = projectMercator(PLACES[id] ?? { lat: 0, lon: 0 }, camera, frame.size);
    expect(x).toBeGreaterThan(360);
    expect(x).toBeLessThan(1012);
    expect(y).toBeGreaterThan(78);
    expect(y).toBeLessThan(900);
  }
  expect(camera.zoom).toBeGreaterThan(4);
});

test('cities on both sides of the antimeridian are fitted across it', () => {
  const camera = findCamera({ kind: 'fit', cities: ['suva', 'apia'] }, situation);
  expect(camera?.zoom).toBeGreaterThan(4);
  expect(Math.abs(camera?.lon ?? 0)).toBeGreaterThan(160);
});

test('the box of one place is that place', () => {
  expect(boundPlaces([{ lat: 1, lon: 2 }])).toEqual({ west: 2, east: 2, south: 1, north: 1 });
});

test('home is the home view, a camera is itself', () => {
  expect(findCamera({ kind: 'home' }, situation)).toEqual(homeCamera(frame, 'mercator'));
  const camera = { zoom: 3, lat: 10, lon: 20 };
  expect(findCamera({ kind: 'camera', camera }, situation)).toBe(camera);
});

test('the aim of a camera is what it was aimed at', () => {
  const camera = findCamera({ kind: 'city', id: 'tampere' }, situation);
  if (!camera) throw new Error('no camera');
  const aim = findAim(camera, frame);
  expect(aim.lat).toBeCloseTo(61.4991, 9);
  expect(aim.lon).toBeCloseTo(23.7871, 9);
});
