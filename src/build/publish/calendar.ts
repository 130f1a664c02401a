import type { ValmieraEvent } from '#data/schema/valmiera.ts';
import { escapeText, formatLines, type IcsLine } from './ics.ts';

/** An event whose day is known. */
export type DatedEvent = ValmieraEvent & { readonly start: string };

/**
 * Central European rules as Latvia has kept them since 2001: summer time from 03:00 on the last
 * Sunday of March to 04:00 on the last of October (IANA time zone database, zone Europe/Riga).
 */
const RIGA: readonly IcsLine[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/Riga'],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '20010325T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0300'],
  ['TZNAME', 'EEST'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '20011028T040000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0300'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'EET'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

/** True for events with a day; of a month or a year no day is ever invented. */
export function hasDay(event: ValmieraEvent): event is DatedEvent {
  return event.start !== null && (event.precision === 'minute' || event.precision === 'day');
}

/** The last day on which an event takes place, ISO 8601, in Riga. */
export function lastDay({ start, end }: DatedEvent): string {
  return (end ?? start).slice(0, 10);
}

/** What a calendar that programs subscribe to is called, in Latvian. */
export interface CalendarTitle {
  readonly name: string;
  readonly description: string;
}

/** The calendar of all events with a day. */
export const ALL_EVENTS: CalendarTitle = {
  name: 'Valmieras izglītības pasākumi',
  description: 'Visi Valmieras pasākumi no Izglītības pilsētu atlanta, kuru diena ir zināma.',
};

/** The calendar of those still to come. */
export const UPCOMING_EVENTS: CalendarTitle = {
  name: 'Valmieras gaidāmie izglītības pasākumi',
  description:
    'Gaidāmie Valmieras pasākumi no Izglītības pilsētu atlanta. Kamēr neviens nav izsludināts, kalendārs ir tukšs.',
};

/**
 * An iCalendar file (RFC 5545) of events with a day, texts in Latvian. `date` is the ISO day of the
 * data: it stamps the events, so the file changes only when the data does. Only calendars to subscribe
 * to have a `title`: with one, some programs would make a new calendar of a single event.
 *
 * Without events the file is still valid: a calendar needs at least one component (RFC 5545, 3.6),
 * and the time zone is one. No event is invented to fill it; a program that subscribes shows an empty
 * calendar under its name and finds the first event on the day after it has been published.
 */
export function formatCalendar(
  events: readonly DatedEvent[],
  date: string,
  title?: CalendarTitle,
): string {
  return formatLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Learning Cities Atlas//Valmiera//LV'],
    ['CALSCALE', 'GREGORIAN'],
    ...(title ? formatTitle(title) : []),
    ...RIGA,
    ...events.flatMap((event) => formatEvent(event, date)),
    ['END', 'VCALENDAR'],
  ]);
}

/** Names and the daily look for news, as RFC 7986 has them, and as older programs know them. */
function formatTitle({ name, description }: CalendarTitle): IcsLine[] {
  return [
    ['NAME;LANGUAGE=lv', escapeText(name)],
    ['DESCRIPTION;LANGUAGE=lv', escapeText(description)],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
    ['X-WR-CALNAME', escapeText(name)],
    ['X-WR-CALDESC', escapeText(description)],
    ['X-WR-TIMEZONE', 'Europe/Riga'],
    ['X-PUBLISHED-TTL', 'P1D'],
  ];
}

function formatEvent(event: DatedEvent, date: string): IcsLine[] {
  const { title, description, outcome, remark, venue, sources } = event;
  const about = [description?.lv, outcome?.text.lv, remark?.lv].filter(
    (text) => text !== undefined,
  );
  const place = [venue?.name.lv, venue?.address].filter(
    (text) => text !== undefined && text !== null,
  );
  const link = sources.find((source) => source.link)?.url;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@learning-cities-atlas`],
    ['DTSTAMP', `${compact(date)}T000000Z`],
    ...formatTimes(event),
    ['SUMMARY;LANGUAGE=lv', escapeText(title.lv)],
    ...optional('DESCRIPTION;LANGUAGE=lv', about.join('\n\n')),
    ...optional('LOCATION;LANGUAGE=lv', place.join(', ')),
    ...(link === undefined ? [] : [['URL', link] as const]),
    ['END', 'VEVENT'],
  ];
}

/** Minutes are told on the clocks of Riga; days as dates, the end being the day after the last. */
function formatTimes(event: DatedEvent): IcsLine[] {
  const { start, end } = event;
  if (event.precision === 'day') {
    return [
      ['DTSTART;VALUE=DATE', compact(start)],
      ['DTEND;VALUE=DATE', compact(nextDay(lastDay(event)))],
    ];
  }
  const times: IcsLine[] = [['DTSTART;TZID=Europe/Riga', compact(start.slice(0, 19))]];
  if (end !== null) times.push(['DTEND;TZID=Europe/Riga', compact(end.slice(0, 19))]);
  return times;
}

function optional(name: string, text: string): IcsLine[] {
  return text === '' ? [] : [[name, escapeText(text)]];
}

/** The basic form of ISO 8601, without hyphens and colons. */
function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
