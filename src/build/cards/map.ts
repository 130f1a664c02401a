import { drawShape } from '#src/atlas/marks.ts';
import { REGIONS, type City } from '#src/domain/city.ts';
import { toWorld } from '#src/domain/mercator.ts';
import { SHAPES } from '#src/domain/shapes.ts';
import { GLOW } from './card-style.ts';
import type { Colours } from './colours.ts';
import { chooseCrop, findCopies, type Crop } from './crop.ts';
import { CARD, FOCUS } from './frame.ts';
import { drawOutlines, type Outline } from './outlines.ts';

/** What stands on every card's map. */
export interface MapSource {
  readonly outlines: readonly Outline[];
  /** The members of today. */
  readonly members: readonly City[];
  readonly colours: Colours;
}

/** Of the marks' full size: cards are mostly seen at half their width. */
const MARK_SCALE = 0.8;

/** Sea, land, members and the city itself as SVG. */
export function drawMap(city: City, { outlines, members, colours }: MapSource): string {
  const crop = chooseCrop(city, members);
  const others = members.filter(({ id }) => id !== city.id);
  const shapes = REGIONS.map(
    (region) =>
      `<path id="${region}" d="${drawShape(SHAPES[region])}" transform="scale(${MARK_SCALE})" fill="${colours.regions[region]}" stroke="${colours.edge}" stroke-width="${2.2 / MARK_SCALE}" paint-order="stroke"/>`,
  );
  return (
    `<defs>${shapes.join('')}</defs>` +
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${colours.sea}"/>` +
    `<path fill="${colours.land}" d="${drawOutlines(outlines, crop)}"/>` +
    `<circle cx="${FOCUS.x}" cy="${FOCUS.y}" r="44" fill="${colours.accent}" fill-opacity="${GLOW}"/>` +
    drawMarks(others, crop) +
    drawPin(colours)
  );
}

/** From north to south, so that the southern one of two lies on top, as on the map. */
function drawMarks(cities: readonly City[], crop: Crop): string {
  return cities
    .map((city) => ({ region: city.region, ...toWorld(city) }))
    .sort((a, b) => a.y - b.y)
    .flatMap(({ region, x, y }) => {
      const box = { west: x, east: x, north: y, south: y };
      return findCopies(box, crop, 20).map((shift) => {
        const [across, down] = [crop.left + shift + x * crop.side, crop.top + y * crop.side];
        return `<use href="#${region}" x="${across.toFixed(1)}" y="${down.toFixed(1)}"/>`;
      });
    })
    .join('');
}

function drawPin({ accent, edge }: Colours): string {
  const at = `cx="${FOCUS.x}" cy="${FOCUS.y}"`;
  return (
    `<circle ${at} r="25" fill="${edge}"/>` +
    `<circle ${at} r="22.5" fill="none" stroke="${accent}" stroke-width="3"/>` +
    `<circle ${at} r="16" fill="${accent}"/>` +
    `<circle ${at} r="5.5" fill="${edge}"/>`
  );
}
