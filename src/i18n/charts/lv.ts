import type { Region } from '#src/domain/city.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { ChartWords, Fraction, Share } from './messages.ts';

/** Nominatīvā un akuzatīvā. */
const FRACTIONS: Record<Fraction, readonly [string, string]> = {
  tenth: ['desmitā daļa', 'desmito daļu'],
  eighth: ['astotā daļa', 'astoto daļu'],
  sixth: ['sestā daļa', 'sesto daļu'],
  fifth: ['piektdaļa', 'piektdaļu'],
  quarter: ['ceturtdaļa', 'ceturtdaļu'],
  third: ['trešdaļa', 'trešdaļu'],
  half: ['puse', 'pusi'],
  'two-thirds': ['divas trešdaļas', 'divas trešdaļas'],
  'three-quarters': ['trīs ceturtdaļas', 'trīs ceturtdaļas'],
};

/** Kur tās ir. */
const PLACES: Record<Region, string> = {
  'europe-north-america': 'Eiropā un Ziemeļamerikā',
  'asia-pacific': 'Āzijā un Klusā okeāna reģionā',
  'latin-america-caribbean': 'Latīņamerikā un Karību baseinā',
  'arab-states': 'arābu valstīs',
  africa: 'Āfrikā',
};

/** Filtrējošo grafiku teksti. */
export function createChartWords(format: Formats, plural: Plural): ChartWords {
  const { number } = format;
  const members = (n: number) =>
    plural(n, {
      zero: `${number(n)} dalībnieču`,
      one: `${number(n)} dalībniece`,
      other: `${number(n)} dalībnieces`,
    });
  const countries = (n: number) =>
    plural(n, {
      zero: `${number(n)} valstu un teritoriju`,
      one: `${number(n)} valsts vai teritorija`,
      other: `${number(n)} valstis un teritorijas`,
    });
  const percent = (value: number) => `${number(value)}\u00a0%`;
  const share = (of: Share, form: 0 | 1) => {
    if (of.kind === 'percent') return percent(of.percent);
    const name = FRACTIONS[of.fraction][form];
    return of.isExact ? name : `aptuveni ${name}`;
  };
  const whole = (isWhole: boolean) => (isWhole ? 'dokumentēto dalībnieču' : 'atlasīto dalībnieču');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const years = (list: readonly number[]) => format.list(list.map((year) => `${year}.`));

  return {
    heading: 'No kā tīkls veidojas',
    showTable: 'Rādīt tabulā',
    showChart: 'Rādīt grafikā',
    keys: 'Ar bultiņām pārvietojas pa stabiņiem; ar ievadīšanas taustiņu atlasa kartē un sarakstā, ar to pašu atceļ.',
    none: 'Pārējiem filtriem neatbilst neviena dalībniece',
    single: (name) => `Atlikusi viena dalībniece: ${name}`,
    members,
    mark: (label, n, value) =>
      value === null ? `${label}: ${members(n)}` : `${label}: ${members(n)}, ${percent(value)}`,
    percent,
    membersColumn: 'Dalībnieces',
    shareColumn: 'Daļa',
    regions: {
      name: 'Dalībnieces pa reģioniem',
      lead: (region, of, isWhole) =>
        `${capital(share(of, 0))} ${whole(isWhole)} ir ${PLACES[region]}`,
      tie: (regions, each) =>
        `Visvairāk dalībnieču – pa ${number(each)} – ir: ${format.list(regions)}`,
      all: (region) => `Visas ir ${PLACES[region]}`,
      summary: (n, inCountries) =>
        plural(inCountries, {
          zero: `${members(n)} no ${number(inCountries)} valstīm un teritorijām.`,
          one: `${members(n)} no ${number(inCountries)} valsts vai teritorijas.`,
          other: `${members(n)} no ${number(inCountries)} valstīm un teritorijām.`,
        }),
      inside: (n, leader, most) => {
        if (leader === null) return countries(n);
        return n === 1
          ? `${countries(n)}: ${leader}`
          : `${countries(n)}; visvairāk dalībnieču: ${leader} (${number(most)})`;
      },
      column: 'Reģions',
      countriesColumn: 'Valstis un teritorijas',
    },
    countries: {
      name: 'Dalībnieces pa valstīm',
      lead: (names, of, isWhole) => `${format.list(names)} dod ${share(of, 1)} ${whole(isWhole)}`,
      tie: (count, each) =>
        plural(count, {
          zero: `Neviena valsts neizceļas: ${number(count)} valstīs ir pa ${number(each)}, un vairāk nav nevienā`,
          one: `Neviena valsts neizceļas: ${number(count)} valstī ir pa ${number(each)}, un vairāk nav nevienā`,
          other: `Neviena valsts neizceļas: ${number(count)} valstīs ir pa ${number(each)}, un vairāk nav nevienā`,
        }),
      all: (country) => `Visas ir no vienas valsts: ${country}`,
      summary: (n, shown) =>
        shown < n ? `${countries(n)}; šeit – tās, kurās dalībnieču visvairāk.` : `${countries(n)}.`,
      more: (n) =>
        plural(n, {
          zero: `Vēl ${number(n)} valstu`,
          one: `Vēl ${number(n)} valsts`,
          other: `Vēl ${number(n)} valstis`,
        }),
      fewer: 'Tikai lielākās',
      column: 'Valsts',
    },
    cohorts: {
      name: 'Dalībnieces pēc iestāšanās gada',
      lead: (year, n) => `Visvairāk dalībnieču pievienojās ${year}. gadā: ${number(n)}`,
      tie: (list, each) =>
        `Visvairāk dalībnieču pievienojās ${years(list)} gadā: pa ${number(each)}`,
      all: (year) => `Visas, kuru gads ir precīzi zināms, pievienojās ${year}. gadā`,
      vague: 'Kurā gadā tās pievienojās, precīzi nav zināms',
      atLatest: (n) =>
        plural(n, {
          zero: `${number(n)} dalībnieču pievienojās norādītajā gadā vai agrāk (svītrots).`,
          one: `${number(n)} dalībniece pievienojās norādītajā gadā vai agrāk (svītrots).`,
          other: `${number(n)} dalībnieces pievienojās norādītajā gadā vai agrāk (svītrots).`,
        }),
      unknown: (n) =>
        plural(n, {
          zero: `${number(n)} dalībniecēm gads nav dokumentēts (?).`,
          one: `${number(n)} dalībniecei gads nav dokumentēts (?).`,
          other: `${number(n)} dalībniecēm gads nav dokumentēts (?).`,
        }),
      exact: 'Visi iestāšanās gadi ir dokumentēti.',
      year: (year) => `${year}. gads`,
      unknownYear: 'Gads nav dokumentēts',
      mark: (label, n, atLatest) =>
        atLatest === 0
          ? `${label}: ${members(n)}`
          : `${label}: ${members(n)}, no tām ${number(atLatest)} šajā gadā vai agrāk`,
      column: 'Gads',
      atLatestColumn: 'No tām šajā gadā vai agrāk',
    },
    populations: {
      name: 'Dalībnieces pēc iedzīvotāju skaita',
      half: (residents) =>
        `Pusei dalībnieču, kuru iedzīvotāju skaits ir zināms, tas nepārsniedz ${number(residents)}`,
      sole: (name, residents) =>
        `Iedzīvotāju skaits ir zināms tikai vienai: ${name}, ${number(residents)}`,
      nobody: 'Iedzīvotāju skaits nav zināms nevienai',
      known: (n, unknown) => {
        const isKnown = plural(n, {
          zero: `Iedzīvotāju skaits ir zināms ${number(n)} dalībniecēm`,
          one: `Iedzīvotāju skaits ir zināms ${number(n)} dalībniecei`,
          other: `Iedzīvotāju skaits ir zināms ${number(n)} dalībniecēm`,
        });
        if (unknown === 0) return `${isKnown}.`;
        return plural(unknown, {
          zero: `${isKnown}; ${number(unknown)} tas nav zināms, un šeit to nav.`,
          one: `${isKnown}; ${number(unknown)} tas nav zināms, un šeit tās nav.`,
          other: `${isKnown}; ${number(unknown)} tas nav zināms, un šeit to nav.`,
        });
      },
      range: (min, max) => `${number(min)}–${number(max)} iedzīvotāju`,
      brush: 'Iedzīvotāju skaita robežas',
      from: 'Vismaz',
      to: 'Ne vairāk kā',
      fromValue: (residents) => `vismaz ${number(residents)} iedzīvotāju`,
      toValue: (residents) => `ne vairāk kā ${number(residents)} iedzīvotāju`,
      column: 'Iedzīvotāji',
      axis: 'iedzīvotāji (ar katru stabiņu gandrīz divreiz vairāk)',
    },
    distances: {
      name: 'Dalībnieces pēc attāluma',
      half: (city, km, isWhole) => `${city}: puse ${whole(isWhole)} nav tālāk par ${number(km)} km`,
      summary: (city) =>
        `Katrā attālumā ieskaitīti arī mazākie un pati izvēlētā pilsēta (${city}).`,
      ring: (km) => `līdz ${number(km)} km`,
      column: 'Attālums',
    },
  };
}
