import { describe, expect, test } from 'vitest';
import { OPEN_FOLDER, writeHeaderFiles } from '#src/build/header-files.ts';
import { securityHeaders } from '#src/build/headers.ts';

const policy = (...ancestors: string[]) => securityHeaders(ancestors)['Content-Security-Policy'];

describe('who may frame the Atlas', () => {
  test.each([
    [["'none'"], "frame-ancestors 'self'"],
    [["'self'", 'https://unesco.lv'], "frame-ancestors 'self' https://unesco.lv"],
    [['*'], "frame-ancestors 'self' *"],
  ])('%s and the site itself', (ancestors, said) => {
    expect(policy(...ancestors)?.endsWith(said)).toBe(true);
  });
});

test.each([...writeHeaderFiles(securityHeaders(['*']))])(
  '%s lets other origins read the element, and nothing else',
  (_, text) => {
    const lines = text.split('\n');
    const open = lines.filter((line) => line.includes('Access-Control-Allow-Origin'));

    expect(open).toHaveLength(1);
    expect(text).toContain(OPEN_FOLDER);
  },
);
