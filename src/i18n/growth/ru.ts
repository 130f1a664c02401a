import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { GrowthMessages } from './messages.ts';

const MONTHS_IN =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');

/** The growth of the network in Russian. */
export function createGrowth({ number, list }: Formats, plural: Plural): GrowthMessages {
  /** «в мае 2018 года» */
  const when = (date: string) => {
    const [year, month = 1] = date.split('-').map(Number);
    return `в ${MONTHS_IN[month - 1]} ${year} года`;
  };
  const isAbout = ({ precision }: { precision: string }) => precision === 'approximate';
  const figure: GrowthMessages['figure'] = (total) =>
    (isAbout(total) ? 'около ' : '') + number(total.cities);
  const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  return {
    figure,
    title: (from, fromYear, to) =>
      `От ${number(from)} ${plural(from, { one: 'подтверждённого участника', few: 'подтверждённых участников', many: 'подтверждённых участников', other: 'подтверждённых участников' })} в ${fromYear} году до ${number(to)} сегодня`,
    key: 'Площади: подтверждённые здесь участники на конец каждого года. Кружки: число, объявленное ЮНЕСКО.',
    filteredKey:
      'Площади: подтверждённые участники, которые подходят под фильтры. ЮНЕСКО объявляет только размер всей сети, поэтому здесь его нет.',
    summary: (today, region, ofRegion) =>
      `Сегодня подтверждено участников: ${number(today)}` +
      (region === null ? '.' : `; больше всего, ${number(ofRegion)}, в регионе «${region}».`),
    greatest: (year, joined) =>
      plural(joined, {
        one: `Быстрее всего сеть росла в ${year} году: вступил ${number(joined)} город.`,
        few: `Быстрее всего сеть росла в ${year} году: вступили ${number(joined)} города.`,
        many: `Быстрее всего сеть росла в ${year} году: вступили ${number(joined)} городов.`,
        other: `Быстрее всего сеть росла в ${year} году: вступили ${number(joined)} города.`,
      }),
    controls: 'Рост сети по годам',
    year: 'Показать сеть на конец года',
    value: (year, n, total) => {
      const told = total && `, ${when(total.date)} объявлено ${figure(total)}`;
      const start =
        year === null
          ? `Сегодня: подтверждено ${number(n)}`
          : `${year}: на конец года подтверждено ${number(n)}`;
      return start + (told ?? '');
    },
    earlier: 'Предыдущий год',
    later: 'Следующий год',
    play: 'Показать рост',
    pause: 'Пауза',
    speed: 'Скорость',
    speeds: { slow: 'медленно', normal: 'средне', fast: 'быстро' },
    film: 'Сохранить как фильм',
    today: 'сегодня',
    moment: (year) => (year === null ? 'Сегодня' : `На конец ${year} года`),
    cohorts: 'Вступили по годам',
    cohort: (year, joined) =>
      plural(joined, {
        one: `${year} год: вступил ${number(joined)} город`,
        few: `${year} год: вступили ${number(joined)} города`,
        many: `${year} год: вступили ${number(joined)} городов`,
        other: `${year} год: вступили ${number(joined)} города`,
      }),
    occasion: (total, n) =>
      `${raise(when(total.date))}, когда в Валмиере прошла дискуссия, было объявлено ${figure(total)}; на конец года подтверждено ${number(n)}.`,
    joined: (year, n) =>
      plural(n, {
        one: `В ${year} году вступил ${number(n)} подтверждённый город.`,
        few: `В ${year} году вступили ${number(n)} подтверждённых города.`,
        many: `В ${year} году вступили ${number(n)} подтверждённых городов.`,
        other: `В ${year} году вступили ${number(n)} подтверждённых города.`,
      }),
    joinedBy: (year, n) =>
      plural(n, {
        one: `О ${number(n)} из них известно лишь, что ${n === 1 ? 'он был участником' : 'они были участниками'} не позднее ${year} года; возможно, ${n === 1 ? 'он вступил' : 'они вступили'} раньше.`,
        few: `О ${number(n)} из них известно лишь, что они были участниками не позднее ${year} года; возможно, они вступили раньше.`,
        many: `О ${number(n)} из них известно лишь, что они были участниками не позднее ${year} года; возможно, они вступили раньше.`,
        other: `О ${number(n)} из них известно лишь, что они были участниками не позднее ${year} года; возможно, они вступили раньше.`,
      }),
    left: (year, names) =>
      year === null
        ? `Больше нет в списке: ${list(names)}.`
        : `Не позднее ${year} года исчезли из списка: ${list(names)}.`,
    noneLeft: 'О выходе из сети в этом году ничего не известно.',
    maybe: (later, undated) =>
      `Возможно, участниками уже были и другие: подтверждено только с более позднего года – ${number(later)}, без года – ${number(undated)}.`,
    undated: (n) =>
      plural(n, {
        one: `О ${number(n)} из них год вступления неизвестен: в прошлых годах ${n === 1 ? 'он не учтён' : 'они не учтены'}.`,
        few: `О ${number(n)} из них год вступления неизвестен: в прошлых годах они не учтены.`,
        many: `О ${number(n)} из них год вступления неизвестен: в прошлых годах они не учтены.`,
        other: `О ${number(n)} из них год вступления неизвестен: в прошлых годах они не учтены.`,
      }),
    announced: (total) =>
      `Число участников, объявленное ЮНЕСКО ${when(total.date)}: ${figure(total)}; стран: ${isAbout(total) ? 'более ' : ''}${number(total.countries)}.`,
    noneAnnounced: (year) => `Объявленное в ${year} году общее число не найдено.`,
    difference:
      'Подтверждённое и объявленное число различаются: для некоторых участников источник ещё не найден, а ранних участников, покинувших сеть в 2018–2019 годах, не называет ни одна страница.',
    totalSource: 'Источник',
    notice: (year, n) => `Приём ${year} года: страница ЮНЕСКО, где названы ${number(n)} из них`,
    table: 'Все числа в таблице',
    tableCaption: 'Сеть на конец каждого года и сегодня',
    columns: {
      year: 'Год',
      documented: 'Подтверждено',
      countries: 'Стран',
      joined: 'Вступили',
      left: 'Вышли',
      announced: 'Объявлено',
    },
  };
}
