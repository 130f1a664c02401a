import { expect, findFrame, test } from './drivers/host.ts';

// Pages that listen for frames of others in the words of those: each makes the frame as high as it asks.

test.use({ hasMap: false });

const WIDTH = 800;
/** What the frame asks for: three quarters of its width. */
const WANTED = 600;
const FRAME = `<iframe src="{atlas}/embed/" title="Izglītības pilsētu karte" width="${WIDTH}" height="400" style="border: 0"></iframe>`;

for (const [whose, script] of [
  ['Datawrapper’s charts', 'listeners/datawrapper.js'],
  ['Medium’s embeds', 'listeners/medium.js'],
  ['Flourish’s charts', 'listeners/flourish.js'],
  ['AMP’s frames, by @newswire/frames', 'listeners/frames.js'],
] as const) {
  test(`a page that listens for ${whose} makes room for the Atlas`, async ({ host, page }) => {
    await host.open(page, `${FRAME}<script type="module" src="${script}"></script>`);
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height)
      .toBe(WANTED);
    expect(host.faults).toEqual([]);
  });
}

test('the element of @nprapps/sidechain makes room for the Atlas', async ({ host, page }) => {
  const script = '/modules/@nprapps/sidechain/src/index.js';
  await host.open(
    page,
    `<div style="width: ${WIDTH}px"><side-chain src="{atlas}/embed/"></side-chain></div>
     <script type="module" src="${script}"></script>`,
  );
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(WANTED);
  await expect((await findFrame(page)).getByRole('combobox')).toBeVisible();
});
