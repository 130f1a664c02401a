import type { Plural } from '../plural.ts';
import type { KioskMessages } from './messages.ts';

/** Skatuves vārdi, kad pie tās neviena nav. */
export function createWords(plural: Plural): KioskMessages {
  return {
    touch: 'Pieskarieties, lai izpētītu',
    asking: 'Vai vēl skatāties?',
    countdown: (seconds) =>
      plural(seconds, {
        zero: `Pēc ${seconds} sekundēm stāsts sāksies no jauna.`,
        one: `Pēc ${seconds} sekundes stāsts sāksies no jauna.`,
        other: `Pēc ${seconds} sekundēm stāsts sāksies no jauna.`,
      }),
    stay: 'Jā, vēl skatos',
    reset: 'Sākt no jauna',
  };
}
