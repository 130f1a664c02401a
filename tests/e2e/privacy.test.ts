import { EVENTS } from './drivers/events.ts';
import { findStored } from './drivers/guard.ts';
import { expect, test } from './fixtures.ts';

// Every test of this folder watches for requests, storage and errors (see fixtures.ts). Here a whole
// visit is watched on purpose, and the watch itself is watched.

test.describe('a whole visit', () => {
  test.use({ hasMap: true });

  test('asks only its own site, and sends nothing of what was typed or chosen', async ({
    atlas,
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await atlas.open();
    await atlas.expectDrawn('gl');
    await atlas.search.fill('somija');
    await atlas.row('espoo').click();
    await atlas.follow('city=valmiera&panel=events');
    await expect(atlas.panel.getByRole('article')).toHaveCount(EVENTS.length);
    await atlas.button(atlas.words.map.globeOn).click();

    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((url) => !url.startsWith(baseURL ?? 'nowhere'))).toEqual([]);
    expect(asked.filter((url) => /somija|espoo|panel=/.test(url))).toEqual([]);
  });

  test('leaves nothing behind', async ({ atlas, context }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');
    await atlas.button(atlas.words.header.toDark).click();
    await atlas.row('espoo').click();

    expect(await findStored(context)).toEqual([]);
    expect(context.serviceWorkers()).toEqual([]);
  });
});

test('links that leave the site tell it nothing and open beside it', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=valmiera&panel=strategy' });

  const links = atlas.panel.locator('a[href^="http"]:not([href*="localhost"])');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
    await expect(link).toContainText(atlas.words.externalLink);
  }
});

test('what a page stores would be noticed', async ({ atlas, context, page }) => {
  await atlas.open();

  await page.evaluate(() => {
    localStorage.setItem('a', '1');
    document.cookie = 'b=2';
  });
  expect(await findStored(context)).toEqual(['cookie b', 'local holds 1', 'cookie holds b=2']);
  await page.evaluate(() => localStorage.clear());
  await context.clearCookies();
});

test.describe('the watch', () => {
  test.use({ allowedErrors: /refused by the policy|violates|Refused|requires 'Trusted/ });

  test('is told by the policy what it refused', async ({ atlas, page }) => {
    await atlas.open();

    const refused = page.waitForEvent('console', (message) => /by the policy/.test(message.text()));
    await page.evaluate(() => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob());
    });
    expect((await refused).text()).toContain('img-src');
  });

  test('is told that text may become neither markup nor script', async ({ atlas, page }) => {
    await atlas.open();

    const tries = await page.evaluate(() =>
      [
        () => (document.body.innerHTML = '<b></b>'),
        () => new Worker('./assets/other.js'),
        () => Object.assign(document.createElement('script'), { src: './assets/other.js' }),
      ].map((dare) => {
        try {
          return String(dare());
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(tries).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });
});
