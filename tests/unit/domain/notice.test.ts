import { expect, test } from 'vitest';
import type { ValmieraEvent } from '#data/schema/valmiera.ts';
import type { CityDetails, Total } from '#src/domain/city.ts';
import { findNotice, findOccasion } from '#src/domain/notice.ts';
import { readJson } from '../../editors/data.ts';
import { makeTown, REAL } from './real.ts';

const COHORT = ['a', 'b', 'c', 'd', 'e'].map((id) => makeTown({ id }));
const PAGE = 'https://uil.unesco.org/notice';

function describe(
  sources: readonly (readonly [CityDetails['sourceKind'], string | null])[],
): ReadonlyMap<string, CityDetails> {
  return new Map(
    sources.map(([sourceKind, sourceUrl], index) => {
      const id = COHORT[index]?.id ?? '';
      const plain = { populationSource: null, geonamesId: null, unescoUrl: null };
      return [id, { id, ...plain, sourceUrl, sourceKind }];
    }),
  );
}

test('the notice of a cohort is the page of UNESCO that most of its members have as source', () => {
  const other = ['unesco', 'https://uil.unesco.org/city'] as const;
  const notice = findNotice(
    COHORT,
    describe([other, ['unesco', PAGE], ['unesco', PAGE], other, ['unesco', PAGE]]),
  );
  expect(notice).toEqual({ url: PAGE, members: 3 });
});

test('a page that names only two is about these, not about the cohort', () => {
  expect(
    findNotice(
      COHORT,
      describe([
        ['unesco', PAGE],
        ['unesco', PAGE],
      ]),
    ),
  ).toBe(null);
});

test('a page of the press is no notice, whoever it names', () => {
  expect(findNotice(COHORT, describe(COHORT.map(() => ['press', PAGE] as const)))).toBe(null);
});

test('a source that may not be linked is no notice', () => {
  expect(findNotice(COHORT, describe(COHORT.map(() => ['unesco', null] as const)))).toBe(null);
});

const EVENTS = readJson<readonly ValmieraEvent[]>('valmiera/events.json');
const occasionOf = (total: Total) => findOccasion(total, EVENTS)?.start?.slice(0, 10);

test('the total of May 2018 was told at the discussion in Valmiera', () => {
  expect(REAL.totals.map(occasionOf)).toContain('2018-05-15');
});

test('a page about an event of another month does not make it the occasion', () => {
  const total = REAL.totals.find(({ date }) => date.startsWith('2018-05'));
  if (total === undefined) throw new Error('no total of May 2018');
  expect(occasionOf({ ...total, date: '2018-06-14' })).toBe(undefined);
});
