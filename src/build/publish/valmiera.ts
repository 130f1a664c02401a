import type { Valmiera } from '#data/schema/valmiera.ts';

/**
 * Valmiera's files as one, for the panels. A source with `link: false` keeps its place, so that it
 * can be said that there is one, and loses its address: `url` is the empty text.
 */
export function publishValmiera(valmiera: Valmiera): Valmiera {
  return withholdAddresses(valmiera) as Valmiera;
}

function withholdAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withholdAddresses);
  if (typeof value !== 'object' || value === null) return value;
  if ('url' in value && 'link' in value && value.link === false) return { ...value, url: '' };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withholdAddresses(inner)]),
  );
}
