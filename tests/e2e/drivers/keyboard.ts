import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has, be its data ever so rich. */
const MOST_STOPS = 400;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Walks with Tab (or Shift+Tab) until the target has the keyboard; fails if it never does. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const { keyboard } = target.page();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused(target)) return;
    await keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${String(target)}`);
}

/** Walks to something and presses a key on it. */
export async function pressOn(target: Locator, key: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** What has the keyboard, in words for a failure message; 'BODY' when nothing has. */
export function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'BODY';
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName}#${element.id} ${name.trim().slice(0, 60)}`;
  });
}

/** An action must never drop the keyboard to the top of the page. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => readFocus(page)).not.toBe('BODY');
}

/** Presses a key in a list box; gives the active descendant after each press that changed it. */
export async function walk(list: Locator, key: string, presses: number): Promise<string[]> {
  const passed = await list.evaluateHandle((element) => {
    const ids: string[] = [];
    const note = () => ids.push(element.getAttribute('aria-activedescendant') ?? '');
    new MutationObserver(note).observe(element, { attributeFilter: ['aria-activedescendant'] });
    return ids;
  });
  for (let press = 0; press < presses; press += 1) await list.page().keyboard.press(key);
  return passed.jsonValue();
}

/** A stop of the Tab key: what it is, and whether it can be seen where it stands. */
export interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** Every stop from here until Tab leaves the page, in order. */
export async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const name = await readFocus(page);
    if (name === 'BODY') return stops;
    stops.push({ name, isSeen: await isFocusSeen(page) });
  }
  throw new Error(`${key} does not leave the page: ${stops.map((stop) => stop.name).join(' > ')}`);
}

/** Whether the middle of what has the keyboard, as far as it is in the window, is not covered. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    // Of something as large as the map, one free spot is enough.
    const spots = [0, -0.2, 0.2].map((share) => [x + share * (right - left), y] as const);
    return spots.some(([left2, top2]) => {
      const hit = document.elementFromPoint(left2, top2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  });
}
