import { quote, type Problem } from './problem.ts';

/** A file as text, and what was wrong with the way it was saved. */
export interface Decoded {
  /** Without its byte order mark and with line feeds only. Letters that were lost are U+FFFD. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

const SAVE_AS_UTF8 =
  'Open the file in the spreadsheet program and save it as "CSV UTF-8", or choose the character set Unicode (UTF-8) when saving';

/**
 * Reads bytes as UTF-8. Spreadsheet programs on Windows like to save tables as Windows-1257 or
 * UTF-16; Latvian letters would arrive broken, so it is said and the rest is checked all the same.
 */
export function decodeFile(file: string, bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const what = 'The file is saved as UTF-16 instead of UTF-8';
    const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return {
      text: normalizeLines(text),
      problems: [{ file, row: null, column: null, what, fix: SAVE_AS_UTF8 }],
    };
  }
  const text = normalizeLines(new TextDecoder('utf-8').decode(bytes));
  const lost = text.indexOf('\uFFFD');
  if (lost === -1) return { text, problems: [] };
  const around = text.slice(Math.max(0, lost - 12), lost + 12).split('\n');
  const sample = around.find((part) => part.includes('\uFFFD')) ?? '';
  const what = `The file is not saved as UTF-8, so letters are lost, as in ${quote(sample)}`;
  return { text, problems: [{ file, row: null, column: null, what, fix: SAVE_AS_UTF8 }] };
}

function normalizeLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
