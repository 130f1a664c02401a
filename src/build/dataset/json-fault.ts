/** Where a JSON text stops being JSON. */
export interface JsonFault {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

interface Token {
  readonly text: string;
  readonly at: number;
}

/** Why a text is not JSON at one token; what the engine says differs by version and often names no place. */
interface Finding {
  readonly at: number;
  readonly what: string;
  readonly fix: string;
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"[^\n]*/g;
const IS_VALUE =
  /^("(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?|true|false|null)$/i;

/**
 * Finds the first fault of a text that `JSON.parse` refused, for someone who edits JSON by hand:
 * a comma too many or too few, a quotation mark, a bracket.
 */
export function findJsonFault(text: string): JsonFault {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }));
  const { at, what, fix } = findFault(tokens) ?? {
    at: text.length,
    what: 'The file is not valid JSON',
    fix: 'Compare it with the version before the last change',
  };
  return { line: text.slice(0, at).split('\n').length, what, fix };
}

/** Walks the tokens with a stack of open brackets; `state` is what may come next. */
function findFault(tokens: readonly Token[]): Finding | null {
  const open: Token[] = [];
  let state: 'value' | 'key' | 'colon' | 'end' = 'value';
  let previous: Token | null = null;
  for (const token of tokens) {
    const { text, at } = token;
    const isClosing = text === '}' || text === ']';
    const isFirst = previous?.text === '{' || previous?.text === '[';
    if (isClosing && previous?.text === ',') return trailingComma(previous, text);
    if (isClosing && open.length > 0 && (state === 'end' || isFirst)) {
      if ((open.pop()?.text === '{') !== (text === '}')) return wrongBracket(token);
      state = 'end';
    } else if (state === 'colon' && text === ':') state = 'value';
    else if (state === 'colon') return missing(':', token, 'between the name and its value');
    else if (state === 'end' && text === ',' && open.length > 0) {
      state = open.at(-1)?.text === '{' ? 'key' : 'value';
    } else if (state === 'end') {
      return open.length === 0 ? tooMuch(token) : missing(',', token, 'before it');
    } else if (state === 'value' && (text === '{' || text === '[')) {
      open.push(token);
      state = text === '{' ? 'key' : 'value';
    } else if (!IS_VALUE.test(text) || (state === 'key' && !text.startsWith('"'))) {
      return unreadable(token);
    } else state = state === 'key' ? 'colon' : 'end';
    previous = { text, at };
  }
  const last = open.at(-1);
  return last ? neverClosed(last) : null;
}

function trailingComma({ at }: Token, bracket: string): Finding {
  return { at, what: `A comma stands before the closing ${bracket}`, fix: 'Remove the comma' };
}

function wrongBracket({ at, text }: Token): Finding {
  const what = `${text} closes a bracket of another kind`;
  return { at, what, fix: 'Every { needs its } and every [ its ]; add or change the bracket' };
}

function missing(mark: ',' | ':', { at, text }: Token, place: string): Finding {
  const name = mark === ',' ? 'comma' : 'colon';
  return { at, what: `A ${name} is missing before ${cut(text)}`, fix: `Put a ${name} ${place}` };
}

function tooMuch({ at, text }: Token): Finding {
  const what = `${cut(text)} stands after the end of the data`;
  return { at, what, fix: 'Remove what is too much, or the closing bracket before it' };
}

function neverClosed({ at, text }: Token): Finding {
  const closing = text === '{' ? '}' : ']';
  return { at, what: `The ${text} opened here is never closed`, fix: `Add the missing ${closing}` };
}

function unreadable({ at, text }: Token): Finding {
  const fix = 'Texts and names stand between straight quotation marks, "like this", on one line';
  return { at, what: `${cut(text)} cannot be read here`, fix };
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
