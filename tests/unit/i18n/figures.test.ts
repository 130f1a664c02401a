import { expect, test } from 'vitest';
import type { LanguageCode } from '#src/domain/language.ts';
import { wordsOf } from '#src/i18n/pages/load.ts';

const sum = (language: LanguageCode, members: number, former: number) =>
  wordsOf(language).atlas.figures.summary(members, former, 425, '2025-12-04');

test.each<[LanguageCode, string]>([
  ['lv', 'Dokumentētas 397 dalībnieces un 2 bijušās; UNESCO paziņotais skaits: 425'],
  ['en', '397 members documented, 2 former, 425 announced by UNESCO in December 2025.'],
  ['ru', 'Подтверждено: 397 участников, бывших: 2;'],
])('the sentence on the network in %s says: %s', (language, sentence) => {
  expect(sum(language, 397, 2)).toContain(sentence);
});

test.each<[LanguageCode, number, number, string]>([
  ['lv', 401, 1, '401 dalībniece un 1 bijusī'],
  ['lv', 411, 11, '411 dalībnieču un 11 bijušo'],
  ['en', 1, 0, '1 member documented'],
  ['ru', 401, 2, '401 участник, бывших: 2'],
  ['ru', 403, 2, '403 участника'],
  ['ru', 411, 2, '411 участников'],
])('in %s %i members and %i former ones are: %s', (language, members, former, words) => {
  expect(sum(language, members, former)).toContain(words);
});

test.each<[LanguageCode, number, number, string]>([
  ['en', 401, 1, '401 members in 1 country or territory'],
  ['lv', 401, 91, '401 dalībniece 91 valstī'],
  ['ru', 401, 91, '401 участник в 91 стране'],
  ['ru', 402, 92, '402 участника в 92 странах'],
])(
  'in %s the table of %i members in %i countries is called: %s',
  (language, n, countries, words) => {
    expect(wordsOf(language).pages.list.caption(n, countries)).toContain(words);
  },
);
