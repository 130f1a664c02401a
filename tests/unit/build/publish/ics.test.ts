import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { escapeText, foldLine } from '#src/build/publish/ics.ts';

const anyLine = fc
  .string({ unit: 'binary', maxLength: 300 })
  .map((text) => text.replace(/[\r\n]/g, ''));

test('a folded line unfolds to itself', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
    }),
  );
});

test('a line is filled to 75 octets, the space of a continuation counted', () => {
  const sizes = foldLine('x'.repeat(200))
    .split('\r\n')
    .map((part) => part.length);

  expect(sizes).toEqual([75, 75, 52]);
});

test('no part of a folded line is longer than 75 octets', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const sizes = foldLine(line)
        .split('\r\n')
        .map((part) => Buffer.byteLength(part));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    }),
  );
});

test('no character is split between two lines', () => {
  const line = `SUMMARY:${'ā'.repeat(100)}${'😀'.repeat(50)}`;
  const parts = foldLine(line).split('\r\n');
  const whole = parts.map((part) => Buffer.from(part).toString('utf8'));

  expect(whole.join('')).not.toContain('\uFFFD');
  expect(parts.length).toBeGreaterThan(4);
});

test('what has a meaning in iCalendar is escaped', () => {
  expect(escapeText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
});

test('a parser gives back any text that was escaped', () => {
  const text = fc.stringMatching(/^[a-zāčžЖ東;,:"\\\n ]{1,80}$/u);
  fc.assert(
    fc.property(text, (value) => {
      const line = foldLine(`SUMMARY:${escapeText(value)}`);
      const [, , , parsed] = ICAL.parse.property(line.replaceAll('\r\n ', ''));
      expect(parsed).toBe(value);
    }),
  );
});
