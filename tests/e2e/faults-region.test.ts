import { expectFocusKept, pressOn } from './drivers/keyboard.ts';
import { expect, test } from './fixtures.ts';

test.use({ allowedErrors: /Error|broken on purpose/ });

test('a list that breaks leaves search, sheets and header alive', async ({ atlas, page }) => {
  // Of what stands on the page at first, only figures and list count in words.
  await page.addInitScript(() => {
    Intl.PluralRules.prototype.select = () => {
      throw new Error('broken on purpose');
    };
  });
  await atlas.load();

  await expect(page.locator('.explore-browse')).toContainText(atlas.words.faults.region);
  await atlas.search.fill('espo');
  await page.keyboard.press('Enter');
  await atlas.expectChosen('espoo');
  await atlas.button(atlas.words.header.aboutAtlas).click();
  await expect(atlas.panelHeading).toHaveText(atlas.words.atlas.heading);
});

test('a sheet that breaks leaves the list alive, and can be opened again', async ({
  atlas,
  page,
}) => {
  await page.route('**/valmiera.json*', async (route) => {
    const whole = (await (await route.fetch()).json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...whole, strategy: {} } });
  });
  await atlas.open({ fragment: 'city=valmiera&panel=strategy' });

  await expect(atlas.panel).toContainText(atlas.words.faults.region);
  await atlas.row('espoo').click();
  await atlas.follow('city=valmiera');
  await pressOn(atlas.button(atlas.words.faults.reopen), 'Enter');
  await atlas.expectChosen('valmiera');
  await expectFocusKept(page);
});

test('an error that nobody caught is said in one sentence, which can be put away', async ({
  atlas,
  page,
}) => {
  await atlas.open();

  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('broken on purpose');
    });
  });
  await expect(page.getByRole('alert')).toContainText(atlas.words.faults.unexpected);
  await pressOn(atlas.button(atlas.words.faults.dismiss), 'Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectFocusKept(page);
  await atlas.expectAllShown();
});

test('a promise that nobody caught is said as well', async ({ atlas, page }) => {
  await atlas.open();

  await page.evaluate(() => void Promise.reject(new Error('broken on purpose')));
  await expect(page.getByRole('alert')).toContainText(atlas.words.faults.unexpected);
});

test.describe('on the map', () => {
  // Takes the place of the stand-in that the other tests use.
  test('a map that breaks leaves list and sheets alive', async ({ atlas, page }) => {
    await page.route('**/assets/CityMap-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export default () => { throw new Error("broken on purpose"); };',
      }),
    );
    await atlas.open();

    await expect(page.getByRole('main')).toContainText(atlas.words.faults.region);
    await atlas.expectDrawn('list');
    await atlas.row('espoo').click();
    await atlas.expectChosen('espoo');
  });
});
