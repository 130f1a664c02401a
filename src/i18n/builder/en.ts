import { COPY_BLOCKED } from '../share/copy-blocked.ts';
import type { BuilderMessages } from './messages.ts';

/** The words of the page for hosts. */
export const builderWords: BuilderMessages = {
  language: 'en',
  show: {
    legend: 'What to show',
    whole: { label: 'Everything', hint: 'The map with search and legend' },
    map: { label: 'The map only', hint: 'The map and a link to the list of cities' },
    city: { label: 'One city', hint: 'The map opens with the chosen city' },
    badge: { label: 'A city’s badge', hint: 'A picture: the city, since when, and its place' },
  },
  city: {
    search: 'Find a city',
    results: 'Cities found',
    clear: 'Clear',
    chosen: (name) => `Chosen: ${name}`,
    failed: 'The list of cities did not load.',
    retry: 'Try again',
  },
  languages: 'Language',
  themes: { legend: 'Colours', auto: 'As the device', light: 'Light', dark: 'Dark' },
  sizes: {
    legend: 'Size',
    height: 'Height in pixels',
    ratio: { label: 'By its width', hint: 'Always 4 : 3, no script' },
    follow: { label: 'By its content', hint: 'A script of the Atlas sets the height' },
    fixed: { label: 'Fixed height', hint: 'As you say, no script' },
  },
  view: {
    kept: 'The map will open with the view and the filters you came with.',
    drop: 'Start with the whole map',
  },
  preview: {
    heading: 'Preview',
    widths: 'Width',
    phone: 'Phone',
    column: 'Article',
    wide: 'Full',
  },
  code: {
    heading: 'Code',
    label: 'Embed code',
    copy: 'Copy code',
    copied: 'Code copied.',
    here: (address) =>
      `The permanent address of the Atlas has not been stated yet, so the code holds the address of this page: ${address}. If the Atlas moves, the code has to be made anew.`,
    allowed: (sites) => `The map will appear on these sites only: ${sites}.`,
    element:
      'All the script does is fit the height of the frame. The browser checks it against the “integrity” code, and if the script ever fails to arrive, the map works as a plain frame.',
  },
  copyBlocked: COPY_BLOCKED.en,
};
