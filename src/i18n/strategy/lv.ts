import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { StrategyMessages } from './messages.ts';

/** The strategy followed through, in Latvian. */
export function createWords({ number }: Formats, plural: Plural): StrategyMessages {
  return {
    heading: 'No vērtības līdz pasākumam',
    hint: 'Izvēlieties prioritāti, programmu vai pasākumu, un iedegsies viss, kas ar to saistīts.',
    tiers: {
      value: 'Vērtības',
      priority: 'Prioritāte',
      programme: 'Programmas',
      event: 'Pasākumi',
    },
    chosen: (name, others) =>
      plural(others, {
        zero: `Ar „${name}” avoti saista vēl ${number(others)} ierakstu.`,
        one: `Ar „${name}” avoti saista vēl ${number(others)} ierakstu.`,
        other: `Ar „${name}” avoti saista vēl ${number(others)} ierakstus.`,
      }),
    unlinked: (name) => `Atrastie avoti „${name}” ne ar ko citu šeit nesaista.`,
    clear: 'Noņemt izvēli',
    basis: 'Kas tos saista',
    serves: 'Saistīts ar',
    openEvent: (title) => `Atvērt pasākumu: ${title}`,
  };
}
