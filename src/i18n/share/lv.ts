import { CREDITS } from '#src/domain/cite.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import { COPY_BLOCKED } from './copy-blocked.ts';
import type { ShareMessages } from './messages.ts';

/** Kopīgošanas lapas vārdi. */
export function createWords({ number, date }: Formats, plural: Plural): ShareMessages {
  const sources = (places: string, land: string) =>
    `Avoti: dalībniecēm – UNESCO, valstu un pašvaldību lapas un prese; koordinātām un iedzīvotāju skaitam – ${places}; sauszemei – ${land}.`;

  return {
    lead: 'Saite atver tieši to, ko redzat tagad: pilsētu, filtrus un kartes vietu.',
    link: { label: 'Saite uz šo skatu', copy: 'Kopēt saiti', copied: 'Saite nokopēta.' },
    copyBlocked: COPY_BLOCKED.lv,
    send: 'Nosūtīt ar lietotni',
    sendFailed: 'Nosūtīt neizdevās. Nokopējiet saiti un ielīmējiet to ziņā.',
    qr: {
      heading: 'QR kods',
      about:
        'Pavērsiet pret to tālruņa kameru, un atvērsies tas pats skats. Kods ir veidots šajā pārlūkā; saite nekur nav nosūtīta.',
      name: 'QR kods ar saiti uz šo skatu',
      dense:
        'Saite ir gara, tāpēc kods ir smalks. Ja kamera to nenolasa, lejupielādējiet kodu un rādiet lielāku.',
      tooLong: 'Šī skata saite QR kodam ir par garu. Noņemiet daļu filtru vai nokopējiet saiti.',
      download: 'Lejupielādēt kodu (SVG)',
    },
    picture: {
      heading: 'Kartes attēls',
      about:
        'Karte, kāda tā tagad redzama, ar virsrakstu, apzīmējumiem, avotiem un piezīmi par robežām.',
      png: 'Attēls (PNG)',
      svg: 'Vektorattēls (SVG)',
      landMissing: 'Sauszemi neizdevās ielādēt, tāpēc attēlā ir tikai pilsētas.',
      failed: 'Attēlu neizdevās izveidot. Mēģiniet vēlreiz vai izvēlieties otru veidu.',
      title: (members, year) => {
        const when = year === null ? '' : ` ${year}. gada beigās`;
        return plural(members, {
          zero: `UNESCO Izglītības pilsētu tīkls${when}: ${number(members)} dokumentētu dalībnieču`,
          one: `UNESCO Izglītības pilsētu tīkls${when}: ${number(members)} dokumentēta dalībniece`,
          other: `UNESCO Izglītības pilsētu tīkls${when}: ${number(members)} dokumentētas dalībnieces`,
        });
      },
      chosen: (city) => `Izvēlētā pilsēta: ${city}`,
      dataAsOf: (day) => `Izglītības pilsētu atlants. Dati: ${date(day)}.`,
      sources,
    },
    data: {
      heading: 'Dati',
      about: (members) =>
        plural(members, {
          zero: `Sarakstā tagad ir ${number(members)} pilsētu; failā būs tās pašas.`,
          one: `Sarakstā tagad ir ${number(members)} pilsēta; failā būs tā pati.`,
          other: `Sarakstā tagad ir ${number(members)} pilsētas; failā būs tās pašas.`,
        }),
      none: 'Sarakstā tagad nav nevienas pilsētas, tāpēc nav ko lejupielādēt.',
      csv: 'Tabula (CSV)',
      geojson: 'Punkti kartei (GeoJSON)',
      failed: 'Pilsētu avotus neizdevās ielādēt, tāpēc fails nav izveidots. Mēģiniet vēlreiz.',
    },
    embed: {
      heading: 'Ievietošana citā lapā',
      about: 'Ielīmējiet kodu savas vietnes lapā, un tajā būs redzama karte ar šo pašu skatu.',
      allowed: (sites) => `Karte tiks rādīta tikai šajās vietnēs: ${sites}.`,
      label: 'Ievietošanas kods',
      copy: 'Kopēt kodu',
      copied: 'Kods nokopēts.',
      builder: 'Pielāgot karti savai lapai',
    },
    cite: {
      heading: 'Atsauce',
      label: 'Atsauces teksts',
      copy: 'Kopēt atsauci',
      copied: 'Atsauce nokopēta.',
      text: ({ dataDate, accessed, address }) =>
        `Izglītības pilsētu atlants: UNESCO Izglītības pilsētu tīkla dalībnieces. Dati: ${date(dataDate)}. ${sources(CREDITS.places, CREDITS.land)} ${address} (skatīts: ${date(accessed)}). Neatkarīgs apkopojums, nav UNESCO izdevums.`,
    },
  };
}
