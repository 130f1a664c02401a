const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const OFFSETS = ['+02:00', '+03:00'] as const;

/** What the clocks of Riga show at an instant, `2018-05-15T13:00:00`. */
export function rigaClock(instant: Date): string {
  const parts = new Map(CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return `${day}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/**
 * UTC offsets at which the clocks of Riga show a local time: one as a rule, two in the hour that is
 * repeated in October, none in the hour that is left out in March.
 */
export function rigaOffset(local: string): string[] {
  return OFFSETS.filter((offset) => rigaClock(new Date(local + offset)) === local);
}
