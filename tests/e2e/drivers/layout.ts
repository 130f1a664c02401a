import type { Page } from '@playwright/test';

/** What visitors press. */
const PRESSED = 'button, a[href], input, select, summary, [role="option"]:first-child';

/**
 * Buttons, links and fields whose middle is covered by something else, or cannot be brought into
 * the window at all, one line each. What lies in a part that scrolls is scrolled to first.
 */
export function findCovered(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const isOut = (x: number, y: number) => x < 0 || y < 0 || x > innerWidth || y > innerHeight;
    const isHit = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    const describe = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent ?? element.className;
      const box = [left, top, width, height].map(Math.round).join(' ');
      return `${element.tagName} ${name.trim().slice(0, 40)} at ${box}`;
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches('.explore-skip, [tabindex="-1"]:not([role="tab"])') &&
      element.closest('.visually-hidden, .twin:not(:focus-within)') === null;

    const covered: string[] = [];
    for (const element of document.querySelectorAll(selector)) {
      if (!isShown(element)) continue;
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      // A link may be broken over two lines: its first part counts.
      const box = element.getClientRects()[0];
      if (!box) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (isOut(x, y) || !isHit(element, x, y)) covered.push(describe(element));
    }
    return covered;
  }, PRESSED);
}

/** Sheets that stand out of the window or lie under another one, one line each. */
export function findClippedSheets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clipped: string[] = [];
    for (const sheet of document.querySelectorAll('.sheet')) {
      // What is seen only while it has the keyboard.
      if (!sheet.checkVisibility() || sheet.matches('.twin:not(:focus-within)')) continue;
      const { left, right, top, bottom } = sheet.getBoundingClientRect();
      if (right - left < 1 || sheet.closest('.drawer')) continue;
      const name = sheet.className;
      if (left < -1 || right > innerWidth + 1 || top < -1)
        clipped.push(`${name} leaves the window`);
      const inset = 12;
      for (const [x, y] of [
        [left + inset, top + inset],
        [right - inset, top + inset],
        [left + inset, Math.min(bottom, innerHeight) - inset],
        [right - inset, Math.min(bottom, innerHeight) - inset],
      ] as const) {
        if (y > innerHeight || y < 0) continue;
        const hit = document.elementFromPoint(x, y);
        if (!hit || !sheet.contains(hit)) clipped.push(`${name} is covered at ${x} ${y}`);
      }
    }
    return clipped;
  });
}

/** Boxes that cut their own text off, sideways or at the foot, without a way to scroll to it. */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (position === 'absolute' && element.clientWidth <= 1) return false;
      const isWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isTall = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return isWide || isTall;
    };
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && hasText(element) && isCut(element))
      .map((element) => `${element.tagName}.${element.className} ${element.textContent}`);
  });
}

/** Targets below 24 CSS pixels in width or height; links within a sentence are free to be lower. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) =>
      element.matches('a') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      );
    const small: string[] = [];
    for (const element of document.querySelectorAll('a[href], button, input, select, summary')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches('.explore-skip')) continue;
      if (isInSentence(element)) continue;
      // A box to tick is as large as the label that ticks it.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      if (width < 24 || height < 24) small.push(`${name.trim()}: ${width} x ${height}`);
    }
    return small;
  });
}

/** How far the page is wider than its window, in CSS pixels; 0 where nothing scrolls sideways. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const boxes = [...document.querySelectorAll('.sheet, .drawer > *')].map(
      (sheet) => sheet.scrollWidth - sheet.clientWidth,
    );
    return Math.max(scrollWidth - innerWidth, ...boxes, 0);
  });
}
