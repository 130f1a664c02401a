import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { FilmMessages } from './messages.ts';

const MONTHS_IN =
  'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'.split(
    ' ',
  );

/** Filma par tīkla izaugsmi latviski. */
export function createFilm({ number }: Formats, plural: Plural): FilmMessages {
  return {
    heading: 'Izaugsme kā filma',
    about:
      'Kadri top šajā pārlūkā lapas valodā un krāsās, ar izvēlētajiem filtriem; nekas nekur netiek sūtīts.',
    close: 'Aizvērt',
    preview: (seconds) => `Priekšskatījums: tīkla izaugsme gadu pa gadam, ${number(seconds)} s`,
    play: 'Atskaņot priekšskatījumu',
    stop: 'Apturēt priekšskatījumu',
    format: 'Formāts',
    formats: {
      film: {
        label: 'Filma (WebM)',
        hint: (seconds) => `${number(seconds)} s bez skaņas; izveide ilgst tikpat, cik pati filma.`,
      },
      slides: {
        label: 'Attēli slaidiem (PNG)',
        hint: (n) =>
          plural(n, {
            zero: `${number(n)} attēlu vienā ZIP arhīvā: nosaukums, katrs gads un šodiena.`,
            one: `${number(n)} attēls vienā ZIP arhīvā: nosaukums, katrs gads un šodiena.`,
            other: `${number(n)} attēli vienā ZIP arhīvā: nosaukums, katrs gads un šodiena.`,
          }),
      },
    },
    size: 'Izmērs pikseļos',
    filtered: (filters) => `Tiks rādītas tikai filtriem atbilstošās dalībnieces: ${filters}.`,
    make: { film: 'Izveidot un saglabāt filmu', slides: 'Izveidot un saglabāt attēlus' },
    cancel: 'Atcelt',
    progress: (percent) => `Paveikts: ${number(percent)} %`,
    preparing: 'Tiek sagatavota karte un burti…',
    waiting:
      'Lapa nav redzama, tāpēc ierakstīšana ir apturēta; tā turpināsies, kad lapa atkal būs redzama.',
    done: (name, megabytes) => `Saglabāts: ${name} (${megabytes} MB).`,
    cancelled: 'Atcelts; nekas nav saglabāts.',
    failed: {
      film: 'Filmu neizdevās izveidot. Mēģiniet mazāku izmēru vai saglabājiet attēlus slaidiem.',
      slides: 'Attēlus neizdevās izveidot. Mēģiniet mazāku izmēru.',
    },
    noFilm:
      'Šis pārlūks WebM filmas izveidot nevar, bet attēlus slaidiem – var. Filmu var izveidot pārlūkos Chrome, Edge un Firefox.',
    landMissing: 'Sauszemi neizdevās ielādēt, tāpēc kadros ir tikai pilsētas.',
    nobody: 'Filtriem neatbilst neviena dalībniece, tāpēc nav ko rādīt. Noņemiet daļu filtru.',
    frame: {
      title: 'Kā audzis UNESCO Izglītības pilsētu tīkls',
      today: 'šodien',
      documented: (year, n) => {
        const when = year === null ? 'šodien' : `līdz ${year}. gada beigām`;
        return plural(n, {
          zero: `dokumentētu dalībnieču ${when}`,
          one: `dokumentēta dalībniece ${when}`,
          other: `dokumentētas dalībnieces ${when}`,
        });
      },
      announced: ({ date, cities, precision }) => {
        const [year, month = 1] = date.split('-').map(Number);
        const about = precision === 'approximate' ? 'ap ' : '';
        return `UNESCO paziņotais skaits ${year}. gada ${MONTHS_IN[month - 1]}: ${about}${number(cities)}`;
      },
    },
  };
}
