import { expect, test } from 'vitest';
import { readKey } from '#src/atlas/keys.ts';

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', true>> = {}) =>
  readKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

test.each([
  ['ArrowLeft', 1, 0],
  ['ArrowRight', -1, 0],
  ['ArrowUp', 0, 1],
  ['ArrowDown', 0, -1],
])('%s shows what lies on that side', (key, x, y) => {
  const order = press(key);
  const by = order?.kind === 'pan' ? order.by : { x: NaN, y: NaN };
  expect([Math.sign(by.x), Math.sign(by.y)]).toEqual([x, y]);
});

test.each([
  ['+', 1],
  ['=', 1],
  ['-', -1],
])('%s zooms by a level', (key, levels) => {
  expect(press(key)).toEqual({ kind: 'zoom', levels });
});

test('any other key is left to the page', () => {
  expect(press('Tab')).toBeNull();
});

test.each(['altKey', 'ctrlKey', 'metaKey'] as const)('with %s a key is the browser’s', (held) => {
  expect(press('+', { [held]: true })).toBeNull();
});
