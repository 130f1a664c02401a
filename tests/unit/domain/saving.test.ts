import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cacheKey,
  cachePrefix,
  nameFault,
  readReport,
  readWish,
  SavingError,
} from '#src/domain/saving.ts';

describe('messages', () => {
  test('no foreign message is taken for a report or a wish', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(readReport(message)).toBeNull();
        expect(readWish(message)).toBeNull();
      }),
    );
  });

  test('a report is read as it was sent', () => {
    const saving = { type: 'learning-cities:saving', done: 1, total: 2 };
    expect(readReport(saving)).toEqual(saving);
    const unsaved = { type: 'learning-cities:unsaved', fault: 'full' };
    expect(readReport(unsaved)).toEqual(unsaved);
    expect(readReport({ type: 'learning-cities:unsaved', fault: 'bored' })).toBeNull();
  });
});

describe('faults', () => {
  test.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['network', new SavingError('index.html', 404)],
    ['network', new TypeError('Failed to fetch')],
    ['refused', new DOMException('not here', 'SecurityError')],
  ])('%s', (fault, error) => expect(nameFault(error)).toBe(fault));
});

test('two sites on one host share no cache, not even when one lies within the other', () => {
  expect(cachePrefix('/a/b/').startsWith(cachePrefix('/a/'))).toBe(false);
});

test('a page is kept under another address with each content, a hashed file under its own', () => {
  expect(cacheKey({ path: 'en/', hash: '12ab' })).toBe('en/?saved=12ab');
  expect(cacheKey({ path: 'assets/a-1.js', hash: null })).toBe('assets/a-1.js');
});
