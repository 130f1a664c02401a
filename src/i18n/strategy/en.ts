import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { StrategyMessages } from './messages.ts';

/** The strategy followed through, in English. */
export function createWords({ number }: Formats, plural: Plural): StrategyMessages {
  return {
    heading: 'From value to event',
    hint: 'Choose a priority, a programme or an event, and all that is linked with it lights up.',
    tiers: {
      value: 'Values',
      priority: 'Priority',
      programme: 'Programmes',
      event: 'Events',
    },
    chosen: (name, others) =>
      plural(others, {
        one: `The sources link ‘${name}’ with ${number(others)} other entry.`,
        other: `The sources link ‘${name}’ with ${number(others)} other entries.`,
      }),
    unlinked: (name) => `The sources found link ‘${name}’ with nothing else here.`,
    clear: 'Clear the choice',
    basis: 'What links them',
    serves: 'Linked with',
    openEvent: (title) => `Open the event: ${title}`,
  };
}
