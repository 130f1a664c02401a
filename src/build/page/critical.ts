import Beasties from 'beasties';

/** The address under which the sheets are handed over; nothing is fetched. */
const SHEET = 'all.css';

/** What a page's own elements bring out in the style sheets, and its whole is laid out with. */
class Selector extends Beasties {
  readonly #css: string;

  constructor(css: string) {
    super({
      preload: 'body',
      pruneSource: false,
      fonts: false,
      keyframes: 'none',
      logLevel: 'silent',
      reduceInlineStyles: false,
      // The selection does not understand these; they are what a dark or high-contrast system gets.
      allowRules: [/^:root:not/],
    });
    this.#css = css;
  }

  override getCssAsset(): string {
    return this.#css;
  }
}

/**
 * The rules of `css` that some element of the page matches, minified: what must stand in the page
 * itself so that it can be painted before any other file has arrived. Font files are left out, the
 * metrics of their stand-ins are kept; paper can wait for the sheets. Throws when nothing is found.
 */
export async function findCriticalCss(html: string, css: string): Promise<string> {
  const linked = html.replace('</head>', `<link rel="stylesheet" href="${SHEET}"></head>`);
  const page = await new Selector(dropPrint(css)).process(linked);
  const [, critical = ''] = /<style[^>]*>([\s\S]*?)<\/style>/.exec(page) ?? [];
  if (critical === '') throw new Error('No style rule matches the prerendered page.');
  return readStandIns(css) + critical.replaceAll(HOVERED, '');
}

/** Rules for what is under a pointer: nobody points before the sheets have come. */
const HOVERED = /[^{}]*:hover[^{}]*{[^{}]*}/g;

/** The @font-face rules without a file: metrics only, so that nothing moves when letters arrive. */
function readStandIns(css: string): string {
  const faces = css.match(/@font-face\s*{[^}]*}/g) ?? [];
  return faces.filter((face) => !face.includes('url(')).join('');
}

const PRINT = '@media print{';

/** Minified CSS without its rules for print. */
function dropPrint(css: string): string {
  const start = css.indexOf(PRINT);
  if (start < 0) return css;
  let depth = 1;
  let end = start + PRINT.length;
  for (; depth > 0 && end < css.length; end += 1) {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
  }
  return css.slice(0, start) + dropPrint(css.slice(end));
}
