import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { Palette } from './palette.ts';
import { encodePng } from './png.ts';

/** Versions of what turns a drawing into bytes; another may give other bytes. */
export const RENDERER = `${readResvgVersion()}, zlib ${process.versions.zlib}`;

/** Rasterises a card and writes it as PNG in the colours of the palette. */
export async function renderCard(svg: string, palette: Palette): Promise<Uint8Array> {
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return encodePng({ width, height, pixels: palette.index(pixels), palette: palette.colours });
}

function readResvgVersion(): string {
  const manifest = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
    version: string;
  };
  return `resvg-js ${manifest.version}`;
}
