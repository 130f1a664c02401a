import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** One @font-face: the part of a family that one range of letters needs. */
interface Face {
  readonly family: string;
  readonly package: string;
  readonly prefix: string;
}

const FACES: readonly Face[] = [
  { family: 'Inter', package: '@fontsource-variable/inter', prefix: 'inter' },
  {
    family: 'Source Serif 4',
    package: '@fontsource-variable/source-serif-4',
    prefix: 'source-serif-4',
  },
];

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/** Every family keeps the weights the sheets use; more would only be bytes. */
const WEIGHTS = { min: 400, max: 700 };

/** Typed by visitors or drawn by patterns of ours, so needed whatever the data says. */
const ALWAYS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz' +
  '–—„“”‘’«»…·×°±→←↑↓\u00a0\u202f';

/** The subset fonts by file name, and the style sheet that names them relative to itself. */
export interface FontSet {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly css: string;
}

/**
 * Cuts the two families down to the letters that `text` uses, in the files Fontsource publishes
 * (one per range of letters, so that a browser loads only the ranges a page shows).
 */
export async function makeFonts(text: string): Promise<FontSet> {
  const require = createRequire(import.meta.url);
  const used = new Set(ALWAYS + text);
  const files = new Map<string, Uint8Array>();
  let css = '';
  for (const face of FACES) {
    const folder = dirname(require.resolve(`${face.package}/package.json`));
    const sheet = await readFile(join(folder, 'index.css'), 'utf8');
    for (const subset of SUBSETS) {
      const source = `${face.prefix}-${subset}-wght-normal.woff2`;
      const letters = lettersInRange(used, unicodeRange(sheet, source));
      if (letters.length === 0) continue;
      const font = await subsetFont(
        await readFile(join(folder, 'files', source)),
        letters.join(''),
        {
          targetFormat: 'woff2',
          variationAxes: { wght: WEIGHTS },
        },
      );
      const name = `${face.prefix}-${subset}.woff2`;
      files.set(name, font);
      css += `@font-face{font-family:'${face.family}';font-weight:${WEIGHTS.min} ${WEIGHTS.max};font-display:swap;src:url(./${name}) format('woff2');unicode-range:${formatRange(letters)}}\n`;
    }
  }
  return { files, css };
}

/** The code points that Fontsource's own style sheet assigns to a file, as [first, last] pairs. */
function unicodeRange(sheet: string, file: string): [number, number][] {
  const rule = sheet.split('@font-face').find((part) => part.includes(file));
  const range = rule?.match(/unicode-range:\s*([^;}]+)/)?.[1];
  if (range === undefined) throw new Error(`${file}: its package names no unicode-range`);
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

function lettersInRange(used: ReadonlySet<string>, range: [number, number][]): string[] {
  return [...used]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x20 && range.some(([first, last]) => code >= first && code <= last);
    })
    .sort();
}

function formatRange(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const code of codes) {
    const last = parts.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else parts.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return parts.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
