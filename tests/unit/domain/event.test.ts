import { expect, test } from 'vitest';
import type { ValmieraEvent } from '#data/schema/valmiera.ts';
import {
  findFeatured,
  isUpcoming,
  parseMoment,
  readMoments,
  splitEvents,
} from '#src/domain/event.ts';

const TEXT = { lv: 'saruna', en: 'discussion', ru: 'дискуссия' };

const event = (change: Partial<ValmieraEvent>): ValmieraEvent => ({
  id: 'talk',
  kind: 'discussion',
  isUnesco: true,
  isFeatured: false,
  title: TEXT,
  start: null,
  end: null,
  precision: 'unknown',
  venue: null,
  organisers: [],
  description: null,
  outcome: null,
  remark: null,
  sources: [{ url: 'https://unesco.lv/', link: true }],
  ...change,
});

const TALK = event({
  start: '2018-05-15T13:00:00+03:00',
  end: '2018-05-15T15:00:00+03:00',
  precision: 'minute',
  isFeatured: true,
});

test('a moment is read as written, to the minute', () => {
  expect(parseMoment('2018-05-15T13:00:00+03:00')).toEqual({
    year: 2018,
    month: 5,
    day: 15,
    hour: 13,
    minute: 0,
  });
});

test.each([
  ['2017-04-26', { year: 2017, month: 4, day: 26, hour: null, minute: null }],
  ['2017-04', { year: 2017, month: 4, day: null, hour: null, minute: null }],
  ['2016', { year: 2016, month: null, day: null, hour: null, minute: null }],
])('%s says nothing finer than it knows', (text, moment) => {
  expect(parseMoment(text)).toEqual(moment);
});

test.each(['', 'soon', '16', '2017-4', '15.05.2018', '2018-05-15 13:00'])(
  '"%s" is no moment',
  (text) => {
    expect(parseMoment(text)).toBeNull();
  },
);

test('an event gives both its moments, null for the one that is not stated', () => {
  expect(readMoments(event({ start: '2016', precision: 'year' }))).toEqual({
    start: parseMoment('2016'),
    end: null,
  });
});

/** Each last instant of an event, in Riga: UTC+3 in summer, UTC+2 in winter. */
const ENDS: readonly (readonly [string, ValmieraEvent, lastInstant: string])[] = [
  ['a talk with an end', TALK, '2018-05-15T11:59:59Z'],
  [
    'a talk without an end',
    event({ start: '2018-05-15T13:00:00+03:00', precision: 'minute' }),
    '2018-05-15T20:59:59Z',
  ],
  ['a summer day', event({ start: '2017-04-26', precision: 'day' }), '2017-04-26T20:59:59Z'],
  ['a winter day', event({ start: '2014-11-07', precision: 'day' }), '2014-11-07T21:59:59Z'],
  [
    'some days',
    event({ start: '2012-08-27', end: '2012-08-30', precision: 'day' }),
    '2012-08-30T20:59:59Z',
  ],
  ['a month', event({ start: '2017-04', precision: 'month' }), '2017-04-30T20:59:59Z'],
  ['a year', event({ start: '2016', precision: 'year' }), '2016-12-31T21:59:59Z'],
];

test.each(ENDS)('%s is upcoming until it is over, and no second longer', (_, each, last) => {
  expect(isUpcoming(each, new Date(last))).toBe(true);
  expect(isUpcoming(each, new Date(Date.parse(last) + 1000))).toBe(false);
});

test('an event without a date is not upcoming', () => {
  expect(isUpcoming(event({}), new Date(0))).toBe(false);
});

const NOW = new Date('2018-05-01T00:00:00Z');

test('upcoming events come soonest first, past ones newest first', () => {
  const events = [
    event({ id: 'b', start: '2018-09', precision: 'month' }),
    event({ id: 'c', start: '2016', precision: 'year' }),
    { ...TALK, id: 'a' },
    event({ id: 'd', start: '2017-04-26', precision: 'day' }),
    event({ id: 'e' }),
  ];
  const { upcoming, past, undated } = splitEvents(events, NOW);
  const idsOf = (group: readonly ValmieraEvent[]) => group.map(({ id }) => id);
  expect([upcoming, past, undated].map(idsOf)).toEqual([['a', 'b'], ['d', 'c'], ['e']]);
});

test('of events of one day the featured one comes first, to come or past', () => {
  const day = { start: '2018-05-15', precision: 'day' } as const;
  const events = [event({ id: 'plain', ...day }), event({ id: 'star', ...day, isFeatured: true })];
  const first = (now: string) => {
    const { upcoming, past } = splitEvents(events, new Date(now));
    return [...upcoming, ...past][0]?.id;
  };
  expect([first('2018-01-01'), first('2019-01-01')]).toEqual(['star', 'star']);
});

test('the given list is left as it was', () => {
  const events = Object.freeze([event({ start: '2017', precision: 'year' }), TALK]);
  splitEvents(events, NOW);
  expect(events[1]).toBe(TALK);
});

test('the featured event is found, if there is one', () => {
  expect(findFeatured([event({}), TALK])).toBe(TALK);
  expect(findFeatured([event({})])).toBeNull();
});
