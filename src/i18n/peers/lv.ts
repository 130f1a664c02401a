import type { Reason } from '#src/domain/similar.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { PeersMessages } from './messages.ts';
import { roundFigure, writeSentence } from './sentence.ts';

/** Members that are alike, in Latvian. */
export function createWords(format: Formats, plural: Plural): PeersMessages {
  const { number } = format;
  const figures = (own: number, other: number) => {
    const [one, two] = [roundFigure(own), roundFigure(other)].map((value) => number(value));
    return one === two ? `abās ap ${one}` : `${one} un ${two}`;
  };
  const clause = (reason: Reason): string => {
    if (reason.kind === 'population') {
      const start = reason.isAlmostSame
        ? 'gandrīz tikpat iedzīvotāju'
        : 'līdzīgs iedzīvotāju skaits';
      return `${start} (${figures(reason.own, reason.other)})`;
    }
    if (reason.kind === 'years') {
      return reason.own === reason.other
        ? `tīklā kopš tā paša gada (${reason.own}.)`
        : `iestājušās ar gada starpību (${reason.own}. un ${reason.other}.)`;
    }
    if (reason.kind === 'country') return 'tajā pašā valstī';
    if (reason.kind === 'region') return 'tajā pašā reģionā';
    return `${format.distance(reason.km)} attālumā`;
  };

  return {
    heading: 'Līdzīgas pilsētas',
    about:
      'Pēc iedzīvotāju skaita, gadiem tīklā, reģiona un attāluma. Nezināms skaitlis nedz tuvina, nedz attālina.',
    reasons: (list) =>
      list.length === 0
        ? 'Kopumā tuva, lai gan nekas atsevišķi neizceļas.'
        : writeSentence(list.map(clause)),
    compare: 'Salīdzināt',
    compareWith: (name) => `Salīdzināt ar šo pilsētu: ${name}`,
    sheet: {
      caption: (names) => `Blakus salīdzinātas: ${format.list(names)}`,
      remove: 'Noņemt',
      removeOf: (name) => `Noņemt no salīdzinājuma: ${name}`,
      add: 'Pievienot trešo',
      addOf: (name) => `Pievienot salīdzinājumam: ${name}`,
      addByName: 'Cita pilsēta',
      country: 'Valsts',
      member: 'Dalība',
      years: 'Gadi tīklā',
      yearsOf: (n) =>
        n === 0
          ? 'pirmais gads'
          : plural(n, {
              zero: `${number(n)} gadu`,
              one: `${number(n)} gads`,
              other: `${number(n)} gadi`,
            }),
      yearsAtLeast: (n) =>
        plural(n, {
          zero: `vismaz ${number(n)} gadu`,
          one: `vismaz ${number(n)} gads`,
          other: `vismaz ${number(n)} gadi`,
        }),
      noAwards: 'nav',
      distances: 'Attālums',
      unknown: 'nav zināms',
      note: 'Iedzīvotāju skaits norādīts tikai tad, ja tas attiecas uz pašu dalībnieci. Attālums mērīts taisnā līnijā starp punktiem kartē.',
    },
  };
}
