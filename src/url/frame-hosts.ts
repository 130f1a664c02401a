/**
 * The sites that may show the Atlas in a frame as people write them, from the CSP sources of
 * data/site.json; null where every site may. `own` is the host of the Atlas itself.
 */
export function listFrameHosts(sources: readonly string[], own: string): readonly string[] | null {
  if (sources.includes('*')) return null;
  const named = sources.filter((source) => source !== "'none'");
  return named.map((source) => (source === "'self'" ? own : source.replace(/^https?:\/\//, '')));
}
