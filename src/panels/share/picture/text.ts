/** Letters that XML keeps for itself, and signs it allows in no document (XML 1.0, 2.2). */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How text is set; systems have these families in one form or another. */
export interface Type {
  readonly size: number;
  readonly family: 'serif' | 'sans-serif';
  readonly weight: 400 | 600;
  readonly fill: string;
}

const FAMILIES = {
  serif: 'Source Serif 4, Noto Serif, Georgia, serif',
  'sans-serif': 'Inter, Noto Sans, Helvetica Neue, Arial, sans-serif',
} as const;

/** Widths of an average letter in the families above, with some reserve, as shares of the size. */
const LETTER = { 400: 0.5, 600: 0.54 } as const;

/** Cyrillic letters are wider. */
const CYRILLIC = 1.15;

/** About how wide a text is, in pixels; which family the viewer has is not known. */
export function measureText(text: string, { size, weight }: Type): number {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return (text.length + cyrillic * (CYRILLIC - 1)) * size * LETTER[weight];
}

/** Breaks a text into lines that fit the width; a longer word has a line of its own. */
export function wrapText(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && measureText(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line of text with its baseline at `y`; `more` are further attributes. */
export function writeLine(text: string, x: number, y: number, type: Type, more = ''): string {
  const { size, family, weight, fill } = type;
  return (
    `<text x="${x}" y="${y}" font-family="${FAMILIES[family]}" font-size="${size}" ` +
    `font-weight="${weight}" fill="${fill}"${more}>${escapeXml(text)}</text>`
  );
}
