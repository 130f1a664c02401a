import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { GrowthMessages } from './messages.ts';

const MONTHS_IN =
  'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'.split(
    ' ',
  );

/** The growth of the network in Latvian. */
export function createGrowth({ number, list }: Formats, plural: Plural): GrowthMessages {
  /** „2018. gada maijā” */
  const when = (date: string) => {
    const [year, month = 1] = date.split('-').map(Number);
    return `${year}. gada ${MONTHS_IN[month - 1]}`;
  };
  const isAbout = ({ precision }: { precision: string }) => precision === 'approximate';
  const documented = (n: number) =>
    `${plural(n, { zero: 'dokumentētas', one: 'dokumentēta', other: 'dokumentētas' })} ${number(n)}`;
  const figure: GrowthMessages['figure'] = (total) =>
    (isAbout(total) ? 'ap ' : '') + number(total.cities);

  return {
    figure,
    title: (from, fromYear, to) =>
      `No ${number(from)} ${plural(from, { zero: 'dokumentētām dalībniecēm', one: 'dokumentētas dalībnieces', other: 'dokumentētām dalībniecēm' })} ${fromYear}. gadā līdz ${number(to)} šodien`,
    key: 'Laukumi: šeit dokumentētās dalībnieces katra gada beigās. Aplīši: UNESCO paziņotais skaits.',
    filteredKey:
      'Laukumi: dokumentētās dalībnieces, kas atbilst filtriem. UNESCO paziņo tikai visa tīkla lielumu, tāpēc tas te nav rādīts.',
    summary: (today, region, ofRegion) =>
      plural(today, {
        zero: `Šodien dokumentētas ${number(today)} dalībnieču`,
        one: `Šodien dokumentēta ${number(today)} dalībniece`,
        other: `Šodien dokumentētas ${number(today)} dalībnieces`,
      }) + (region === null ? '.' : `; visvairāk – ${number(ofRegion)} – reģionā „${region}”.`),
    greatest: (year, joined) =>
      plural(joined, {
        zero: `Visstraujāk tīkls audzis ${year}. gadā: iestājās ${number(joined)} pilsētu.`,
        one: `Visstraujāk tīkls audzis ${year}. gadā: iestājās ${number(joined)} pilsēta.`,
        other: `Visstraujāk tīkls audzis ${year}. gadā: iestājās ${number(joined)} pilsētas.`,
      }),
    controls: 'Izaugsme pa gadiem',
    year: 'Gads, kura beigās rādīt tīklu',
    value: (year, n, total) => {
      const told =
        total &&
        `, ${when(total.date)} ${plural(total.cities, { zero: 'paziņotas', one: 'paziņota', other: 'paziņotas' })} ${figure(total)}`;
      const start =
        year === null ? `Šodien: ${documented(n)}` : `${year}: līdz gada beigām ${documented(n)}`;
      return start + (told ?? '');
    },
    earlier: 'Iepriekšējais gads',
    later: 'Nākamais gads',
    play: 'Atskaņot izaugsmi',
    pause: 'Apturēt',
    speed: 'Ātrums',
    speeds: { slow: 'lēni', normal: 'vidēji', fast: 'ātri' },
    film: 'Saglabāt kā filmu',
    today: 'šodien',
    moment: (year) => (year === null ? 'Šodien' : `${year}. gada beigās`),
    cohorts: 'Iestājušās pa gadiem',
    cohort: (year, joined) =>
      plural(joined, {
        zero: `${year}. gads: iestājušās ${number(joined)} pilsētu`,
        one: `${year}. gads: iestājusies ${number(joined)} pilsēta`,
        other: `${year}. gads: iestājušās ${number(joined)} pilsētas`,
      }),
    occasion: (total, n) =>
      `${when(total.date)}, kad Valmierā notika diskusija, ${plural(total.cities, { zero: 'paziņotas', one: 'paziņota', other: 'paziņotas' })} ${figure(total)}; līdz gada beigām ${documented(n)}.`,
    joined: (year, n) =>
      plural(n, {
        zero: `${year}. gadā iestājās ${number(n)} dokumentētu pilsētu.`,
        one: `${year}. gadā iestājās ${number(n)} dokumentēta pilsēta.`,
        other: `${year}. gadā iestājās ${number(n)} dokumentētas pilsētas.`,
      }),
    joinedBy: (year, n) =>
      plural(n, {
        zero: `Par ${number(n)} no tām zināms tikai, ka tās bija dalībnieces ne vēlāk kā ${year}. gadā; varbūt tās iestājās agrāk.`,
        one: `Par ${number(n)} no tām zināms tikai, ka ${n === 1 ? 'tā bija dalībniece' : 'tās bija dalībnieces'} ne vēlāk kā ${year}. gadā; varbūt ${n === 1 ? 'tā' : 'tās'} iestājās agrāk.`,
        other: `Par ${number(n)} no tām zināms tikai, ka tās bija dalībnieces ne vēlāk kā ${year}. gadā; varbūt tās iestājās agrāk.`,
      }),
    left: (year, names) =>
      year === null
        ? `Sarakstā vairs nav: ${list(names)}.`
        : `Ne vēlāk kā ${year}. gadā sarakstā vairs nav: ${list(names)}.`,
    noneLeft: 'Par izstāšanos šajā gadā nekas nav dokumentēts.',
    maybe: (later, undated) =>
      `Varbūt dalībnieces jau bija arī citas: tikai no vēlāka gada ${documented(later)}, bez gada – ${number(undated)}.`,
    undated: (n) =>
      plural(n, {
        zero: `Par ${number(n)} no tām iestāšanās gads nav zināms: tās ieskaitītas tikai šodienas skaitā.`,
        one: `Par ${number(n)} no tām iestāšanās gads nav zināms: ${n === 1 ? 'tā ieskaitīta' : 'tās ieskaitītas'} tikai šodienas skaitā.`,
        other: `Par ${number(n)} no tām iestāšanās gads nav zināms: tās ieskaitītas tikai šodienas skaitā.`,
      }),
    announced: (total) =>
      `UNESCO paziņotais skaits ${when(total.date)}: ${figure(total)}; valstu skaits: ${isAbout(total) ? 'vairāk nekā ' : ''}${number(total.countries)}.`,
    noneAnnounced: (year) => `${year}. gadā paziņots kopskaits nav atrasts.`,
    difference:
      'Dokumentēto un paziņoto dalībnieču skaits atšķiras: dažām vēl nav atrasts avots, un agrīnās dalībnieces, kas tīklu atstāja 2018.–2019. gadā, neviena lapa nenosauc.',
    totalSource: 'Avots',
    notice: (year, n) =>
      plural(n, {
        zero: `${year}. gada uzņemšana: UNESCO lapa, kas nosauc ${number(n)} no tām`,
        one: `${year}. gada uzņemšana: UNESCO lapa, kas nosauc ${number(n)} no tām`,
        other: `${year}. gada uzņemšana: UNESCO lapa, kas nosauc ${number(n)} no tām`,
      }),
    table: 'Visi skaitļi tabulā',
    tableCaption: 'Tīkls katra gada beigās un šodien',
    columns: {
      year: 'Gads',
      documented: 'Dokumentētas',
      countries: 'Valstis',
      joined: 'Iestājās',
      left: 'Izstājās',
      announced: 'Paziņotas',
    },
  };
}
