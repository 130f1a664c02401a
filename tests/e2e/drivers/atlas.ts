import { expect, type Locator, type Page } from '@playwright/test';
import type { Region } from '#src/domain/city.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import { loadMessages } from '#src/i18n/load.ts';
import type { Messages } from '#src/i18n/messages.ts';
import { findRow, MEMBERS, nameIn } from './facts.ts';
import { needLanguage } from './site.ts';

/** What is put into the address of the explore page. */
export interface Address {
  readonly language?: LanguageCode;
  /** Without its `?`. */
  readonly query?: string;
  /** Without its `#`. */
  readonly fragment?: string;
}

/** "12 no 400": how many members the list shows, and out of how many. */
export interface ListCount {
  readonly shown: number;
  readonly total: number;
}

/** The explore page: what a visitor does there and what they see. Words follow the language. */
export class AtlasPage {
  readonly page: Page;
  words: Messages;

  private constructor(page: Page, words: Messages) {
    this.page = page;
    this.words = words;
  }

  static async of(page: Page): Promise<AtlasPage> {
    return new AtlasPage(page, await loadMessages('lv'));
  }

  /** Opens the page and waits until the list of cities stands (beside an opened sheet it may be hidden). */
  async open(address: Address = {}): Promise<void> {
    await this.load(address);
    await expect(this.count).toBeAttached();
  }

  /** Opens the page without waiting for anything to work. */
  async load({ language = 'lv', query = '', fragment = '' }: Address = {}): Promise<void> {
    await this.read(language);
    const folder = language === 'lv' ? '/' : `/${language}/`;
    await this.page.goto(`.${folder}${query && `?${query}`}${fragment && `#${fragment}`}`);
  }

  /** Expects the words of a language from now on; skips the test where it is not offered. */
  async read(language: LanguageCode): Promise<void> {
    needLanguage(language);
    this.words = await loadMessages(language);
  }

  /** As if a visitor had changed what stands after the `#` in the address bar. */
  async follow(fragment: string): Promise<void> {
    await this.page.evaluate((text) => {
      location.hash = text;
    }, fragment);
  }

  /** Waits for what the page says is drawn. */
  async expectDrawn(drawn: 'gl' | 'atlas' | 'list'): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map', drawn, { timeout: 30_000 });
  }

  get count(): Locator {
    return this.page.locator('[data-list-count]');
  }
  get list(): Locator {
    return this.page.getByRole('listbox', { name: this.words.list.heading, exact: true });
  }
  get rows(): Locator {
    return this.list.getByRole('option');
  }
  get search(): Locator {
    return this.page.getByRole('combobox', { name: this.words.search.label });
  }
  get suggestions(): Locator {
    return this.page.getByRole('listbox', { name: this.words.search.results }).getByRole('option');
  }
  get panel(): Locator {
    return this.page.locator('.explore-panel');
  }
  get panelHeading(): Locator {
    return this.page.locator('#panel-heading');
  }
  get closeButton(): Locator {
    return this.page.getByRole('button', { name: this.words.city.close, exact: true });
  }
  get map(): Locator {
    return this.page.locator('[data-city-count]');
  }
  get canvas(): Locator {
    return this.page.locator('canvas.maplibregl-canvas');
  }
  get menu(): Locator {
    return this.page.getByRole('button', { name: this.words.header.menu, exact: true });
  }

  /** A button by the words of the page. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
  /** A field to choose from by its label. */
  select(label: string): Locator {
    return this.page.getByRole('combobox', { name: label, exact: true });
  }
  /** The button of a region in the legend. */
  region(id: Region): Locator {
    const legend = this.page.getByRole('group', { name: this.words.filters.regions });
    return legend.getByRole('button', { name: this.words.regions[id] });
  }
  row(id: string): Locator {
    return this.list.locator(`[data-city-id="${id}"]`);
  }
  tab(id: 'about' | 'strategy' | 'events' | 'places'): Locator {
    return this.page.getByRole('tab', { name: this.words.valmiera.tabs[id], exact: true });
  }

  async readCount(): Promise<ListCount> {
    const [shown = NaN, total = NaN] = ((await this.count.textContent()) ?? '')
      .split(/\D+/)
      .filter((part) => part !== '')
      .map(Number);
    return { shown, total };
  }

  /** The list, its sentence and, where it is drawn, the map all show this many members. */
  async expectShown(shown: number, hasMap = false): Promise<void> {
    const written = this.words.format.number(shown);
    await expect(this.count).toHaveText(new RegExp(`^${written}\\D`));
    await expect(this.rows).toHaveCount(shown);
    if (hasMap) await expect(this.map).toHaveAttribute('data-city-count', String(shown));
  }

  /** Nobody is filtered out: the list shows every member of today, and so does the map. */
  async expectAllShown(hasMap = false): Promise<void> {
    await this.expectShown(MEMBERS.length, hasMap);
  }

  /** The values in the fragment of the address, by key. */
  readFragment(): ReadonlyMap<string, string> {
    const hash = decodeURIComponent(new URL(this.page.url()).hash.slice(1));
    const pairs = hash.split('&').map((pair) => pair.split('=', 2) as [string, string]);
    return new Map(hash === '' ? [] : pairs);
  }

  /** Waits until the fragment says this of a key; undefined is "nothing". */
  async expectFragment(key: string, value: string | undefined): Promise<void> {
    await expect.poll(() => this.readFragment().get(key), { message: key }).toBe(value);
  }

  /** Waits until a city stands chosen in the address and open on the page, by the name its readers know. */
  async expectChosen(id: string): Promise<void> {
    await expect(this.panelHeading).toHaveText(nameIn(this.words.language, findRow(id)));
    await this.expectFragment('city', id);
  }
}
