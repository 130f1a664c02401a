import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as one path: dark squares of side 1 on a light square of side `size`. */
export interface QrDrawing {
  readonly path: string;
  /** Squares in a row, the quiet zone of four at each side included. */
  readonly size: number;
  /** Whether the squares are so many that a camera wants them drawn large. */
  readonly isDense: boolean;
}

/** Squares of quiet at each side; scanners may find nothing without them (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/**
 * Up to this version (77 squares in a row, about 400 letters) codes carry level M or better, so that
 * 15 % of them may be soiled. A longer link gets level L instead: on a screen nothing is soiled, and
 * fewer and larger squares are what lets a camera read it.
 */
const LAST_STURDY = 15;

/** From this version on a square is narrower than two CSS pixels in a sheet. */
const FIRST_DENSE = 21;

/** The code of a text; null when no code can hold it (more than 2,953 octets of UTF-8). */
export function drawQr(text: string): QrDrawing | null {
  const code = encodeAs(text, 'M', LAST_STURDY) ?? encodeAs(text, 'L', 40);
  if (!code) return null;
  const path = code.data.map((row, y) => drawRow(row, y)).join('');
  return { path, size: code.size, isDense: code.version >= FIRST_DENSE };
}

function encodeAs(text: string, ecc: 'L' | 'M', maxVersion: number) {
  try {
    return encode(text, { ecc, boostEcc: true, border: QUIET, maxVersion });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Neighbouring squares as one bar: a third of the path, and no seams between them. */
function drawRow(row: readonly boolean[], y: number): string {
  let bars = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const length = x + 1 - start;
    bars += `M${start} ${y}h${length}v1h-${length}z`;
  }
  return bars;
}

/** The code as an SVG file, a square of 8 pixels each: dark on light, whatever page it is put on. */
export function writeQrSvg({ path, size }: QrDrawing): string {
  const side = size * 8;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" ` +
    `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  );
}
