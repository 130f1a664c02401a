/** Why a file could not be had: it did not arrive (`missing`), or it is not what it should be (`broken`). */
export type LoadFault = 'missing' | 'broken';

export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, url: string, cause: unknown) {
    super(`${url}: ${fault}`, { cause });
    this.name = 'LoadError';
    this.fault = fault;
  }
}

/** Milliseconds after which a visitor is better served by a sentence than by more waiting. */
const PATIENCE = 30_000;

/**
 * Fetches a file of the site and narrows it with `decode`, which throws at anything it does not
 * know. Throws a LoadError that says whether trying again may help.
 */
export async function fetchJson<T>(url: string, decode: (value: unknown) => T): Promise<T> {
  let text: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    text = await response.text();
  } catch (cause) {
    throw new LoadError('missing', url, cause);
  }
  try {
    return decode(JSON.parse(text));
  } catch (cause) {
    throw new LoadError('broken', url, cause);
  }
}
