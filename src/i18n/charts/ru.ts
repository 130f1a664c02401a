import type { Region } from '#src/domain/city.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { ChartWords, Fraction, Share } from './messages.ts';

/** В именительном и винительном падеже. */
const FRACTIONS: Record<Fraction, readonly [string, string]> = {
  tenth: ['десятая часть', 'десятую часть'],
  eighth: ['восьмая часть', 'восьмую часть'],
  sixth: ['шестая часть', 'шестую часть'],
  fifth: ['пятая часть', 'пятую часть'],
  quarter: ['четверть', 'четверть'],
  third: ['треть', 'треть'],
  half: ['половина', 'половину'],
  'two-thirds': ['две трети', 'две трети'],
  'three-quarters': ['три четверти', 'три четверти'],
};

/** Где они находятся. */
const PLACES: Record<Region, string> = {
  'europe-north-america': 'в Европе и Северной Америке',
  'asia-pacific': 'в Азиатско-Тихоокеанском регионе',
  'latin-america-caribbean': 'в Латинской Америке и Карибском бассейне',
  'arab-states': 'в арабских государствах',
  africa: 'в Африке',
};

/** Слова графиков, которые фильтруют. */
export function createChartWords(format: Formats, plural: Plural): ChartWords {
  const { number } = format;
  const members = (n: number) =>
    plural(n, {
      one: `${number(n)} участник`,
      few: `${number(n)} участника`,
      many: `${number(n)} участников`,
      other: `${number(n)} участника`,
    });
  const countries = (n: number) =>
    plural(n, {
      one: `${number(n)} страна или территория`,
      few: `${number(n)} страны и территории`,
      many: `${number(n)} стран и территорий`,
      other: `${number(n)} страны и территории`,
    });
  const percent = (value: number) => `${number(value)}\u00a0%`;
  const share = (of: Share, form: 0 | 1) => {
    if (of.kind === 'percent') return percent(of.percent);
    const name = FRACTIONS[of.fraction][form];
    return of.isExact ? name : `примерно ${name}`;
  };
  const whole = (isWhole: boolean) =>
    isWhole ? 'подтверждённых участников' : 'отобранных участников';
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  return {
    heading: 'Из чего складывается сеть',
    showTable: 'Показать таблицей',
    showChart: 'Показать графиком',
    keys: 'Стрелки ведут от столбца к столбцу; Enter отбирает участников на карте и в списке и он же отменяет отбор.',
    none: 'Остальным фильтрам не отвечает ни один участник',
    single: (name) => `Остался один участник: ${name}`,
    members,
    mark: (label, n, value) =>
      value === null ? `${label}: ${members(n)}` : `${label}: ${members(n)}, ${percent(value)}`,
    percent,
    membersColumn: 'Участники',
    shareColumn: 'Доля',
    regions: {
      name: 'Участники по регионам',
      lead: (region, of, isWhole) =>
        `${capital(share(of, 0))} ${whole(isWhole)} – ${PLACES[region]}`,
      tie: (regions, each) =>
        `Больше всего участников – по ${number(each)} – имеют: ${format.list(regions)}`,
      all: (region) => `Все они – ${PLACES[region]}`,
      summary: (n, inCountries) =>
        plural(inCountries, {
          one: `${members(n)} из ${number(inCountries)} страны или территории.`,
          few: `${members(n)} из ${number(inCountries)} стран и территорий.`,
          many: `${members(n)} из ${number(inCountries)} стран и территорий.`,
          other: `${members(n)} из ${number(inCountries)} страны и территории.`,
        }),
      inside: (n, leader, most) => {
        if (leader === null) return countries(n);
        return n === 1
          ? `${countries(n)}: ${leader}`
          : `${countries(n)}; больше всего участников: ${leader} (${number(most)})`;
      },
      column: 'Регион',
      countriesColumn: 'Страны и территории',
    },
    countries: {
      name: 'Участники по странам',
      lead: (names, of, isWhole) =>
        `${format.list(names)} ${names.length === 1 ? 'даёт' : 'дают'} ${share(of, 1)} ${whole(isWhole)}`,
      tie: (count, each) =>
        plural(count, {
          one: `Ни одна страна не выделяется: в ${number(count)} стране – по ${number(each)}, больше нет нигде`,
          few: `Ни одна страна не выделяется: в ${number(count)} странах – по ${number(each)}, больше нет нигде`,
          many: `Ни одна страна не выделяется: в ${number(count)} странах – по ${number(each)}, больше нет нигде`,
          other: `Ни одна страна не выделяется: в ${number(count)} страны – по ${number(each)}, больше нет нигде`,
        }),
      all: (country) => `Все они из одной страны: ${country}`,
      summary: (n, shown) =>
        shown < n ? `${countries(n)}; здесь те, где участников больше всего.` : `${countries(n)}.`,
      more: (n) =>
        plural(n, {
          one: `Ещё ${number(n)} страна`,
          few: `Ещё ${number(n)} страны`,
          many: `Ещё ${number(n)} стран`,
          other: `Ещё ${number(n)} страны`,
        }),
      fewer: 'Только крупнейшие',
      column: 'Страна',
    },
    cohorts: {
      name: 'Участники по году вступления',
      lead: (year, n) => `Больше всего участников вступило в ${year} году: ${number(n)}`,
      tie: (years, each) =>
        `Больше всего участников вступило в ${format.list(years.map(String))} годах: по ${number(each)}`,
      all: (year) => `Все, чей год известен точно, вступили в ${year} году`,
      vague: 'В каком году они вступили, точно неизвестно',
      atLatest: (n) =>
        plural(n, {
          one: `${number(n)} участник вступил в указанном году или раньше (штриховка).`,
          few: `${number(n)} участника вступили в указанном году или раньше (штриховка).`,
          many: `${number(n)} участников вступили в указанном году или раньше (штриховка).`,
          other: `${number(n)} участника вступили в указанном году или раньше (штриховка).`,
        }),
      unknown: (n) =>
        plural(n, {
          one: `Год вступления ${number(n)} участника не подтверждён (?).`,
          few: `Год вступления ${number(n)} участников не подтверждён (?).`,
          many: `Год вступления ${number(n)} участников не подтверждён (?).`,
          other: `Год вступления ${number(n)} участника не подтверждён (?).`,
        }),
      exact: 'Все годы вступления подтверждены.',
      year: (year) => `${year} год`,
      unknownYear: 'Год не подтверждён',
      mark: (label, n, atLatest) =>
        atLatest === 0
          ? `${label}: ${members(n)}`
          : `${label}: ${members(n)}, из них в этом году или раньше – ${number(atLatest)}`,
      column: 'Год',
      atLatestColumn: 'Из них в этом году или раньше',
    },
    populations: {
      name: 'Участники по числу жителей',
      half: (residents) =>
        `У половины участников, население которых известно, оно не превышает ${number(residents)}`,
      sole: (name, residents) =>
        `Население известно только у одного участника: ${name}, ${number(residents)}`,
      nobody: 'Число жителей неизвестно ни для одного из них',
      known: (n, unknown) => {
        const isKnown = plural(n, {
          one: `Число жителей известно для ${number(n)} участника`,
          few: `Число жителей известно для ${number(n)} участников`,
          many: `Число жителей известно для ${number(n)} участников`,
          other: `Число жителей известно для ${number(n)} участника`,
        });
        return unknown === 0
          ? `${isKnown}.`
          : `${isKnown}; неизвестно для ${number(unknown)}, здесь их нет.`;
      },
      range: (min, max) => `${number(min)}–${number(max)} жителей`,
      brush: 'Границы числа жителей',
      from: 'Не менее',
      to: 'Не более',
      fromValue: (residents) => `не менее ${number(residents)} жителей`,
      toValue: (residents) => `не более ${number(residents)} жителей`,
      column: 'Жители',
      axis: 'жители (с каждым столбцом почти вдвое больше)',
    },
    distances: {
      name: 'Участники по расстоянию',
      half: (city, km, isWhole) =>
        `${city}: половина ${whole(isWhole)} – не дальше ${number(km)} км`,
      summary: (city) => `Каждое расстояние включает и меньшие, и сам выбранный город (${city}).`,
      ring: (km) => `до ${number(km)} км`,
      column: 'Расстояние',
    },
  };
}
