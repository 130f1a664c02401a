import type { Reason } from '#src/domain/similar.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { PeersMessages } from './messages.ts';
import { roundFigure, writeSentence } from './sentence.ts';

/** Members that are alike, in Russian. */
export function createWords(format: Formats, plural: Plural): PeersMessages {
  const { number } = format;
  const figures = (own: number, other: number) => {
    const [one, two] = [roundFigure(own), roundFigure(other)].map((value) => number(value));
    return one === two ? `в обоих около ${one}` : `${one} и ${two}`;
  };
  const clause = (reason: Reason): string => {
    if (reason.kind === 'population') {
      const start = reason.isAlmostSame ? 'почти столько же жителей' : 'сопоставимое число жителей';
      return `${start} (${figures(reason.own, reason.other)})`;
    }
    if (reason.kind === 'years') {
      return reason.own === reason.other
        ? `в сети с того же года (${reason.own})`
        : `вступили с разницей в год (${reason.own} и ${reason.other})`;
    }
    if (reason.kind === 'country') return 'в той же стране';
    if (reason.kind === 'region') return 'в том же регионе';
    return `на расстоянии ${format.distance(reason.km)}`;
  };

  return {
    heading: 'Похожие города',
    about:
      'По числу жителей, годам в сети, региону и расстоянию. То, что неизвестно, не сближает и не отдаляет.',
    reasons: (list) =>
      list.length === 0
        ? 'Близок в целом, хотя ничто отдельно не выделяется.'
        : writeSentence(list.map(clause)),
    compare: 'Сравнить',
    compareWith: (name) => `Сравнить с городом ${name}`,
    sheet: {
      caption: (names) => `Сравниваются: ${format.list(names)}`,
      remove: 'Убрать',
      removeOf: (name) => `Убрать из сравнения: ${name}`,
      add: 'Добавить третий',
      addOf: (name) => `Добавить к сравнению: ${name}`,
      addByName: 'Другой город',
      country: 'Страна',
      member: 'Участие',
      years: 'Лет в сети',
      yearsOf: (n) =>
        n === 0
          ? 'первый год'
          : plural(n, {
              one: `${number(n)} год`,
              few: `${number(n)} года`,
              many: `${number(n)} лет`,
              other: `${number(n)} года`,
            }),
      yearsAtLeast: (n) =>
        plural(n, {
          one: `не менее ${number(n)} года`,
          few: `не менее ${number(n)} лет`,
          many: `не менее ${number(n)} лет`,
          other: `не менее ${number(n)} лет`,
        }),
      noAwards: 'нет',
      distances: 'Расстояние',
      unknown: 'нет данных',
      note: 'Число жителей указано, только если оно относится к самому участнику. Расстояние измерено по прямой между точками на карте.',
    },
  };
}
