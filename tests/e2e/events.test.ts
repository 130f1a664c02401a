import type { LanguageCode } from '#src/domain/language.ts';
import type { AtlasPage } from './drivers/atlas.ts';
import { download, readCalendar } from './drivers/calendar.ts';
import { EVENTS, hasDay } from './drivers/events.ts';
import { expect, test } from './fixtures.ts';

const DISCUSSION = 'vet-innovation-2018-05-15';
const openEvents = (atlas: AtlasPage, language: LanguageCode = 'lv') =>
  atlas.open({ language, fragment: 'city=valmiera&panel=events' });
const findEvent = (atlas: AtlasPage, id: string) => atlas.panel.locator(`[data-event-id="${id}"]`);

const TOLD: Record<LanguageCode, readonly [time: string, venue: string]> = {
  lv: ['15. maijs 2018 13.00–15.00', 'Valmieras biznesa inkubators, Purva iela 12a'],
  en: ['15 May 2018 13:00–15:00', 'Valmiera Business Incubator, Purva iela 12a'],
  ru: ['15 мая 2018 13:00–15:00', 'Валмиерский бизнес-инкубатор, Purva iela 12a'],
};

for (const language of ['lv', 'en', 'ru'] as const) {
  test(`the discussion says when and where it was (${language})`, async ({ atlas }) => {
    await openEvents(atlas, language);

    const event = findEvent(atlas, DISCUSSION);
    const [time, venue] = TOLD[language];
    await expect(event.locator('time')).toHaveText(time, { useInnerText: true });
    await expect(event).toContainText(venue);
  });
}

test('the discussion names its organisers and its outcome', async ({ atlas }) => {
  await openEvents(atlas, 'en');

  const event = findEvent(atlas, DISCUSSION);
  await expect(event).toContainText('Latvian National Commission for UNESCO');
  await expect(event).toContainText('begin with small pilots');
});

test('the calendar file of the discussion holds its instants in Riga', async ({ atlas }) => {
  await openEvents(atlas);

  const file = await download(findEvent(atlas, DISCUSSION).getByRole('link', { name: /kalend/ }));
  expect(file.name).toBe(`${DISCUSSION}.ics`);
  expect(readCalendar(file.text)).toEqual([
    expect.objectContaining({
      start: '2018-05-15T10:00:00.000Z',
      end: '2018-05-15T12:00:00.000Z',
      location: expect.stringContaining('Purva iela 12a'),
    }),
  ]);
});

test('all dated events come in one calendar file', async ({ atlas }) => {
  await openEvents(atlas);

  const link = atlas.panel.getByRole('link', { name: atlas.words.valmiera.allEvents });
  const { text } = await download(link);
  expect(readCalendar(text)).toHaveLength(EVENTS.filter(hasDay).length);
});

test('an event says when no more of its date is known, and then offers no calendar file', async ({
  atlas,
}) => {
  await openEvents(atlas, 'en');

  for (const event of EVENTS) {
    const { id, start } = event;
    const year =
      start === null ? '^date not known$' : `^${start.slice(0, 4)}\\b[\\s\\S]*day not known$`;
    const unknown = new RegExp(year);
    const time = findEvent(atlas, id).locator('time');
    const link = findEvent(atlas, id).locator('a[href$=".ics"]');
    if (hasDay(event)) await expect(time).not.toHaveText(/not known/);
    else await expect(time).toHaveText(unknown, { useInnerText: true });
    await expect(link).toHaveCount(hasDay(event) ? 1 : 0);
  }
});

test('every calendar link leads to a calendar', async ({ atlas, request }) => {
  await openEvents(atlas);

  const links = atlas.panel.locator('a[download][href$=".ics"]');
  await expect(links).toHaveCount(EVENTS.filter(hasDay).length + 1);
  for (const href of await links.evaluateAll((all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  )) {
    const response = await request.get(href);
    expect(response.headers()['content-type'], href).toBe('text/calendar; charset=utf-8');
    expect(readCalendar(await response.text()).length, href).toBeGreaterThan(0);
  }
});

test('past events come newest first', async ({ atlas }) => {
  await openEvents(atlas);

  const past = atlas.panel.locator('section', {
    has: atlas.page.getByRole('heading', { name: atlas.words.valmiera.past, exact: true }),
  });
  const dated = past.locator('article time[datetime]');
  await expect(dated).not.toHaveCount(0);
  const dates = await dated.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(dates).toEqual(dates.toSorted().toReversed());
});
