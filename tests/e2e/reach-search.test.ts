import { expect, test } from './fixtures.ts';
import { FORMER, latvianName, MEMBERS, valuesOf } from './drivers/facts.ts';

/**
 * One member in so many is typed into the field, one in so many of these is opened as well; that the
 * search finds every member by each of its names is tested without a page.
 */
const [TYPED, OPENED] = [5, 4];

for (const region of valuesOf('region')) {
  test(`members of ${region} are found by their names, and open by Enter`, async ({
    atlas,
    page,
  }) => {
    test.setTimeout(120_000);
    await atlas.open();

    const members = MEMBERS.filter((each) => each['region'] === region);
    for (const [index, row] of members.filter((_, each) => each % TYPED === 0).entries()) {
      const { id = '' } = row;
      await atlas.search.fill(latvianName(row));
      const ids = await atlas.suggestions.evaluateAll((options) =>
        options.map((option) => option.getAttribute('data-city-id')),
      );
      expect(ids, latvianName(row)).toContain(id);
      if (index % OPENED > 0) continue;
      for (let step = 0; step <= ids.indexOf(id); step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await atlas.expectChosen(id);
    }
  });
}

const OTHER_NAMES: readonly [typed: string, id: string][] = [
  ['zivinice', 'zivinice'],
  ['Валмиера', 'valmiera'],
  ['sonderborg', 'sonderborg'],
  ['vallmiera', 'valmiera'],
];

for (const [typed, id] of OTHER_NAMES) {
  // A member that has left since is not searched for.
  if (!MEMBERS.some((row) => row['id'] === id)) continue;
  test(`“${typed}” finds ${id} first`, async ({ atlas, page }) => {
    await atlas.open();

    await atlas.search.fill(typed);
    await expect(atlas.suggestions.first()).toHaveAttribute('data-city-id', id);
    await page.keyboard.press('Enter');
    await atlas.expectChosen(id);
  });
}

for (const typed of ['Somija', 'Finland', 'Финляндия']) {
  test(`“${typed}” finds the cities of Finland`, async ({ atlas }) => {
    await atlas.open({ language: 'en' });

    await atlas.search.fill(typed);
    await expect(atlas.rows).toHaveCount(MEMBERS.filter((row) => row['country'] === 'FI').length);
    await expect(atlas.row('espoo')).toBeVisible();
  });
}

test('a country can be chosen from the suggestions', async ({ atlas, page }) => {
  await atlas.open({ language: 'en' });

  await atlas.search.fill('Finland');
  await expect(atlas.suggestions.first()).toContainText('Finland');
  await page.keyboard.press('Enter');
  await atlas.expectFragment('country', 'FI');
  await atlas.expectFragment('q', undefined);
});

test('a former member opens from its link and is said to be one', async ({ atlas }) => {
  const [former] = FORMER;
  test.skip(former === undefined, 'Nobody has left.');
  const id = former?.['id'] ?? '';
  await atlas.open({ fragment: `city=${id}` });

  await atlas.expectChosen(id);
  await expect(atlas.panel).toContainText('bijusī dalībniece');
  await expect(atlas.row(id)).toHaveCount(0);
});

test('a city that nobody has is said to be unknown', async ({ atlas }) => {
  await atlas.open({ fragment: 'city=atlantis' });

  await expect(atlas.panel).toContainText('„atlantis”');
  await atlas.expectAllShown();
});
