import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { OfflineMessages } from './messages.ts';

/** The words about the Atlas without a network. */
export function createWords({ number }: Formats, plural: Plural): OfflineMessages {
  return {
    heading: 'Without internet',
    about:
      'If you wish, the Atlas stays on this device in all its languages and opens where there is no network. Nothing is stored on the device unless you ask for it.',
    save: (bytes) =>
      bytes === 0 ? 'Save for offline' : `Save for offline (${number(bytes / 1e6, 1)}\u00a0MB)`,
    saving: 'Saving the Atlas on this device…',
    progress: (part) => `${number(Math.floor(part * 100))}% saved`,
    saved: 'The Atlas is saved on this device and opens without internet.',
    missing: (files) =>
      plural(files, {
        one: `${number(files)} file that it can do without was not saved: letters or a side page.`,
        other: `${number(files)} files that it can do without were not saved: letters or side pages.`,
      }),
    saveMissing: 'Save what is missing',
    remove: 'Remove the saved copy',
    removed: 'The saved copy is removed.',
    faults: {
      full: 'There is not enough room on this device, so the Atlas was not saved. Free some room and try again; what was saved before is untouched.',
      network:
        'A part of the Atlas could not be loaded, so it was not saved. Check the connection and try again; what was saved before is untouched.',
      refused:
        'The browser does not let anything be stored here. That is usual in a private window, or where storage is switched off in the settings.',
      off: 'Saving is switched off at present, and the saved copy is removed. Online the Atlas works as ever.',
    },
    framed: 'To save the Atlas, open it in a tab of its own, outside this page.',
    unsupported: 'The Atlas cannot be saved in this browser or window.',
    kit: {
      about:
        'Or carry it along: the whole Atlas, talks and speaker notes included, in one file for a USB stick. It opens with a double click on any computer, without installation or network.',
      download: (bytes) => `Download the one file (${number(bytes / 1e6, 1)}\u00a0MB)`,
    },
    update: {
      ready: 'A new version of the Atlas is ready.',
      use: 'Open the new version',
      later: 'Later',
    },
  };
}
