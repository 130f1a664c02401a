import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHeight, writeEvent, writeHeight } from '#src/url/embed-messages.ts';
import { readFrameMessage } from '#src/url/frame-messages.ts';

const height = (value: unknown) => ({ type: 'learning-cities:height', v: 1, height: value });

test('what a frame writes its host can read', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(1000), (width, panel) => {
      const [own] = writeHeight(findHeight(width, panel), 'https://example.org/embed/');

      expect(readFrameMessage(own)).toEqual({ kind: 'height', height: findHeight(width, panel) });
    }),
  );
  expect(readFrameMessage(writeEvent('ready', { lang: 'ru' }))).toEqual({
    kind: 'ready',
    detail: { lang: 'ru' },
  });
  expect(readFrameMessage(writeEvent('select', { city: null }))).toEqual({
    kind: 'select',
    detail: { city: null },
  });
});

describe('a height', () => {
  test.each([NaN, Infinity, -Infinity, -1, 0, '480', null, undefined, [480]])(
    'of %s is none',
    (value) => {
      expect(readFrameMessage(height(value))).toBeNull();
    },
  );

  test.each([
    [1e9, 900],
    [901, 900],
    [1, 320],
    [480.4, 480],
  ])('of %s becomes %s', (value, kept) => {
    expect(readFrameMessage(height(value))).toEqual({ kind: 'height', height: kept });
  });
});

test('nothing else is a message, and nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readFrameMessage(message)).toBeNull();
    }),
  );
});

test('an event that says something else than it should is none', () => {
  const event = (name: string, detail: unknown) => ({
    type: 'learning-cities:event',
    v: 1,
    name,
    detail,
  });

  for (const message of [
    event('select', { city: 7 }),
    event('ready', {}),
    event('view', { hash: null }),
    event('close', { city: null }),
    event('select', null),
    { ...event('select', { city: null }), v: 2 },
  ]) {
    expect(readFrameMessage(message)).toBeNull();
  }
});
