/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ə: 'e',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Text as people type it who lack the keys for it: lower case, no diacritics, every apostrophe,
 * hyphen and other sign a single space. Any script is kept. Idempotent, so that stored and typed
 * text can be folded at different times. `"'s-Hertogenbosch"` becomes `s hertogenbosch`.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
      // Spacing modifiers such as the ʻ of Oʻzbekiston count as letters, but nobody types them.
      .replace(/[^\p{L}\p{N}]+|[\u02b0-\u02ff]+/gu, ' ')
      .trim()
  );
}

/** The words of folded text; none for blank text. */
export function splitWords(folded: string): readonly string[] {
  return folded === '' ? [] : folded.split(' ');
}
