import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { ValmieraEvent } from '#data/schema/valmiera.ts';
import { formatCalendar, hasDay } from '#src/build/publish/calendar.ts';
import { publishData } from '#src/build/publish/publish.ts';
import { OWN_UNDATED } from '../dataset/own-facts.ts';
import { files, publication, published } from './real-publication.ts';

const { events } = publication.valmiera;
const TALK = 'vet-innovation-2018-05-15';
const talk = events.find(({ id }) => id === TALK);
if (!talk) throw new Error(`${TALK} is missing`);

/** Parses a calendar as a program that subscribes to it would, with the time zone it carries. */
function parseEvents(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** The calendar of one event like the talk, changed. */
function calendarOf(changes: Partial<ValmieraEvent>): string {
  return formatCalendar([{ ...talk, ...changes } as ValmieraEvent].filter(hasDay), '2026-11-01');
}

function onlyEvent(text: string): ICAL.Event {
  const [event] = parseEvents(text);
  if (!event) throw new Error('The calendar is empty');
  return event;
}

test('the discussion of 15 May 2018 is at 13:00 to 15:00 in Riga, 10:00 to 12:00 UTC', () => {
  const event = onlyEvent(published(`data/valmiera/${TALK}.ics`));

  expect(event.startDate.toString()).toBe('2018-05-15T13:00:00');
  expect(event.startDate.zone?.tzid).toBe('Europe/Riga');
  expect(event.startDate.toJSDate().toISOString()).toBe('2018-05-15T10:00:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2018-05-15T12:00:00.000Z');
});

test('a winter event keeps its time, two hours before UTC', () => {
  const event = onlyEvent(
    calendarOf({ start: '2018-12-15T13:00:00+02:00', end: '2018-12-15T15:00:00+02:00' }),
  );

  expect(event.startDate.toJSDate().toISOString()).toBe('2018-12-15T11:00:00.000Z');
});

test('texts are Latvian and say so', () => {
  const event = onlyEvent(published(`data/valmiera/${TALK}.ics`));

  expect(event.summary).toBe(talk.title.lv);
  expect(event.location).toBe(`${talk.venue?.name.lv}, ${talk.venue?.address}`);
  expect(event.description).toContain(talk.description?.lv);
  expect(event.component.getFirstProperty('summary')?.getFirstParameter('language')).toBe('lv');
});

test('an event has a stable id and the stamp of the data', () => {
  const event = onlyEvent(calendarOf({}));

  expect(event.uid).toBe(`${TALK}@learning-cities-atlas`);
  expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-01T00:00:00Z');
});

test('an event of several days ends on the day after its last', () => {
  const event = onlyEvent(calendarOf({ precision: 'day', start: '2012-08-27', end: '2012-08-31' }));

  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2012-08-27');
  expect(event.endDate.toString()).toBe('2012-09-01');
});

test('an event of one day lasts that day', () => {
  const event = onlyEvent(calendarOf({ precision: 'day', start: '2017-12-31', end: null }));

  expect(event.endDate.toString()).toBe('2018-01-01');
});

test('an event without an end is given none', () => {
  expect(calendarOf({ end: null })).not.toContain('DTEND');
});

test('semicolons, commas and line breaks in texts arrive', () => {
  const lv = 'A; b, c\\d\ne — ā, Ж, 東';
  const event = onlyEvent(calendarOf({ title: { lv, en: 'x', ru: 'x' } }));

  expect(event.summary).toBe(lv);
});

test('the calendar of all holds the events with a day, and no other', () => {
  const parsed = parseEvents(published('data/valmiera/events.ics'));
  const dated = events.filter(({ precision }) => precision === 'day' || precision === 'minute');

  expect(parsed.map(({ uid }) => uid)).toEqual(
    dated.map(({ id }) => `${id}@learning-cities-atlas`),
  );
});

test('only events with a day have a calendar of their own', () => {
  const own = [...files.keys()].filter(
    (path) => path.endsWith('.ics') && !path.includes('/events'),
  );
  const dated = events.filter(({ precision }) => precision === 'day' || precision === 'minute');

  expect(own.sort()).toEqual(dated.map(({ id }) => `data/valmiera/${id}.ics`).sort());
  expect(own).not.toContain(`data/valmiera/${OWN_UNDATED.id}.ics`);
});

test.each([
  ['2018-05-15T20:30:00.000Z', 1],
  ['2018-05-15T21:30:00.000Z', 0],
])('built at %s, the talk counts as upcoming: %i', (built, count) => {
  const valmiera = { ...publication.valmiera, events: [talk] };
  const upcoming = publishData({ ...publication, valmiera, built });

  expect(parseEvents(published('data/valmiera/events-upcoming.ics', upcoming))).toHaveLength(count);
});

test('without upcoming events the calendar is valid, empty and has its name', () => {
  const valmiera = { ...publication.valmiera, events: [talk] };
  const built = '2030-01-01T00:00:00.000Z';
  const files = publishData({ ...publication, valmiera, built });
  const text = published('data/valmiera/events-upcoming.ics', files);
  const calendar = new ICAL.Component(ICAL.parse(text));

  // A calendar needs one component at least (RFC 5545, 3.6); a time zone is one.
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(calendar.getFirstPropertyValue('name')).toBe('Valmieras gaidāmie izglītības pasākumi');
});

test('calendars to subscribe to are looked at daily; that of one event is no calendar of its own', () => {
  const all = new ICAL.Component(ICAL.parse(published('data/valmiera/events.ics')));

  expect(String(all.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
  expect(published(`data/valmiera/${TALK}.ics`)).not.toContain('X-WR-CALNAME');
});

test('every calendar is made of lines of at most 75 octets that end with CR LF', () => {
  const calendars = [...files].filter(([path]) => path.endsWith('.ics'));
  const lines = calendars.flatMap(([, text]) => text.split('\r\n'));

  expect(calendars.map(([path]) => path)).toContain(`data/valmiera/${TALK}.ics`);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
});
