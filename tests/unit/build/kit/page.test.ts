import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeScript, writeKitPage, type KitParts } from '#src/build/kit/page.ts';

const PARTS: KitParts = {
  html: `<!doctype html><html lang="lv" data-root="../"><head><meta charset="utf-8" />
<style>.a{}</style><link rel="icon" href="../favicon.svg" />
<link rel="manifest" href="../manifest.webmanifest" />
<link rel="modulepreload" href="../assets/words.js">
<script type="module" src="../assets/stage.js"></script>
<link rel="stylesheet" href="../assets/stage.css">
</head><body><div id="app">words</div></body></html>`,
  css: '.b{color:red}',
  script: 'start("</script>$&")',
  icon: '<svg/>',
  address: '',
};

describe('the page of the kit', () => {
  const html = writeKitPage(PARTS);

  test('names no file', () => {
    const named = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(named).toEqual(['data:image/svg+xml,%3Csvg%2F%3E']);
  });

  test('has a policy that allows its own script and style, and no other', () => {
    const allowed = [...html.matchAll(/'sha256-([^']+)'/g)].map(([, digest]) => digest);
    const texts = [/<script type="module">([\s\S]*)<\/script>/, /<style>([\s\S]*)<\/style>/].map(
      (pattern) => pattern.exec(html)?.[1] ?? '',
    );
    const digests = texts.map((text) => createHash('sha256').update(text).digest('base64'));
    expect(allowed).toEqual(digests);
    expect(html).toContain("default-src 'none'");
  });

  test('keeps the first paint, and the style it is in full', () => {
    expect(html).toContain('<div id="app">words</div>');
    expect(html).toContain('<style>.b{color:red}</style>');
  });

  test('leads to the site where its address is known', () => {
    const known = writeKitPage({ ...PARTS, address: 'https://atlas.example/' });
    expect(known).toContain('data-root="https://atlas.example/"');
  });

  test('is not made from a page that is no stage', () => {
    expect(() => writeKitPage({ ...PARTS, html: '<p>Not found</p>' })).toThrow('stage');
  });
});

test('no script in it can end the script, and all of them mean what they meant', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(?:<\/?script|<\/?SCRIPT|<!--|[a-z<>/!-])*$/), (text) => {
      const code = escapeScript(JSON.stringify(text));
      expect(code).not.toMatch(/<\/script|<!--|<script/i);
      expect(new Function(`return ${code}`)()).toBe(text);
    }),
  );
});
