import type { LanguageCode } from '#src/domain/language.ts';
import { loadStrategyWords } from '#src/i18n/strategy/load.ts';
import { EVENTS } from './drivers/events.ts';
import { findRow, latvianName } from './drivers/facts.ts';
import { pressOn } from './drivers/keyboard.ts';
import { expect, test } from './fixtures.ts';
import { readJson } from '../editors/data.ts';

const LINKS = readJson<{ from: string; to: string }[]>('valmiera/links.json');

const NAMES: Record<LanguageCode, string> = { lv: 'Valmiera', en: 'Valmiera', ru: 'Валмиера' };

const { succession: SUCCESSION } = readJson<{ succession: { text: { en: string } } }>(
  'valmiera/strategy.json',
);

const STRATEGY: Record<LanguageCode, RegExp> = {
  lv: /stratēģija/i,
  en: /strategy/i,
  ru: /стратегия/i,
};

for (const language of ['lv', 'en', 'ru'] as const) {
  test(`a link to the strategy of Valmiera opens it (${language})`, async ({ atlas, page }) => {
    await atlas.open({ language, fragment: 'city=valmiera&panel=strategy' });

    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(atlas.panelHeading).toHaveText(NAMES[language]);
    await expect(atlas.tab('strategy')).toHaveAttribute('aria-selected', 'true');
    await expect(atlas.panel.getByText('2015–2030', { exact: true })).toBeVisible();
    await expect(atlas.panel.getByRole('heading', { level: 3 })).toHaveText(STRATEGY[language]);
    await expect(page).toHaveTitle(`${NAMES[language]} – ${atlas.words.page.title}`);
  });

  test(`a link to the events of Valmiera opens them (${language})`, async ({ atlas }) => {
    await atlas.open({ language, fragment: 'city=valmiera&panel=events' });

    await expect(atlas.panelHeading).toHaveText(NAMES[language]);
    await expect(atlas.tab('events')).toHaveAttribute('aria-selected', 'true');
    await expect(atlas.panel.getByRole('article')).toHaveCount(EVENTS.length);
  });
}

test('each tab of Valmiera has an address of its own', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=valmiera' });

  for (const id of ['strategy', 'events', 'places'] as const) {
    await atlas.tab(id).click();
    await atlas.expectFragment('panel', id);
    await expect(atlas.tab(id)).toHaveAttribute('aria-selected', 'true');
  }
  await atlas.tab('about').click();
  await atlas.expectFragment('panel', undefined);
});

test('what Valmiera is shown with: values, priority, vision and what came after', async ({
  atlas,
}) => {
  await atlas.open({ language: 'en', fragment: 'city=valmiera&panel=strategy' });

  for (const heading of ['Strategic priority', 'Values', 'Vision for 2030', 'What came after it']) {
    await expect(atlas.panel.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect(atlas.panel.getByText(SUCCESSION.text.en)).toBeVisible();
});

test('only places with a sourced point can be shown on the map', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=valmiera&panel=places' });

  const places = atlas.panel.getByRole('tabpanel').getByRole('listitem');
  const pointed = places.filter({ has: atlas.button(atlas.words.city.showOnMap) });
  await expect(places.first()).toBeVisible();
  await expect(pointed).toHaveCount(await places.filter({ hasText: /\d°\s+Z\s+pl\./ }).count());
});

test('a page of Valmiera does not open for another city', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=espoo&panel=events' });

  await expect(atlas.panelHeading).toHaveText(latvianName(findRow('espoo')));
  await expect(atlas.page.getByRole('tablist')).toHaveCount(0);
});

/** A programme, what is linked with it directly, and an event that follows from it. */
const CONFERENCE = LINKS.find(({ from, to }) =>
  LINKS.some((up) => up.to === from && EVENTS.some(({ id }) => id === to)),
);

test('a programme chosen by keyboard lights up what it serves and what followed', async ({
  atlas,
  page,
}) => {
  const { from = '', to = '' } = CONFERENCE ?? {};
  const above = LINKS.filter((link) => link.to === from).map((link) => link.from);
  await atlas.open({ fragment: 'city=valmiera&panel=strategy' });

  await page.locator(`[data-link-id="${from}"]`).press('Enter');
  await atlas.expectFragment('link', from);
  await expect(page.locator('[data-link-id].lit')).toHaveCount(
    1 + above.length + LINKS.filter((link) => link.from === from).length,
  );
  for (const id of [...above, from, to]) {
    await expect(page.locator(`[data-link-id="${id}"]`)).toHaveClass(/lit/);
  }
});

test('what a link lights up is lit among the events too, and leads back', async ({
  atlas,
  page,
}) => {
  const { from = '', to = '' } = CONFERENCE ?? {};
  await atlas.open({ fragment: `city=valmiera&panel=events&link=${from}` });

  await expect(page.locator('article.lit')).toHaveAttribute('data-event-id', to);
  const back = page.locator(`[data-event-id="${to}"]`).getByRole('button');
  const name = await back.last().innerText();
  await back.last().click();
  await expect(atlas.tab('strategy')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-link-id]:focus')).toHaveText(name);
});

test('what is chosen is let go by keyboard, which stays with it', async ({ atlas, page }) => {
  const { from = '' } = CONFERENCE ?? {};
  await atlas.open({ fragment: `city=valmiera&panel=strategy&link=${from}` });

  await pressOn(atlas.button((await loadStrategyWords('lv')).clear), 'Enter');
  await atlas.expectFragment('link', undefined);
  await expect(page.locator(`[data-link-id="${from}"]`)).toBeFocused();
});

test('an event of the figure opens with the keyboard on it', async ({ atlas, page }) => {
  const { to = '' } = CONFERENCE ?? {};
  await atlas.open({ fragment: 'city=valmiera&panel=strategy' });

  await page.locator(`[data-link-id="${to}"]`).press('Enter');
  const heading = page.locator(`[data-event-id="${to}"] h4`);
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});
