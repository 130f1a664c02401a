import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { StrategyMessages } from './messages.ts';

/** The strategy followed through, in Russian. */
export function createWords({ number }: Formats, plural: Plural): StrategyMessages {
  return {
    heading: 'От ценности к событию',
    hint: 'Выберите приоритет, программу или событие — подсветится всё, что с ними связано.',
    tiers: {
      value: 'Ценности',
      priority: 'Приоритет',
      programme: 'Программы',
      event: 'События',
    },
    chosen: (name, others) =>
      plural(others, {
        one: `С «${name}» источники связывают ещё ${number(others)} запись.`,
        few: `С «${name}» источники связывают ещё ${number(others)} записи.`,
        many: `С «${name}» источники связывают ещё ${number(others)} записей.`,
        other: `С «${name}» источники связывают ещё ${number(others)} записи.`,
      }),
    unlinked: (name) => `Найденные источники ни с чем здесь не связывают «${name}».`,
    clear: 'Снять выбор',
    basis: 'Что их связывает',
    serves: 'Связано с',
    openEvent: (title) => `Открыть событие: ${title}`,
  };
}
