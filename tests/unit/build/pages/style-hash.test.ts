import { expect, test } from 'vitest';
import { hashInlineStyles } from '#src/build/pages/style-hash.ts';

test('a style is hashed as browsers hash it', () => {
  // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
  expect(hashInlineStyles('<style>a{color:red}</style>')).toEqual([
    "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='",
  ]);
});

test('equal styles need one hash, other styles one each', () => {
  const html = '<style>a{}</style><style>a{}</style><style>b{}</style>';
  expect(hashInlineStyles(html)).toHaveLength(2);
});

test('a page without inline styles needs none', () => {
  expect(hashInlineStyles('<link rel="stylesheet" href="a.css">')).toEqual([]);
});
