import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadStageWords } from '#src/i18n/stage/load.ts';
import type { StageMessages } from '#src/i18n/stage/messages.ts';
import { PROJECT } from './facts.ts';
import { needLanguage } from './site.ts';

interface TourFile {
  readonly title: Record<LanguageCode, string>;
  readonly steps: readonly {
    readonly id: string;
    readonly title: Record<LanguageCode, string>;
    readonly notes: Record<LanguageCode, string>;
  }[];
}

/** A talk as the editors wrote it. */
export const readTour = (id: string): TourFile =>
  JSON.parse(readFileSync(`${PROJECT}/data/tours/${id}.json`, 'utf8')) as TourFile;

/** The talk that the stage opens with. */
export const TALK = readTour('network-and-valmiera');
export const LAST = TALK.steps.length;

/** The stage as a speaker uses it. */
export class StagePage {
  readonly page: Page;
  readonly words: StageMessages;

  private constructor(page: Page, words: StageMessages) {
    this.page = page;
    this.words = words;
  }

  /** Opens a talk and waits until its words stand. `fragment` comes without its `#`. */
  static async open(
    page: Page,
    { language = 'en' as LanguageCode, query = '', fragment = '' } = {},
  ): Promise<StagePage> {
    needLanguage(language);
    const folder = language === 'lv' ? '/' : `/${language}/`;
    await page.goto(`.${folder}stage/${query && `?${query}`}${fragment && `#${fragment}`}`);
    const stage = new StagePage(page, await loadStageWords(language));
    await stage.ready();
    return stage;
  }

  /** Waits until the talk can be led. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('shell-ready').length > 0);
  }

  get heading(): Locator {
    return this.page.locator('h1');
  }
  get number(): Locator {
    return this.page.locator('.stage [data-step-number]');
  }

  async expectStep(number: number): Promise<void> {
    await expect(this.number).toHaveText(`${number} / ${LAST}`);
    const id = TALK.steps[number - 1]?.id ?? '';
    await expect(this.page.locator(`[data-step="${id}"]`)).toBeVisible();
    await expect.poll(() => new URL(this.page.url()).hash).toBe(`#step=${number}`);
  }

  /** Leaves the talk for a city by keyboard alone. */
  async visit(name: string): Promise<void> {
    await this.page.keyboard.press('g');
    await expect(this.page.getByRole('combobox')).toBeFocused();
    await this.page.keyboard.type(name);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(this.heading).toHaveText(name);
  }
}
