import type { Page, Route } from '@playwright/test';
import type { LanguageCode } from '#src/domain/language.ts';
import { EVENTS } from './drivers/events.ts';
import { expectFocusKept, pressOn } from './drivers/keyboard.ts';
import { expect, test } from './fixtures.ts';

test.use({ allowedErrors: /LoadError|Failed to load resource|preload/ });

const INDEX = '**/data/cities.json*';

/** Answers the requests for a file with a fault until it is mended by the function returned. */
async function breakFile(page: Page, glob: string, answer: (route: Route) => Promise<void>) {
  let isBroken = true;
  await page.route(glob, (route) => (isBroken ? answer(route) : route.continue()));
  return () => {
    isBroken = false;
  };
}

const FAULTS: readonly [
  name: string,
  words: 'datasetMissing' | 'datasetBroken',
  answer: (route: Route) => Promise<void>,
][] = [
  ['missing', 'datasetMissing', (route) => route.fulfill({ status: 404, body: '404' })],
  ['unreachable', 'datasetMissing', (route) => route.abort()],
  ['cut off', 'datasetBroken', (route) => route.fulfill({ body: '{"version":1,"columns":["id' })],
  ['of another version', 'datasetBroken', (route) => route.fulfill({ json: { version: 99 } })],
  ['an error page', 'datasetBroken', (route) => route.fulfill({ body: '<!doctype html><p>502' })],
  [
    'without its cities',
    'datasetBroken',
    (route) => route.fulfill({ json: { version: 1, columns: [] } }),
  ],
];

for (const [name, words, answer] of FAULTS) {
  test(`a dataset that is ${name} is said to be, and comes by another try`, async ({
    atlas,
    page,
  }) => {
    const mend = await breakFile(page, INDEX, answer);
    await atlas.load();

    await expect(page.getByRole('alert')).toContainText(atlas.words.faults[words]);
    mend();
    await atlas.button(atlas.words.faults.retry).click();
    await atlas.expectAllShown();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

const SENTENCES: Record<LanguageCode, string> = {
  lv: 'Pilsētu sarakstu neizdevās saņemt.',
  en: 'The list of cities could not be fetched.',
  ru: 'Не удалось получить список городов.',
};

for (const language of ['lv', 'en', 'ru'] as const) {
  test(`a missing dataset is said in the visitor’s language (${language})`, async ({
    atlas,
    page,
  }) => {
    await breakFile(page, INDEX, (route) => route.fulfill({ status: 404 }));
    await atlas.load({ language });

    await expect(page.getByRole('alert')).toContainText(SENTENCES[language]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('another try by keyboard leaves the keyboard on the page, be it in vain or not', async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, INDEX, (route) => route.abort());
  await atlas.load();

  await pressOn(atlas.button(atlas.words.faults.retry), 'Enter');
  await expect(atlas.button(atlas.words.faults.retry)).toBeFocused();
  mend();
  await page.keyboard.press('Enter');
  await atlas.expectAllShown();
  await expectFocusKept(page);
});

test('a city whose sources are missing shows the rest, and they come by another try', async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, '**/data/details.json*', (route) => route.abort());
  await atlas.open({ fragment: 'city=espoo' });

  await expect(atlas.panel).toContainText(atlas.words.city.detailsFailed);
  await expect(atlas.panel).toContainText(atlas.words.regions['europe-north-america']);
  mend();
  await pressOn(atlas.button(atlas.words.faults.retry), 'Enter');
  await expect(atlas.panel).not.toContainText(atlas.words.city.detailsFailed);
  await expect(atlas.panel.getByRole('link').first()).toBeVisible();
  await expectFocusKept(page);
});

test('Valmiera without its texts says so, and they come by another try', async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, '**/valmiera.json*', (route) => route.fulfill({ json: [] }));
  await atlas.open({ fragment: 'city=valmiera&panel=events' });

  await expect(atlas.panel.getByRole('alert')).toContainText(atlas.words.valmiera.failed);
  await atlas.expectAllShown();
  mend();
  await pressOn(atlas.button(atlas.words.faults.retry), 'Enter');
  await expect(atlas.panel.getByRole('article')).toHaveCount(EVENTS.length);
  await expectFocusKept(page);
});
