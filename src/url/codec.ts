import { DEFAULT_VIEW, type View } from '#src/domain/view.ts';
import { FIELDS } from './fields.ts';
import { decodeText, encodeText } from './text.ts';

function splitPairs(fragment: string): ReadonlyMap<string, string> {
  const pairs = fragment.split('&').map((pair): readonly [string, string] => {
    const at = pair.indexOf('=');
    return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  // Of a key that stands twice the last one counts.
  return new Map(pairs);
}

/**
 * The View that a fragment asks for, with or without its `#`. Never throws: what cannot be read,
 * key by key, is as in the default view, and unknown keys are ignored.
 */
export function parseView(fragment: string): View {
  const pairs = splitPairs(fragment.replace(/^#/, ''));
  return FIELDS.reduce((view, { key, read }) => {
    const text = pairs.get(key);
    const value = text === undefined ? null : decodeText(text);
    return value === null ? view : read(view, value);
  }, DEFAULT_VIEW);
}

/**
 * The fragment that stands for a View, without `#`: keys in a fixed order, defaults left out, so the
 * default view is ''. Numbers are rounded, and what no link can carry (an id that is none) is left
 * out. Browsers may show it percent-encoded; compare fragments by `formatView(parseView(hash))`.
 */
export function formatView(view: View): string {
  return FIELDS.map(({ key, write }) => ({ key, value: write(view) }))
    .filter(({ value }) => value !== '')
    .map(({ key, value }) => `${key}=${encodeText(value)}`)
    .join('&');
}

/** The View as a link gives it back: rounded, its lists in order. Idempotent. */
export function roundView(view: View): View {
  return parseView(formatView(view));
}
