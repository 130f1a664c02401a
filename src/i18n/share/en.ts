import { CREDITS } from '#src/domain/cite.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import { COPY_BLOCKED } from './copy-blocked.ts';
import type { ShareMessages } from './messages.ts';

/** The words of the sheet for sharing. */
export function createWords({ number, date }: Formats, plural: Plural): ShareMessages {
  const sources = (places: string, land: string) =>
    `Sources: pages of UNESCO, governments and municipalities and the press for members; ${places} for coordinates and populations; ${land} for land.`;

  return {
    lead: 'The link opens exactly what you see now: the city, the filters and the place on the map.',
    link: { label: 'Link to this view', copy: 'Copy link', copied: 'Link copied.' },
    copyBlocked: COPY_BLOCKED.en,
    send: 'Send with an app',
    sendFailed: 'It could not be sent. Copy the link and paste it into your message.',
    qr: {
      heading: 'QR code',
      about:
        'Point a phone camera at it to open the same view. The code was made in this browser; the link was sent nowhere.',
      name: 'QR code with the link to this view',
      dense:
        'The link is long, so the code is fine. If a camera cannot read it, download it and show it larger.',
      tooLong:
        'The link to this view is too long for a QR code. Take away some filters or copy the link.',
      download: 'Download the code (SVG)',
    },
    picture: {
      heading: 'Picture of the map',
      about: 'The map as you see it now, with title, legend, sources and the note on boundaries.',
      png: 'Picture (PNG)',
      svg: 'Vector picture (SVG)',
      landMissing: 'The land could not be loaded, so the picture shows cities only.',
      failed: 'The picture could not be made. Try again, or choose the other kind.',
      title: (members, year) => {
        const when = year === null ? '' : ` at the end of ${year}`;
        return plural(members, {
          one: `UNESCO Global Network of Learning Cities${when}: ${number(members)} documented member`,
          other: `UNESCO Global Network of Learning Cities${when}: ${number(members)} documented members`,
        });
      },
      chosen: (city) => `Chosen city: ${city}`,
      dataAsOf: (day) => `Learning Cities Atlas. Data as of ${date(day)}.`,
      sources,
    },
    data: {
      heading: 'Data',
      about: (members) =>
        plural(members, {
          one: `The list now shows ${number(members)} city; the file will hold the same.`,
          other: `The list now shows ${number(members)} cities; the file will hold the same.`,
        }),
      none: 'The list shows no city now, so there is nothing to download.',
      csv: 'Table (CSV)',
      geojson: 'Points for maps (GeoJSON)',
      failed: 'The sources of the cities did not load, so no file was made. Try again.',
    },
    embed: {
      heading: 'On another page',
      about: 'Paste this code into a page of your site, and it will show the map with this view.',
      allowed: (sites) => `The map will appear on these sites only: ${sites}.`,
      label: 'Embed code',
      copy: 'Copy code',
      copied: 'Code copied.',
      builder: 'Fit the map to your page',
    },
    cite: {
      heading: 'Cite',
      label: 'Text of the reference',
      copy: 'Copy reference',
      copied: 'Reference copied.',
      text: ({ dataDate, accessed, address }) =>
        `Learning Cities Atlas: members of the UNESCO Global Network of Learning Cities. Data as of ${date(dataDate)}. ${sources(CREDITS.places, CREDITS.land)} ${address} (accessed ${date(accessed)}). An independent compilation, not a publication of UNESCO.`,
    },
  };
}
