import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import ICAL from 'ical.js';

/** An event as a calendar program reads it; instants in UTC, ISO 8601. */
export interface Appointment {
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly location: string;
}

/** Reads an iCalendar file by a parser that has nothing to do with ours. */
export function readCalendar(text: string): readonly Appointment[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, endDate, location } = new ICAL.Event(component);
    const instant = (time: ICAL.Time) => time.toJSDate().toISOString();
    return { summary, location, start: instant(startDate), end: instant(endDate) };
  });
}

/** Clicks a link that downloads a file; gives the file's name and text. */
export async function download(link: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([link.page().waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
