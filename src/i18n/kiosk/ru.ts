import type { Plural } from '../plural.ts';
import type { KioskMessages } from './messages.ts';

/** Слова сцены, за которой никто не следит. */
export function createWords(plural: Plural): KioskMessages {
  return {
    touch: 'Коснитесь, чтобы исследовать',
    asking: 'Вы ещё смотрите?',
    countdown: (seconds) =>
      plural(seconds, {
        one: `Рассказ начнётся заново через ${seconds} секунду.`,
        few: `Рассказ начнётся заново через ${seconds} секунды.`,
        many: `Рассказ начнётся заново через ${seconds} секунд.`,
        other: `Рассказ начнётся заново через ${seconds} секунды.`,
      }),
    stay: 'Да, ещё смотрю',
    reset: 'Начать заново',
  };
}
