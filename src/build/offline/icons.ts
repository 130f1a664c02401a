import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** The mark of the Atlas as other programs show it, relative to the site's root. */
export interface Icon {
  readonly src: string;
  /** Side in pixels. */
  readonly size: number;
  /** Whether a system may cut it to any shape: the middle four fifths then hold all of the mark. */
  readonly isMaskable: boolean;
}

export const ICONS: readonly Icon[] = [
  { src: 'icons/192.png', size: 192, isMaskable: false },
  { src: 'icons/512.png', size: 512, isMaskable: false },
  { src: 'icons/maskable-512.png', size: 512, isMaskable: true },
];

/** The mark fills its disc to the edge of a 32 px square; its colour then goes on to the corners. */
const DISC = '#9d2235';

/** Draws the icons of an installed Atlas from its own mark, public/favicon.svg. */
export async function writeIcons(project: string, folder: string): Promise<void> {
  const mark = await readFile(join(project, 'public', 'favicon.svg'), 'utf8');
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const { src, size, isMaskable } of ICONS) {
    const svg = isMaskable ? makeMaskable(mark) : mark;
    const image = await renderAsync(svg, { fitTo: { mode: 'width', value: size } });
    await writeFile(join(folder, src), image.asPng());
  }
}

/** The mark at seven tenths on a ground of its own colour. */
export function makeMaskable(mark: string): string {
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(mark)?.[1];
  if (inner === undefined) throw new Error('public/favicon.svg is not an SVG drawing.');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${DISC}" d="M0 0h32v32H0z"/><g transform="translate(4.8 4.8) scale(.7)">${inner}</g></svg>`;
}
