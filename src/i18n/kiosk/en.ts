import type { Plural } from '../plural.ts';
import type { KioskMessages } from './messages.ts';

/** The words of the stage while nobody attends to it. */
export function createWords(plural: Plural): KioskMessages {
  return {
    touch: 'Touch to explore',
    asking: 'Still looking?',
    countdown: (seconds) =>
      plural(seconds, {
        one: `The story starts over in ${seconds} second.`,
        other: `The story starts over in ${seconds} seconds.`,
      }),
    stay: 'Don’t reset',
    reset: 'Start over',
  };
}
