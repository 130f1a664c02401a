/** A property of an iCalendar component (RFC 5545): its name with parameters, and its value. */
export type IcsLine = readonly [name: string, value: string];

/** Octets of a content line, its line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const ENCODER = new TextEncoder();

/** A text as a property value: backslash, semicolon, comma and line breaks are escaped (3.3.11). */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/**
 * Folds a content line to at most 75 octets a line; the rest follows on lines that begin with one
 * space. Never within a character: several octets of UTF-8 stay together.
 */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = ENCODER.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Content lines as a file: folded, each ended by CR LF. */
export function formatLines(lines: readonly IcsLine[]): string {
  return lines.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
}
