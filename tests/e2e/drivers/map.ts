import type { AtlasPage } from './atlas.ts';
import { findRow } from './facts.ts';

/** Web Mercator in CSS pixels of a world that is 512 px wide at zoom 0. */
export function project(lat: number, lon: number, zoom: number): { x: number; y: number } {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lon + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  };
}

/** Where the map looks now, as the page says. */
export async function readCamera(
  atlas: AtlasPage,
): Promise<{ zoom: number; lat: number; lon: number }> {
  const text = (await atlas.map.getAttribute('data-camera')) ?? '';
  const [zoom = NaN, lat = NaN, lon = NaN] = text.split('/').map(Number);
  return { zoom, lat, lon };
}

/** Where a member's own coordinates lie in the window, in CSS pixels, on a flat map. */
export async function locate(atlas: AtlasPage, id: string): Promise<{ x: number; y: number }> {
  const row = findRow(id);
  const { zoom, lat, lon } = await readCamera(atlas);
  const box = await atlas.canvas.boundingBox();
  if (!box) throw new Error('There is no map.');
  const middle = project(lat, lon, zoom);
  const place = project(Number(row['lat']), Number(row['lon']), zoom);
  return {
    x: box.x + box.width / 2 + place.x - middle.x,
    y: box.y + box.height / 2 + place.y - middle.y,
  };
}

/** Clicks a member on the map itself. */
export async function clickMember(atlas: AtlasPage, id: string): Promise<void> {
  const { x, y } = await locate(atlas, id);
  await atlas.page.mouse.click(x, y);
}

/** Touches a member on the map itself. */
export async function tapMember(atlas: AtlasPage, id: string): Promise<void> {
  const { x, y } = await locate(atlas, id);
  await atlas.page.touchscreen.tap(x, y);
}

/** Drags the map from the middle of its free area; the distances are CSS pixels. */
export async function dragMap(atlas: AtlasPage, right: number, down: number): Promise<void> {
  const { mouse } = atlas.page;
  const box = await atlas.canvas.boundingBox();
  if (!box) throw new Error('There is no map.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + right, y + down, { steps: 5 });
  await mouse.up();
}
