import type { LanguageCode } from '#src/domain/language.ts';
import { findViolations } from './drivers/axe.ts';
import { EVENTS } from './drivers/events.ts';
import { STATES } from './drivers/states.ts';
import { expect, test } from './fixtures.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

const SETTINGS: readonly {
  language: LanguageCode;
  theme: 'light' | 'dark';
  viewport: typeof DESK;
  /** The map's own buttons are looked at in both layouts; painting it each time takes long. */
  hasMap: boolean;
}[] = [
  { language: 'lv', theme: 'light', viewport: { width: 1100, height: 620 }, hasMap: true },
  { language: 'en', theme: 'dark', viewport: DESK, hasMap: false },
  { language: 'ru', theme: 'dark', viewport: PHONE, hasMap: true },
];

for (const { language, theme, viewport, hasMap } of SETTINGS) {
  test.describe(`${language}, ${theme}, ${viewport.width} px`, () => {
    test.use({ viewport, colorScheme: theme, hasMap });

    test('axe finds nothing in any state', async ({ atlas, page }) => {
      test.setTimeout(180_000);
      await atlas.open({ language });
      if (hasMap) await atlas.expectDrawn('gl');

      const found: string[] = [];
      for (const { name, enter } of STATES) {
        await enter(atlas);
        found.push(...(await findViolations(page)).map((violation) => `${name}: ${violation}`));
      }
      expect(found).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the open menu (${theme})`, async ({ atlas, page }) => {
      await atlas.open({ query: `theme=${theme}` });

      await atlas.menu.click();
      await expect(atlas.button(atlas.words.header.aboutNetwork)).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test.describe('when something is missing', () => {
  test.use({ allowedErrors: /cities\.json|Failed to load resource|LoadError|WebGL/ });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing where the dataset is missing (${theme})`, async ({ atlas, page }) => {
      await page.route('**/cities.json*', (route) => route.fulfill({ status: 404 }));
      await atlas.load({ query: `theme=${theme}` });

      await expect(page.getByRole('alert')).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test.describe('without WebGL', () => {
  test.use({ hasMap: true, allowedErrors: /WebGL/ });

  test('axe finds nothing where there is no map', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await atlas.open({ fragment: 'city=espoo' });
    await atlas.expectDrawn('atlas');

    expect(await findViolations(page)).toEqual([]);
  });
});

test.describe('as people set their systems', () => {
  for (const contrast of ['more', 'no-preference'] as const) {
    for (const forcedColors of ['active', 'none'] as const) {
      test.describe(`contrast ${contrast}, forced colours ${forcedColors}`, () => {
        test.use({ contextOptions: { contrast, forcedColors, reducedMotion: 'reduce' } });

        test('axe finds nothing on Valmiera', async ({ atlas, page }) => {
          await atlas.open({ fragment: 'city=valmiera&panel=events' });
          await expect(atlas.panel.getByRole('article')).toHaveCount(EVENTS.length);

          expect(await findViolations(page)).toEqual([]);
        });
      });
    }
  }
});
