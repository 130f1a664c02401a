/** Longest id, and longest typed query in characters, that a link may carry. */
export const ID_LENGTH = 80;
export const QUERY_LENGTH = 100;

/** Written as they are, so that links can be read; `,` and `/` separate, letters of any script stay. */
const UNSAFE = /[^A-Za-z0-9\-._~,/:\p{L}\p{N}]/gu;

/**
 * Control characters, halves of surrogate pairs, noncharacters, and signs that turn the direction
 * of the text around them: nobody types them, and they can make a link lie about what it says.
 */
const UNSPEAKABLE = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028-\u202e\u2066-\u2069]/gu;

/** Percent-encodes only what a fragment, or a chat that finds links in text, would stumble over. */
export function encodeText(text: string): string {
  return text.replace(UNSAFE, encodeURIComponent);
}

/** Undoes `encodeText`, and reads `+` as the space that other link makers mean by it; null if broken. */
export function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** A query as a link may carry it: nothing unspeakable, at most 100 characters, else as typed. */
export function cleanQuery(text: string): string {
  // Far more than can remain, so that a query of a megabyte costs nothing.
  const clean = text.slice(0, 100 * QUERY_LENGTH).replace(UNSPEAKABLE, '');
  return Array.from(clean).slice(0, QUERY_LENGTH).join('');
}
