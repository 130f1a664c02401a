import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clickMember, tapMember } from './drivers/map.ts';
import { findRow, firstIn } from './drivers/facts.ts';

test.use({ hasMap: true });

/** Two members that stand 2.3 km apart in Seoul, closer than any other two, and the point between. */
const PAIR = ['gangdong-gu', 'songpa-gu'] as const;
const BETWEEN = 'map=10/37.5223/127.1152';

for (const id of PAIR) {
  test(`a click tells ${id} from its closest neighbour at the deepest zoom`, async ({ atlas }) => {
    await atlas.open({ fragment: BETWEEN });
    await atlas.expectDrawn('gl');

    await clickMember(atlas, id);
    await atlas.expectChosen(id);
  });
}

for (const row of [findRow('valmiera'), firstIn('africa'), firstIn('asia-pacific')]) {
  const { id = '', lat, lon } = row;
  test(`a click on the mark of ${id} opens it`, async ({ atlas }) => {
    await atlas.open({ fragment: `map=8/${lat}/${lon}` });
    await atlas.expectDrawn('gl');

    await clickMember(atlas, id);
    await atlas.expectChosen(id);
  });
}

/** The middle of the window, which is the middle of the map too. */
function middleOf(page: Page): [number, number] {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return [width / 2, height / 2];
}

test('a pointer over a mark marks its row in the list', async ({ atlas, page }) => {
  const { lat, lon } = findRow('valmiera');
  await atlas.open({ fragment: `map=8/${lat}/${lon}` });
  await atlas.expectDrawn('gl');

  await page.mouse.move(...middleOf(page));
  await expect(atlas.row('valmiera')).toHaveClass(/hovered/);
});

test('a click on empty sea opens nothing', async ({ atlas, page }) => {
  await atlas.open({ fragment: 'map=5/-45/-20' });
  await atlas.expectDrawn('gl');

  await page.mouse.click(...middleOf(page));
  await expect(atlas.panel).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a touch tells the closest pair apart', async ({ atlas }) => {
    // South of both, so that they stand in the upper, free part of the map.
    await atlas.open({ fragment: 'map=10/37.45/127.1152' });
    await atlas.expectDrawn('gl');

    await tapMember(atlas, 'songpa-gu');
    await atlas.expectChosen('songpa-gu');
  });
});
