import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { followSystem } from '#src/build/pages/follow-system.ts';

const TOKENS = readFileSync(
  fileURLToPath(new URL('../../../../src/styles/tokens.css', import.meta.url)),
  'utf8',
);

test('dark tokens hold for a dark system while no theme is chosen', () => {
  expect(followSystem(":root[data-theme='dark'] {\n  --ink: #fff;\n}\n")).toContain(
    '@media screen and (prefers-color-scheme: dark){:root:not([data-theme]){--ink: #fff;}}',
  );
});

test('the chosen theme keeps its own rule', () => {
  const rule = ":root[data-theme='dark'] {\n  --ink: #fff;\n}\n";
  expect(followSystem(rule).startsWith(rule)).toBe(true);
});

test('contrast and theme together ask for both wishes', () => {
  expect(followSystem(':root[data-contrast=more][data-theme=dark]{--line:#fff}')).toContain(
    '@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark)' +
      '{:root:not([data-contrast]):not([data-theme]){--line:#fff}}',
  );
});

test('attributes that stand for no wish of the system are left alone', () => {
  const css = ":root[data-size='b'] { --x: 1; } .a { color: red; }";
  expect(followSystem(css)).toBe(css);
});

test('every conditional rule of the tokens is followed', () => {
  const rules = TOKENS.match(/:root\[/g) ?? [];
  const followers = followSystem(TOKENS).match(/@media screen/g) ?? [];
  expect(rules.length).toBeGreaterThan(0);
  expect(followers).toHaveLength(rules.length);
});
