import { expect, test } from 'vitest';
import {
  homeSight,
  MAX_ATLAS_ZOOM,
  panBy,
  seeTarget,
  toCamera,
  zoomBy,
  type Sight,
} from '#src/atlas/sight.ts';
import type { Frame } from '#src/domain/frame.ts';
import { homeCamera } from '#src/domain/home.ts';
import { projectMercator, worldSize } from '#src/domain/mercator.ts';

const frame: Frame = {
  size: { width: 1440, height: 900 },
  padding: { top: 80, right: 0, bottom: 0, left: 380 },
};
const MIDDLE = { x: 380 + 1060 / 2, y: 80 + 820 / 2 };
const valmiera = { lat: 57.538, lon: 25.423 };
const riga: Sight = { lat: 56.95, lon: 24.1, zoom: 4 };
const see = (place: { lat: number; lon: number }, sight: Sight) =>
  projectMercator(place, toCamera(sight, frame), frame.size);

test('the first view is the map’s own', () => {
  const camera = toCamera(homeSight(frame), frame);
  const home = homeCamera(frame, 'mercator');
  expect(camera.zoom).toBeCloseTo(home.zoom, 9);
  expect(camera.lat).toBeCloseTo(home.lat, 9);
  expect(camera.lon).toBeCloseTo(home.lon, 9);
});

test('a sight shows its place in the middle of the free area', () => {
  expect(see(riga, riga).x).toBeCloseTo(MIDDLE.x, 6);
  expect(see(riga, riga).y).toBeCloseTo(MIDDLE.y, 6);
});

test('what is dragged follows the finger', () => {
  const moved = panBy(riga, { x: 120, y: -45 }, frame);
  expect(see(riga, moved).x).toBeCloseTo(MIDDLE.x + 120, 6);
  expect(see(riga, moved).y).toBeCloseTo(MIDDLE.y - 45, 6);
});

test('the place under the pointer stays there while the wheel turns', () => {
  const before = see(valmiera, riga);
  const at = { x: before.x - MIDDLE.x, y: before.y - MIDDLE.y };
  const nearer = zoomBy(riga, 1.5, at, frame);
  expect(nearer.zoom).toBeCloseTo(5.5, 9);
  expect(see(valmiera, nearer).x).toBeCloseTo(before.x, 6);
  expect(see(valmiera, nearer).y).toBeCloseTo(before.y, 6);
});

test('nobody comes nearer than the outlines bear', () => {
  expect(zoomBy(riga, 20, { x: 0, y: 0 }, frame).zoom).toBe(MAX_ATLAS_ZOOM);
});

test('from as far as possible the world still fills the map from top to bottom', () => {
  const far = zoomBy(riga, -20, { x: 0, y: 0 }, frame);
  expect(worldSize(far.zoom)).toBeGreaterThanOrEqual(frame.size.height);
  expect(see({ lat: 85.051129, lon: 0 }, far).y).toBeLessThanOrEqual(0.01);
  expect(see({ lat: -85.051129, lon: 0 }, far).y).toBeGreaterThanOrEqual(899.99);
});

test('over the antimeridian the drawing goes on', () => {
  const fiji: Sight = { lat: -18, lon: 179.5, zoom: 4 };
  expect(panBy(fiji, { x: -100, y: 0 }, frame).lon).toBeLessThan(-170);
});

test('a member is brought to the middle and near enough to know its surroundings', () => {
  const find = (id: string) => (id === 'valmiera' ? valmiera : undefined);
  const sight = seeTarget({ kind: 'city', id: 'valmiera' }, homeSight(frame), frame, find);
  expect(sight?.zoom).toBeGreaterThan(5);
  expect(sight?.lat).toBeCloseTo(valmiera.lat, 6);
  expect(sight?.lon).toBeCloseTo(valmiera.lon, 6);
});

test('a member nobody knows moves nothing', () => {
  expect(seeTarget({ kind: 'city', id: 'atlantis' }, riga, frame, () => undefined)).toBeNull();
});
