import { drawShape, findMarkScale } from '#src/atlas/marks.ts';
import { REGIONS, type City } from '#src/domain/city.ts';
import { SHAPES } from '#src/domain/shapes.ts';
import type { Palette } from './palette.ts';
import { measureText, writeLine, type Type } from './text.ts';
import { placeOnPicture, type PictureView } from './view.ts';

/** A member with its name on the picture. */
export interface Named {
  readonly city: City;
  readonly name: string;
}

/** The members of a picture. */
export interface PictureMembers {
  readonly shown: readonly City[];
  /** The member with a mark of its own, where it is among those shown. */
  readonly featured: Named | null;
  /** The chosen one, which need not be shown. */
  readonly chosen: Named | null;
}

/** All marks, northern ones below southern ones, then those that have a name, as on the map. */
export function writeMembers(
  { shown, featured, chosen }: PictureMembers,
  view: PictureView,
  colours: Palette,
): string {
  const plain = shown.filter(({ id }) => id !== featured?.city.id);
  const ring = chosen ? writeRing(chosen, featured, view, colours) : '';
  const pin = featured ? writeFeatured(featured.city, view, colours) : '';
  const names = [featured, chosen?.city.id === featured?.city.id ? null : chosen]
    .flatMap((named) => named ?? [])
    .map((named) => writeName(named, view, colours));
  return ring + writeMarks(plain, view, colours) + pin + names.join('');
}

function writeMarks(cities: readonly City[], view: PictureView, colours: Palette): string {
  const scale = round(findMarkScale(view.zoom));
  const stroke = `stroke="${colours.edge}" stroke-width="${round(2 / scale)}"`;
  const southward = [...cities].sort((one, other) => other.lat - one.lat);
  const uses = southward.flatMap(({ region, ...place }) =>
    placeOnPicture(place, view).map(
      ({ x, y }) =>
        `<path d="${drawShape(SHAPES[region])}" fill="${colours.regions[region]}" ` +
        `transform="translate(${round(x)} ${round(y)}) scale(${scale})"/>`,
    ),
  );
  return `<g ${stroke} paint-order="stroke">${uses.join('')}</g>`;
}

function writeRing(
  { city }: Named,
  featured: Named | null,
  view: PictureView,
  { edge, accent }: Palette,
): string {
  const radius = city.id === featured?.city.id ? 14 : 11;
  const look = `fill="${edge}" fill-opacity="0.92" stroke="${accent}" stroke-width="2.5"`;
  return writeCircles(city, view, radius, look);
}

function writeFeatured(city: City, view: PictureView, { accent, edge }: Palette): string {
  const pin = `fill="${accent}" stroke="${edge}" stroke-width="3.2" paint-order="stroke"`;
  return (
    writeCircles(city, view, 13.5, `fill="${accent}" fill-opacity="0.24"`) +
    writeCircles(city, view, 7.3, pin) +
    writeCircles(city, view, 2.7, 'fill="#fff"')
  );
}

function writeCircles(city: City, view: PictureView, radius: number, look: string): string {
  return placeOnPicture(city, view)
    .map(({ x, y }) => `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${look}/>`)
    .join('');
}

/** Room between the middle of a mark and its name. */
const ASIDE = 20;

function writeName({ city, name }: Named, view: PictureView, { label, halo }: Palette): string {
  const type: Type = { size: 19, family: 'sans-serif', weight: 600, fill: label };
  const outline = ` stroke="${halo}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`;
  return placeOnPicture(city, view)
    .map(({ x, y }) => {
      const hasRoom = x + ASIDE + measureText(name, type) < view.size.width;
      const anchor = hasRoom ? '' : ' text-anchor="end"';
      return writeLine(
        name,
        round(x + (hasRoom ? ASIDE : -ASIDE)),
        round(y + 7),
        type,
        outline + anchor,
      );
    })
    .join('');
}

/** Regions that have a member on the picture's list, each with its number, in the usual order. */
export function countRegions(shown: readonly City[]) {
  return REGIONS.map((region) => ({
    region,
    count: shown.filter((city) => city.region === region).length,
  })).filter(({ count }) => count > 0);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
