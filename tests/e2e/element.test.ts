import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LearningCitiesAtlasElement } from '#src/shells/element/types.ts';
import { writeElementCode } from '#src/url/embed-code.ts';
import { findRow, latvianName, PROJECT } from './drivers/facts.ts';
import { expect, findFrame, test } from './drivers/host.ts';

const BUILDER = readFileSync(join(PROJECT, 'dist/embed/builder/index.html'), 'utf8');
const [, path = '', integrity = ''] =
  /data-element="([^"]+)" data-integrity="([^"]+)"/.exec(BUILDER) ?? [];

const FRAME = {
  src: '{atlas}/embed/',
  title: 'Karte',
  href: '{atlas}/',
  linkText: 'Atvērt',
};
const CODE = writeElementCode(FRAME, { src: `{atlas}/${path}`, integrity });

test('on another origin the element follows its frame, and the page speaks with it', async ({
  host,
  page,
}) => {
  await host.open(page, `<div style="width:800px">${CODE}</div>`);
  const element = page.locator('learning-cities-atlas');
  const events = element.evaluate(
    (atlas: LearningCitiesAtlasElement) =>
      new Promise<unknown>((resolve) => {
        atlas.addEventListener('select', ({ detail }) => detail.city && resolve(detail.city));
        atlas.select('espoo');
      }),
  );
  const frame = await findFrame(page);

  expect(await events).toBe('espoo');
  await expect(frame.locator('#panel-heading')).toHaveText(latvianName(findRow('espoo')));
  // Of 800 pixels three quarters, and the card of the city below.
  const box = () => page.locator('iframe').evaluate((each) => each.getBoundingClientRect().height);
  await expect.poll(box).toBeGreaterThan(620);
  expect(host.faults).toEqual([]);
});

test('a script that is not the one that was promised leaves a plain frame', async ({
  host,
  page,
}) => {
  const other = CODE.replace(integrity, `sha384-${'A'.repeat(64)}`);
  await host.open(page, `<div style="width:800px">${other}</div>`);

  await expect.poll(() => host.faults.join()).toContain('integrity');
  expect(await page.evaluate(() => customElements.get('learning-cities-atlas'))).toBeUndefined();
  const box = page.locator('iframe').evaluate((each) => each.getBoundingClientRect().height);
  expect(await box).toBe(600);
});
