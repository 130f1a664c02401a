import { expect } from '@playwright/test';
import type { AtlasPage } from './atlas.ts';
import { FORMER } from './facts.ts';

/** A state of the explore page that visitors get into, and how. Starts from the page as opened. */
export interface State {
  readonly name: string;
  readonly enter: (atlas: AtlasPage) => Promise<void>;
}

const panel = (name: string, fragment: string): State => ({
  name,
  async enter(atlas) {
    // With a short list beside it: the long one has been looked at before.
    await atlas.follow(`${fragment}&country=LV,FI`);
    await expect(atlas.panelHeading).toBeVisible();
    await expect(atlas.panel).not.toContainText('…');
  },
});

/** All of them, in an order in which each follows from the one before by a link or a key. */
export const STATES: readonly State[] = [
  { name: 'explore', enter: async () => undefined },
  {
    name: 'search open',
    async enter(atlas) {
      await atlas.search.fill('va');
      await expect(atlas.suggestions.first()).toBeVisible();
      await atlas.search.press('ArrowDown');
    },
  },
  {
    name: 'empty result',
    async enter(atlas) {
      await atlas.search.fill('xyzzyburg');
      await expect(atlas.page.locator('.empty')).toBeVisible();
    },
  },
  {
    name: 'filters open, some of them set',
    async enter(atlas) {
      await atlas.follow('region=africa&award=1&cohort=2019');
      await atlas.page.locator('[aria-controls="filters"]').press('Enter');
      await expect(atlas.page.locator('#filters')).toBeVisible();
    },
  },
  panel('city', 'city=espoo'),
  panel('former city', `city=${FORMER[0]?.['id']}`),
  panel('unknown city', 'city=atlantis'),
  panel('Valmiera, about', 'city=valmiera'),
  panel('Valmiera, strategy', 'city=valmiera&panel=strategy'),
  panel('Valmiera, strategy followed', 'city=valmiera&panel=strategy&link=personal-growth'),
  panel('Valmiera, events', 'city=valmiera&panel=events'),
  panel('Valmiera, places', 'city=valmiera&panel=places'),
  panel('network', 'panel=network'),
  panel('about the Atlas', 'panel=about'),
  panel('share', 'panel=share'),
  panel('comparison', 'city=espoo&compare=espoo,valmiera'),
  {
    name: 'growth and charts',
    async enter(atlas) {
      await atlas.follow('view=charts&year=2018');
      await expect(atlas.page.locator('[data-mark]').first()).toBeAttached();
    },
  },
  {
    name: 'the film of the growth',
    async enter(atlas) {
      await atlas.page.locator('button[aria-haspopup="dialog"]').last().press('Enter');
      await expect(atlas.page.locator('dialog canvas')).toBeVisible();
    },
  },
];
