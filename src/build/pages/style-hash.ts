import { createHash } from 'node:crypto';

const INLINE_STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * CSP sources (`'sha256-…'`) that allow exactly the inline styles of a page, each once, as Content
 * Security Policy Level 3 computes them: base64 of the SHA-256 of the text between the tags.
 */
export function hashInlineStyles(html: string): readonly string[] {
  const hashes = [...html.matchAll(INLINE_STYLE)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}
