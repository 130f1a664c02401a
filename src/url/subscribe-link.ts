/**
 * The address by which a calendar program subscribes to a file instead of fetching it once: the same
 * one under `webcal:`. Null where a page has no web address (a file on a disk), since no program could
 * come back to it.
 */
export function buildSubscribeLink(address: URL): string | null {
  return /^https?:$/.test(address.protocol) ? address.href.replace(/^https?:/, 'webcal:') : null;
}
