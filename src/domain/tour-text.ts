/** A piece of a tour's text: words as they stand, or a fact of the data in their place. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'fact';
      /** `announced 2016`: the name of the fact and what it is asked of. */
      readonly fact: string;
      /** Words that fit the number, by plural class; the number itself where there are none. */
      readonly forms: Readonly<Record<string, string>> | null;
    };

const FACT = /\{([^{}]*)\}/g;

/**
 * Splits a text at its facts. `{announced 2016}` is a number; `{announced 2016 | one = city | other =
 * cities}` is the word that goes with it. Never throws; whether the facts exist is the build's to ask.
 */
export function splitText(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(FACT)) {
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    parts.push(readFactPart(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

function readFactPart(inner: string): TextPart {
  const [fact = '', ...forms] = inner.split('|').map((part) => part.trim());
  const pairs = forms.map((form): readonly [string, string] => {
    const at = form.indexOf('=');
    return at < 0 ? ['other', form] : [form.slice(0, at).trim(), form.slice(at + 1).trim()];
  });
  return { kind: 'fact', fact, forms: forms.length > 0 ? Object.fromEntries(pairs) : null };
}
