/** Two things of which the second follows from the first, by their ids. */
export interface Followed {
  readonly from: string;
  readonly to: string;
}

/**
 * All that leads to an id and all that follows from it, the id itself with them: a priority brings
 * its programmes and their events, an event what it serves, but no sister of either.
 */
export function followLinks(links: readonly Followed[], id: string): ReadonlySet<string> {
  const down = walk(id, (at) => links.filter(({ from }) => from === at).map(({ to }) => to));
  const up = walk(id, (at) => links.filter(({ to }) => to === at).map(({ from }) => from));
  return new Set([...up, ...down]);
}

/** Everything that can be reached; a circle ends where it began. */
function walk(start: string, next: (at: string) => readonly string[]): Set<string> {
  const reached = new Set([start]);
  for (const at of reached) for (const other of next(at)) reached.add(other);
  return reached;
}
