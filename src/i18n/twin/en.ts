import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { TwinMessages } from './messages.ts';

export const createTwinWords = ({ number, distance }: Formats, plural: Plural): TwinMessages => ({
  name: 'Cities in view on the map',
  keys: 'Arrow keys move from city to city, Enter opens one, Escape goes back to the map.',
  status: (inView, total, nearest, km) =>
    `${number(inView)} of ${number(total)} in view; nearest to the middle: ${nearest}, ${distance(km)}.`,
  nobody: 'No city lies in this part of the map.',
  more: (n) =>
    plural(n, {
      one: `${number(n)} more city is in view: zoom in or use the list.`,
      other: `${number(n)} more cities are in view: zoom in or use the list.`,
    }),
});
