import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { writeBadgeCode, writeElementCode, writeEmbedCode } from '#src/url/embed-code.ts';

const FRAME = {
  src: 'https://example.org/embed/#city=valmiera&panel=events',
  title: 'Atlas: map',
  href: 'https://example.org/#city=valmiera',
  linkText: 'Open the Atlas',
};

/** The texts and attributes of the code as a browser reads them. */
function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

test('the frame has what the rules for hosts ask for', () => {
  const code = writeEmbedCode(FRAME);

  for (const part of [
    'title="Atlas: map"',
    'loading="lazy"',
    'allow="fullscreen; web-share; clipboard-write"',
    'referrerpolicy="strict-origin-when-cross-origin"',
    'aspect-ratio:4/3',
  ]) {
    expect(code).toContain(part);
  }
  expect(code).toContain('src="https://example.org/embed/#city=valmiera&amp;panel=events"');
});

test('below the frame stands a link for where it is blocked', () => {
  expect(writeEmbedCode(FRAME)).toMatch(
    /<\/iframe>\n<p><a href="https:\/\/example\.org\/#city=valmiera">Open the Atlas<\/a><\/p>$/,
  );
});

test('the code is valid HTML and brings no script', async () => {
  const judge = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off' },
  });
  const code = writeEmbedCode(FRAME);

  expect((await judge.validateString(code)).results).toEqual([]);
  expect(code).not.toContain('<script');
});

test('no text breaks out of its place', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, linkText) => {
      const code = writeEmbedCode({ ...FRAME, title, linkText });

      expect(code.match(/</g)).toHaveLength(6);
      expect(unescapeHtml(/ {2}title="([^"]*)"/.exec(code)?.[1] ?? '')).toBe(title);
      expect(unescapeHtml(/">([^<]*)<\/a>/.exec(code)?.[1] ?? '')).toBe(linkText);
    }),
  );
});

const SCRIPT = {
  src: 'https://example.org/assets/element/learning-cities-atlas-0123abcd.js',
  integrity: 'sha384-abc',
};

test('a fixed height is said for hosts with and without styles', () => {
  const code = writeEmbedCode({ ...FRAME, size: 700 });

  expect(code).toContain('height="700"');
  expect(code).toContain('height:700px');
  expect(code).not.toContain('aspect-ratio');
});

test('the element holds the plain frame, and its script is checked', async () => {
  const code = writeElementCode(FRAME, SCRIPT);
  const [frame = ''] = writeEmbedCode(FRAME).split('\n<p>');
  const judge = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off' },
  });

  expect(code).toContain(`<learning-cities-atlas>\n${frame}\n</learning-cities-atlas>\n<p>`);
  expect(code).toContain('crossorigin="anonymous"');
  expect(code).toContain('integrity="sha384-abc"');
  expect((await judge.validateString(code)).results).toEqual([]);
});

test('a badge is a picture with words that leads to the Atlas', async () => {
  const code = writeBadgeCode({
    src: 'https://example.org/embed/badge/valmiera/badge.svg#en',
    alt: 'Valmiera, UNESCO Learning City since 2016',
    href: 'https://example.org/en/#city=valmiera',
    scheme: 'light dark',
    width: 360,
    height: 88,
  });
  const judge = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off' },
  });

  expect((await judge.validateString(code)).results).toEqual([]);
  expect(code).toContain('alt="Valmiera, UNESCO Learning City since 2016"');
  expect(code).toContain('<a href="https://example.org/en/#city=valmiera">');
});
