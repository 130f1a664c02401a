import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { FilmMessages } from './messages.ts';

/** The film of the growth in English. */
export function createFilm({ number, month }: Formats, plural: Plural): FilmMessages {
  return {
    heading: 'The growth as a film',
    about:
      'Made in this browser, in the language and colours of the page and with the filters you have set; nothing is sent anywhere.',
    close: 'Close',
    preview: (seconds) => `Preview: the network growing year by year, ${number(seconds)} s`,
    play: 'Play the preview',
    stop: 'Stop the preview',
    format: 'Format',
    formats: {
      film: {
        label: 'Film (WebM)',
        hint: (seconds) =>
          `${number(seconds)} s without sound; it takes as long to make as to watch.`,
      },
      slides: {
        label: 'Pictures for slides (PNG)',
        hint: (n) =>
          plural(n, {
            one: `${number(n)} picture in one ZIP archive: the title, every year and today.`,
            other: `${number(n)} pictures in one ZIP archive: the title, every year and today.`,
          }),
      },
    },
    size: 'Size in pixels',
    filtered: (filters) => `Only members that match the filters will be shown: ${filters}.`,
    make: { film: 'Make and save the film', slides: 'Make and save the pictures' },
    cancel: 'Cancel',
    progress: (percent) => `${number(percent)}% done`,
    preparing: 'Preparing map and letters…',
    waiting: 'The page cannot be seen, so filming has paused; it goes on when you come back.',
    done: (name, megabytes) => `Saved: ${name} (${megabytes} MB).`,
    cancelled: 'Cancelled; nothing was saved.',
    failed: {
      film: 'The film could not be made. Try a smaller size, or save pictures for slides.',
      slides: 'The pictures could not be made. Try a smaller size.',
    },
    noFilm:
      'This browser cannot make WebM films, but it can make pictures for slides. Chrome, Edge and Firefox make films.',
    landMissing: 'The land could not be loaded, so the frames show cities only.',
    nobody: 'No member matches the filters, so there is nothing to show. Take away some filters.',
    frame: {
      title: 'How the UNESCO Global Network of Learning Cities grew',
      today: 'today',
      documented: (year, n) => {
        const when = year === null ? 'today' : `by the end of ${year}`;
        return plural(n, {
          one: `documented member ${when}`,
          other: `documented members ${when}`,
        });
      },
      announced: ({ date, cities, precision }) =>
        `UNESCO announced ${precision === 'approximate' ? 'about ' : ''}${number(cities)} in ${month(date)}`,
    },
  };
}
