import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { securityHeaders } from '#src/build/headers.ts';
import { readStyleHashes } from '#src/build/serve.ts';
import { download } from './drivers/calendar.ts';
import { PROJECT } from './drivers/facts.ts';
import { needLanguage } from './drivers/site.ts';
import { expect, test as base } from './fixtures.ts';

const FOLDER = '/some/folder';
const DIST = `${PROJECT}/dist`;

/** Serves the built site from a folder of another host, with the headers it asks for. */
const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    const headers = Object.entries(securityHeaders(["'self'"], readStyleHashes(DIST)));
    const serve = sirv(DIST, {
      setHeaders: (response) => {
        for (const [name, value] of headers) response.setHeader(name, value);
      },
    });
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      const notFound = () => void response.writeHead(404).end();
      if (!path.startsWith(`${FOLDER}/`)) return notFound();
      request.url = path.slice(FOLDER.length);
      serve(request, response, notFound);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use(`http://127.0.0.1:${port}${FOLDER}/`);
    server.closeAllConnections();
    server.close();
  },
});

test.describe('with the map', () => {
  test.use({ hasMap: true });

  test('the Atlas works in a folder of any host', async ({ atlas }) => {
    await atlas.open({ fragment: 'city=valmiera' });
    await atlas.expectDrawn('gl');

    await atlas.expectAllShown(true);
    await atlas.expectChosen('valmiera');
  });
});

test('its English page is in the folder, and languages lead to one another', async ({
  atlas,
  page,
}) => {
  needLanguage('ru');
  await atlas.open({ language: 'en', fragment: 'city=espoo' });
  await atlas.expectChosen('espoo');

  await page.getByRole('link', { name: /^RU/ }).click();
  await atlas.read('ru');
  await atlas.expectChosen('espoo');
  expect(new URL(page.url()).pathname).toBe(`${FOLDER}/ru/`);
  await page.reload();
  await atlas.expectChosen('espoo');
  await page.getByRole('link', { name: /^LV/ }).click();
  await atlas.read('lv');
  await atlas.expectChosen('espoo');
  expect(new URL(page.url()).pathname).toBe(`${FOLDER}/`);
});

test('?lang= moves within the folder', async ({ atlas, page }) => {
  await atlas.read('ru');
  await page.goto('./?lang=ru#city=espoo');

  await atlas.expectChosen('espoo');
  expect(new URL(page.url()).pathname).toBe(`${FOLDER}/ru/`);
});

test('its data can be taken from the folder', async ({ atlas, request }) => {
  await atlas.open({ language: 'ru', fragment: 'panel=about' });

  const links = atlas.panel.locator('a[download]');
  await expect(links).toHaveCount(5);
  for (const link of await links.all()) {
    const href = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    expect(new URL(href).pathname).toMatch(new RegExp(`^${FOLDER}/data/`));
    expect((await request.get(href)).status(), href).toBe(200);
  }
});

test('a calendar file comes from the folder', async ({ atlas }) => {
  await atlas.open({ language: 'en', fragment: 'city=valmiera&panel=events' });

  const { text } = await download(atlas.panel.locator('a[download][href$="events.ics"]'));
  expect(text).toContain('BEGIN:VCALENDAR');
});
