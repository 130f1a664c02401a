import type { StreetsMessages } from './messages.ts';

/** The words of the streets in English. */
export const streetsEn: StreetsMessages = {
  name: 'Streets',
  meaning:
    'OpenFreeMap’s server then sees your IP address and which part of the map you look at; nothing is stored on your device.',
  show: 'Show streets (from OpenFreeMap)',
  hide: 'Hide streets',
  shown: 'The map now shows streets from OpenFreeMap.',
  failed: 'The streets could not be loaded, so you see the map without them.',
  dismiss: 'Not now',
};
