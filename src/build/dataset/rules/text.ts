import { CITIES, COUNTRIES, TOTALS, type Rule } from '../facts.ts';
import { nameEntry } from '../issue.ts';
import { quote, type Problem } from '../problem.ts';

/**
 * Control and format characters (soft hyphen, zero-width and bidirectional marks, byte order mark),
 * what Unicode lets programs leave undrawn, and every space but the ordinary one.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Space_Separator}/u;
const TAG = /<[/!a-z][^>]*>/i;
const ENTITY = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;
const NAMES = new Map([
  ['\u00A0', 'a no-break space'],
  ['\u00AD', 'a soft hyphen'],
  ['\u200B', 'a zero-width space'],
  ['\uFEFF', 'a byte order mark'],
  ['\n', 'a line break'],
  ['\t', 'a tab'],
]);
/** Columns whose text may run over several lines. */
const REMARKS = ['note', 'source_note'];

/**
 * Texts are plain and composed (Unicode NFC): HTML would be shown as it stands, decomposed letters
 * and invisible characters break search, sorting and links without anyone seeing why.
 */
export const checkText: Rule = ({ cities, countries, totals, json }) => {
  const tables = [
    [CITIES, cities],
    [COUNTRIES, countries],
    [TOTALS, totals],
  ] as const;
  const inTables = tables.flatMap(([file, rows]) =>
    rows.flatMap(({ row, cells }) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        findFaults(REMARKS.includes(column) ? cell.replaceAll('\n', ' ') : cell).map(
          (fault): Problem => ({ file, row, column, ...fault }),
        ),
      ),
    ),
  );
  const inJson = json.flatMap(({ file, value }) =>
    [...listTexts(value, [], file)].flatMap(([place, text]) =>
      findFaults(text).map((fault): Problem => ({ file, row: null, column: place, ...fault })),
    ),
  );
  return [...inTables, ...inJson];
};

function findFaults(text: string): { what: string; fix: string }[] {
  const faults: { what: string; fix: string }[] = [];
  const html = TAG.exec(text) ?? ENTITY.exec(text);
  if (html) {
    const fix = 'Write plain text; a letter such as é or & is written as it is';
    faults.push({ what: `${quote(text)} holds HTML: ${html[0]}`, fix });
  }
  const invisible = INVISIBLE.exec(text)?.[0];
  if (invisible !== undefined) {
    const point = (invisible.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = NAMES.get(invisible) ?? 'an invisible character';
    const visible = text.replace(new RegExp(INVISIBLE, 'gu'), '␣');
    const what = `${quote(visible)} holds ${name} (U+${point}), shown here as ␣`;
    faults.push({ what, fix: 'Delete it and type the text anew around it, with ordinary spaces' });
  }
  if (text.normalize('NFC') !== text) {
    const what = `${quote(text)} holds letters put together from two characters (not Unicode NFC)`;
    faults.push({ what, fix: 'Type the letters with accents anew' });
  }
  return faults;
}

const NOUNS = new Map([
  ['valmiera/events.json', 'event'],
  ['valmiera/places.json', 'place'],
  ['valmiera/programmes.json', 'programme'],
  ['valmiera/partners.json', 'partner'],
  ['valmiera/links.json', 'link'],
]);

/** Every text within a JSON value and where it stands, as people count. */
function* listTexts(value: unknown, path: string[], file: string): Generator<[string, string]> {
  if (typeof value === 'string') {
    const [entry, ...rest] = path;
    yield [NOUNS.has(file) ? `${entry}, ${rest.join('.')}` : path.join('.'), value];
  } else if (Array.isArray(value)) {
    const noun = path.length === 0 ? NOUNS.get(file) : undefined;
    for (const [index, item] of value.entries()) {
      const name = noun === undefined ? String(index + 1) : nameEntry(noun, index, item);
      yield* listTexts(item, [...path, name], file);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* listTexts(item, [...path, key], file);
  }
}
