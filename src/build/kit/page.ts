import { createHash } from 'node:crypto';

/** What the one page of the kit is put together from. */
export interface KitParts {
  /** The built page of the stage in the first language, as its first paint. */
  readonly html: string;
  readonly css: string;
  readonly script: string;
  /** The mark of the Atlas as SVG. */
  readonly icon: string;
  /** Absolute address of the site; empty where it is not known. */
  readonly address: string;
}

/** What a page on a disk has no use for: files beside it, and its address among siblings. */
const LINKS =
  /\s*<link rel="(?:modulepreload|preload|stylesheet|manifest|canonical|alternate)"[^>]*>/g;
const SCRIPTS = /\s*<script type="module"[^>]*><\/script>/g;
const STYLES = /<style>[\s\S]*?<\/style>/;
const ICON = /<link rel="icon"[^>]*>/;

/**
 * The kit as one HTML page that asks for nothing: style, script, letters and data stand in it, and a
 * policy of its own forbids everything else. Throws when the stage's page is not as expected.
 */
export function writeKitPage({ html, css, script, icon, address }: KitParts): string {
  const style = css.replaceAll('</style', '<\\/style');
  const code = escapeScript(script);
  if (!STYLES.test(html) || !ICON.test(html) || !html.includes('data-root="')) {
    throw new Error('The page of the stage cannot be made into a kit.');
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hash(code)}`,
    // MapLibre starts its worker from the text in its address where the page has no origin.
    'worker-src blob: data:',
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const mark = `data:image/svg+xml,${encodeURIComponent(icon)}`;
  return html
    .replaceAll(LINKS, '')
    .replaceAll(SCRIPTS, '')
    .replace(/data-root="[^"]*"/, `data-root="${address || './'}"`)
    .replace(ICON, `<link rel="icon" href="${mark}">`)
    .replace(
      /<meta charset="utf-8"[^>]*>/i,
      (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(STYLES, () => `<style>${style}</style>`)
    .replace('</body>', () => `<script type="module">${code}</script>\n</body>`);
}

/** A script may stand in a page when nothing in it looks like the end or a comment of HTML. */
export function escapeScript(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
