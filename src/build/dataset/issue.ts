import type * as v from 'valibot';
import { quote, type Problem } from './problem.ts';

const LANGUAGE_NAMES = new Map([
  ['lv', 'Latvian'],
  ['en', 'English'],
  ['ru', 'Russian'],
]);

/** How problems name an entry of a list: its number from 1 and its id, as far as it has one. */
export function nameEntry(noun: string, index: number, item: unknown): string {
  const id =
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
      ? ` (${item.id})`
      : '';
  return `${noun} ${index + 1}${id}`;
}

/** Turns what the schema found into a sentence for someone who edits JSON by hand. */
export function describeIssue(
  file: string,
  entry: string | null,
  issue: v.BaseIssue<unknown>,
): Problem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const place = [entry, formatPath(keys)].filter((part) => part !== null && part !== '');
  const column = place.length > 0 ? place.join(', ') : null;
  return { file, row: null, column, ...explain(issue, keys.at(-1)) };
}

/** `sources.2.url`: entries of lists are counted from 1, as people count. */
function formatPath(keys: readonly unknown[]): string {
  return keys.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
}

function explain(issue: v.BaseIssue<unknown>, key: unknown): { what: string; fix: string } {
  const language = LANGUAGE_NAMES.get(String(key));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const fix = 'Check how its name is spelled, or remove it';
    return { what: `${quote(String(key))} is not a name the Atlas knows here`, fix };
  }
  const isMissing = issue.received === 'undefined' || issue.type === 'non_empty';
  if (isMissing && language !== undefined) {
    const fix = `Write it in ${language} too; every text is needed in all three languages`;
    return { what: `The ${language} text is missing`, fix };
  }
  if (issue.received === 'undefined') {
    return { what: `${quote(String(key))} is missing`, fix: `Add it: "${String(key)}": …` };
  }
  if (issue.kind === 'validation') {
    const what = `${show(issue.input)} ${issue.message}`;
    return { what, fix: fixFor(issue.message) };
  }
  const what = `${show(issue.input)} is not what is expected here`;
  return { what, fix: `Write ${nameExpected(issue.expected ?? '')}` };
}

const FIXES: readonly (readonly [RegExp, string])[] = [
  [/web page/, 'Copy the whole address from the browser, beginning with https://'],
  [/day of the calendar/, 'Write a day that exists, as 2018-05-15'],
  [/is blank/, 'Write the text'],
  [/has no|names no/, 'Add at least one'],
  [/twice/, 'Remove one of them'],
  [/ends before/, 'Exchange the two, or correct the one that is wrong'],
  [/hyphens/, 'Write it with small letters a-z, digits and hyphens only'],
  [/slash/, 'Write it as https://example.org/atlas/, or leave it empty'],
  [/frame/, 'Write an origin such as https://www.unesco.lv, or "*" for everyone'],
  [/e-mail/, 'Write an address such as name@example.org, or leave it empty'],
  [/latitude|longitude/, 'Write degrees as a decimal number; latitude is -90 to 90'],
];

function fixFor(message: string): string {
  return (
    FIXES.find(([pattern]) => pattern.test(message))?.[1] ??
    'Correct it, or ask where it comes from'
  );
}

function show(input: unknown): string {
  if (typeof input === 'string') return input.trim() === '' ? 'The text' : quote(input);
  if (Array.isArray(input)) return 'The list';
  if (typeof input === 'object' && input !== null) return 'The block';
  return quote(String(input));
}

/** valibot names what it expects as a TypeScript type: `string`, `("lv" | "en")`, `(number | null)`. */
function nameExpected(expected: string): string {
  const names: Record<string, string> = {
    string: 'a text between quotation marks',
    number: 'a number without quotation marks',
    boolean: 'true or false, without quotation marks',
    Object: 'a block between { and }',
    Array: 'a list between [ and ]',
    null: 'null',
  };
  const parts = expected.replace(/^\(|\)$/g, '').split(' | ');
  return parts.map((part) => names[part] ?? part).join(' or ');
}
