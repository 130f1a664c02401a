import { COPY_BLOCKED } from '../share/copy-blocked.ts';
import type { BuilderMessages } from './messages.ts';

/** Ievietošanas lapas vārdi. */
export const builderWords: BuilderMessages = {
  language: 'lv',
  show: {
    legend: 'Ko rādīt',
    whole: { label: 'Visu', hint: 'Karte ar meklēšanu un apzīmējumiem' },
    map: { label: 'Tikai karti', hint: 'Karte un saite uz pilsētu sarakstu' },
    city: { label: 'Vienu pilsētu', hint: 'Karte atveras ar izvēlēto pilsētu' },
    badge: {
      label: 'Pilsētas zīmi',
      hint: 'Attēls: pilsēta, kopš kura gada tā ir tīklā, un tās vieta',
    },
  },
  city: {
    search: 'Meklēt pilsētu',
    results: 'Atrastās pilsētas',
    clear: 'Notīrīt',
    chosen: (name) => `Izvēlēta: ${name}`,
    failed: 'Pilsētu sarakstu neizdevās ielādēt.',
    retry: 'Mēģināt vēlreiz',
  },
  languages: 'Valoda',
  themes: { legend: 'Krāsas', auto: 'Kā ierīcei', light: 'Gaišas', dark: 'Tumšas' },
  sizes: {
    legend: 'Izmērs',
    height: 'Augstums pikseļos',
    ratio: { label: 'Pēc platuma', hint: 'Vienmēr 4 : 3, bez skripta' },
    follow: { label: 'Pēc satura', hint: 'Augstumu pielāgo atlanta skripts' },
    fixed: { label: 'Nemainīgs augstums', hint: 'Jūsu noteiktais, bez skripta' },
  },
  view: {
    kept: 'Karte atvērsies ar to pašu skatu un filtriem, ar kuriem nācāt no atlanta.',
    drop: 'Sākt ar visu karti',
  },
  preview: {
    heading: 'Priekšskatījums',
    widths: 'Platums',
    phone: 'Tālrunis',
    column: 'Raksts',
    wide: 'Viss',
  },
  code: {
    heading: 'Kods',
    label: 'Ievietošanas kods',
    copy: 'Kopēt kodu',
    copied: 'Kods nokopēts.',
    here: (address) =>
      `Atlanta pastāvīgā adrese vēl nav norādīta, tāpēc kodā ir šīs lapas adrese: ${address}. Ja atlants pārcelsies, kods būs jāsagatavo no jauna.`,
    allowed: (sites) => `Karte tiks rādīta tikai šajās vietnēs: ${sites}.`,
    element:
      'Skripts tikai pielāgo rāmja augstumu. Pārlūks to pārbauda pēc koda „integrity”, un, ja skripts kādreiz neatnāk, karte darbojas kā parasts rāmis.',
  },
  copyBlocked: COPY_BLOCKED.lv,
};
