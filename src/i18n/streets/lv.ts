import type { StreetsMessages } from './messages.ts';

/** The words of the streets in Latvian. */
export const streetsLv: StreetsMessages = {
  name: 'Ielas',
  meaning:
    'OpenFreeMap serveris tad redz jūsu IP adresi un to, kuru kartes daļu skatāt; jūsu ierīcē nekas netiek saglabāts.',
  show: 'Rādīt ielas (no OpenFreeMap)',
  hide: 'Paslēpt ielas',
  shown: 'Kartē tagad redzamas ielas no OpenFreeMap.',
  failed: 'Ielas neizdevās ielādēt, tāpēc karte redzama bez tām.',
  dismiss: 'Ne tagad',
};
