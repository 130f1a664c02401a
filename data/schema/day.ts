/**
 * Tells whether a text is a day of the calendar in ISO 8601, `2018-05-15`. The 30th of February has
 * the right form and is still no day, so the date is built and compared.
 */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Tells whether a text is a month in ISO 8601, `2019-11`. */
export function isCalendarMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
