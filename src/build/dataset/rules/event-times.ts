import { isCalendarDay, isCalendarMonth } from '#data/schema/day.ts';
import type { ValmieraEvent } from '#data/schema/valmiera.ts';
import type { EventPrecision } from '#data/schema/vocabulary.ts';
import { VALMIERA, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';
import { rigaOffset } from '../riga.ts';

const MINUTE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]\d{2}:\d{2}$/;

const FORMS: Record<Exclude<EventPrecision, 'unknown'>, Form> = {
  minute: {
    accepts: (text) => isCalendarDay(MINUTE.exec(text)?.[1] ?? ''),
    sample: '2018-05-15T13:00:00+03:00',
  },
  day: { accepts: isCalendarDay, sample: '2018-05-15' },
  month: { accepts: isCalendarMonth, sample: '2018-05' },
  year: { accepts: (text) => /^\d{4}$/.test(text), sample: '2018' },
};

interface Form {
  readonly accepts: (text: string) => boolean;
  readonly sample: string;
}

interface Fault {
  readonly field: 'start' | 'end';
  readonly what: string;
  readonly fix: string;
}

/**
 * The time of an event is written as exactly as it is known, exists in the calendar and on the
 * clocks of Riga, and ends after it starts.
 */
export const checkEventTimes: Rule = ({ events }) =>
  events.flatMap(({ name, value }) =>
    findFaults(value).map(({ field, what, fix }): Problem => ({
      file: VALMIERA.events,
      row: null,
      column: `${name}, ${field}`,
      what,
      fix,
    })),
  );

function findFaults({ start, end, precision }: ValmieraEvent): Fault[] {
  if (precision === 'unknown') {
    const given = [
      ['start', start],
      ['end', end],
    ] as const;
    return given.flatMap(([field, value]): Fault[] =>
      value === null
        ? []
        : [
            {
              field,
              what: `${quote(value)} is given, but the precision says 'unknown'`,
              fix: 'Write null, or correct the precision: minute, day, month or year',
            },
          ],
    );
  }
  if (start === null) {
    const what = `The start is missing, but the precision says '${precision}'`;
    return [{ field: 'start', what, fix: 'Write the start, or unknown as the precision' }];
  }
  const faults = [
    ...checkForm('start', start, precision),
    ...(end === null ? [] : checkForm('end', end, precision)),
  ];
  if (faults.length > 0 || end === null) return faults;
  return isBefore(start, end, precision) ? [] : [endsEarly(start, end)];
}

function checkForm(
  field: 'start' | 'end',
  text: string,
  precision: Exclude<EventPrecision, 'unknown'>,
): Fault[] {
  const { accepts, sample } = FORMS[precision];
  if (!accepts(text)) {
    const what = `${quote(text)} is not a ${precision} of the calendar`;
    return [{ field, what, fix: `Write it as ${sample}, or correct the precision` }];
  }
  if (precision !== 'minute') return [];
  const local = text.slice(0, 19);
  const offset = text.slice(19);
  const offsets = rigaOffset(local);
  if (offsets.includes(offset)) return [];
  if (offsets.length === 0) {
    const what = `${quote(text)} is an hour that the clocks of Riga leave out that night`;
    return [{ field, what, fix: 'Correct the time; summer time begins at 03:00' }];
  }
  const what = `${quote(text)} says ${offset}, but the clocks of Riga were at ${offsets.join(' or ')} then`;
  return [{ field, what, fix: `Write ${local}${offsets[0]}` }];
}

/** Days, months and years are inclusive, so they may end where they start. */
function isBefore(start: string, end: string, precision: EventPrecision): boolean {
  return precision === 'minute' ? Date.parse(start) < Date.parse(end) : start <= end;
}

function endsEarly(start: string, end: string): Fault {
  const what = `It ends at ${quote(end)}, not after its start at ${quote(start)}`;
  return { field: 'end', what, fix: 'Correct the one that is wrong, or write null as the end' };
}
