import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommand, type Situation, type Stroke } from '#src/shells/stage/keys.ts';

const FREE: Situation = { isField: false, isControl: false, hasLetters: true };

function stroke(key: string, more: Partial<Stroke> = {}): Stroke {
  const none = { ctrlKey: false, altKey: false, metaKey: false, isComposing: false, repeat: false };
  return { key, code: '', ...none, ...more };
}

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'enter'],
  ['Escape', 'back'],
  ['Backspace', 'return'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  ['f', 'full'],
  ['s', 'speaker'],
  ['g', 'search'],
  ['?', 'help'],
])('%j is %s', (key, name) => {
  expect(findCommand(stroke(key), FREE)).toEqual({ name });
});

test('a digit is told as it is', () => {
  expect(findCommand(stroke('7'), FREE)).toEqual({ name: 'digit', digit: '7' });
});

test('F5 is the browser’s: it loads the same step anew', () => {
  expect(findCommand(stroke('F5', { code: 'F5' }), FREE)).toBeNull();
});

test.each([
  ['и', 'KeyB', 'black'],
  ['ю', 'Period', 'black'],
  ['ц', 'KeyW', 'white'],
  ['п', 'KeyG', 'search'],
])('on a Russian keyboard %s is the key of its place', (key, code, name) => {
  expect(findCommand(stroke(key, { code }), FREE)).toEqual({ name });
});

test('on a French keyboard the letter counts, not its place', () => {
  expect(findCommand(stroke('z', { code: 'KeyW' }), FREE)).toBeNull();
});

describe('in a field', () => {
  const field: Situation = { ...FREE, isField: true };

  test('Escape leads back', () => {
    expect(findCommand(stroke('Escape'), field)).toEqual({ name: 'back' });
  });

  test('no other key is a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), (key) => {
        fc.pre(key !== 'Escape');
        expect(findCommand(stroke(key), field)).toBeNull();
      }),
    );
  });
});

test('Space and Enter press a button that was reached by keyboard, arrows still lead', () => {
  const control = { ...FREE, isControl: true };

  expect(findCommand(stroke(' '), control)).toBeNull();
  expect(findCommand(stroke('Enter'), control)).toBeNull();
  expect(findCommand(stroke('ArrowRight'), control)).toEqual({ name: 'next' });
});

test('with letters off no key of one character but Space is a command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (key) => {
      fc.pre(key !== ' ');
      expect(findCommand(stroke(key, { code: 'KeyB' }), { ...FREE, hasLetters: false })).toBeNull();
    }),
  );
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'repeat'] as const)(
  'a key with %s is left alone',
  (which) => {
    expect(findCommand(stroke('PageDown', { [which]: true }), FREE)).toBeNull();
  },
);
