import { expect, test } from './fixtures.ts';

const FRAGMENTS = [
  '%',
  '%E0%A4%A',
  '&&&===&=',
  'city=<script>alert(1)</script>',
  'city=../../etc/passwd',
  'city=' + 'a'.repeat(5000),
  'city=__proto__&panel=constructor',
  'panel=<img src=x onerror=alert(1)>',
  'region=atlantis,%00,narnia',
  'country=zz9,!!,1',
  'year=NaN&cohort=-1e999',
  'pop=..&within=-5&award=true',
  'map=NaN/91/181',
  'map=1e309/0/0&projection=cube&view=hologram&step=-1',
  '__proto__[polluted]=1&toString=1&q=%ED%A0%80%00',
] as const;

test('hostile fragments open the default view', async ({ atlas, page }) => {
  // One in so many: all of them are typed into an open page below.
  for (const [index, fragment] of FRAGMENTS.filter((_, each) => each % 3 === 0).entries()) {
    await test.step(fragment.slice(0, 60), async () => {
      // Another query makes it another page, opened anew.
      await atlas.open({ query: `n=${index}`, fragment });

      await atlas.expectAllShown();
      await expect(atlas.panel).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page).toHaveTitle('Izglītības pilsētu atlants');
    });
  }
});

const QUERIES = [
  'lang=xx&theme=neon&maponly=yes',
  'lang=../../evil&city=%3Cscript%3E',
  'lang=en%2F..%2F..&theme=__proto__',
  'city=%E0%A4%A&lang=',
  `city=${'b'.repeat(3000)}`,
] as const;

test('hostile queries open the default page', async ({ atlas, page }) => {
  for (const query of QUERIES) {
    await test.step(query.slice(0, 60), async () => {
      await atlas.open({ query });

      expect(new URL(page.url()).pathname).toBe('/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await atlas.expectAllShown();
      await expect(atlas.panel).toHaveCount(0);
    });
  }
});

test('hostile fragments typed into an open page leave it as it was opened', async ({
  atlas,
  page,
}) => {
  await atlas.open();

  for (const fragment of FRAGMENTS) {
    await atlas.follow(fragment);
    await atlas.expectAllShown();
    await expect(atlas.panel).toHaveCount(0);
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('on the map', () => {
  test.use({ hasMap: true });

  test('a camera that cannot be read is the home view', async ({ atlas }) => {
    await atlas.open();
    await atlas.expectDrawn('gl');
    const home = await atlas.map.getAttribute('data-camera');

    await atlas.open({ query: 'n=1', fragment: 'map=99/999/1e9' });
    await atlas.expectDrawn('gl');
    await expect(atlas.map).toHaveAttribute('data-camera', home ?? '');
  });
});
