import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { OfflineMessages } from './messages.ts';

/** Vārdi par atlantu bez tīkla. */
export function createWords({ number }: Formats, plural: Plural): OfflineMessages {
  return {
    heading: 'Bez interneta',
    about:
      'Ja vēlaties, atlants visās valodās paliek šajā ierīcē un atveras arī tur, kur tīkla nav. Bez jūsu ziņas ierīcē netiek glabāts nekas.',
    save: (bytes) =>
      bytes === 0
        ? 'Saglabāt lietošanai bez interneta'
        : `Saglabāt lietošanai bez interneta (${number(bytes / 1e6, 1)}\u00a0MB)`,
    saving: 'Saglabā atlantu šajā ierīcē…',
    progress: (part) => `Saglabāti ${number(Math.floor(part * 100))} %`,
    saved: 'Atlants ir saglabāts šajā ierīcē un atvērsies arī bez interneta.',
    missing: (files) =>
      plural(files, {
        zero: `Nav saglabāti ${number(files)} faili, bez kuriem var iztikt: burti vai blakus lapas.`,
        one: `Nav saglabāts ${number(files)} fails, bez kura var iztikt: burti vai blakus lapa.`,
        other: `Nav saglabāti ${number(files)} faili, bez kuriem var iztikt: burti vai blakus lapas.`,
      }),
    saveMissing: 'Saglabāt trūkstošo',
    remove: 'Izdzēst saglabāto',
    removed: 'Saglabātais ir izdzēsts.',
    faults: {
      full: 'Ierīcē nepietiek vietas, tāpēc atlants nav saglabāts. Atbrīvojiet vietu un mēģiniet vēlreiz; kas bija saglabāts iepriekš, ir neskarts.',
      network:
        'Daļu atlanta neizdevās ielādēt, tāpēc tas nav saglabāts. Pārbaudiet savienojumu un mēģiniet vēlreiz; kas bija saglabāts iepriekš, ir neskarts.',
      refused:
        'Pārlūks neļauj šeit neko glabāt. Tā mēdz būt privātajā logā vai tad, ja glabāšana izslēgta iestatījumos.',
      off: 'Saglabāšana pašlaik ir izslēgta, un saglabātais ir izdzēsts. Tiešsaistē atlants darbojas kā parasti.',
    },
    framed: 'Lai atlantu saglabātu, atveriet to savā cilnē, ārpus šīs lapas.',
    unsupported: 'Šajā pārlūkā vai logā atlantu saglabāt nevar.',
    kit: {
      about:
        'Vai ņemiet līdzi: viss atlants ar stāstiem un runātāja piezīmēm vienā failā zibatmiņai. To atver ar dubultklikšķi jebkurā datorā, bez uzstādīšanas un bez tīkla.',
      download: (bytes) => `Lejupielādēt vienu failu (${number(bytes / 1e6, 1)}\u00a0MB)`,
    },
    update: {
      ready: 'Ir gatava jauna atlanta versija.',
      use: 'Atvērt jauno versiju',
      later: 'Vēlāk',
    },
  };
}
