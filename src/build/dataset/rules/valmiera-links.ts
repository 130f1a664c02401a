import { VALMIERA, type Facts, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';

/** From the strategy down to what happened; a link leads from one tier to a lower one. */
const TIERS = ['value', 'priority', 'programme', 'event'] as const;

/**
 * A link leads from a value, priority or programme that exists to a priority, programme or event
 * that exists, downwards, and stands in the file once.
 */
export const checkValmieraLinks: Rule = (facts) => {
  // Where one of the files could not be read, nothing can be said of links that lead to it.
  if (!facts.strategy || facts.programmes.length === 0 || facts.events.length === 0) return [];
  const tiers = findTiers(facts);
  const seen = new Map<string, string>();
  return facts.links.flatMap(({ name, value: { from, to } }): Problem[] => {
    const unknown = (['from', 'to'] as const).filter((end) => !tiers.has({ from, to }[end]));
    if (unknown.length > 0) {
      return unknown.map((end) => ({
        ...at(`${name}, ${end}`),
        what: `${quote({ from, to }[end])} is not the id of a value, priority, programme or event`,
        fix: 'Write the id as it stands in strategy.json, programmes.json or events.json',
      }));
    }
    const [upper, lower] = [tiers.get(from) ?? 0, tiers.get(to) ?? 0];
    if (upper >= lower) {
      const what = `It leads from a ${TIERS[upper]} to a ${TIERS[lower]}, which is not further down`;
      return [{ ...at(name), what, fix: `Order: ${TIERS.join(' → ')}; swap from and to` }];
    }
    const first = seen.get(`${from} ${to}`);
    seen.set(`${from} ${to}`, first ?? name);
    if (first === undefined) return [];
    const what = `The same two are linked by ${first} already`;
    return [
      { ...at(name), what, fix: 'Delete one of the two, and keep both sources in the other' },
    ];
  });
};

function at(column: string) {
  return { file: VALMIERA.links, row: null, column };
}

/**
 * The tier of each id that a link may name, 0 for values. Entries with a fault of their own count:
 * that they cannot be used yet is told once, where they stand.
 */
function findTiers({ strategy, json }: Facts): ReadonlyMap<unknown, number> {
  const read = (file: string) => listIds(json.find((each) => each.file === file)?.value);
  const lists = [
    listIds(strategy?.values),
    listIds(strategy?.priorities),
    read(VALMIERA.programmes),
    read(VALMIERA.events),
  ];
  return new Map(lists.flatMap((ids, tier) => ids.map((id): [unknown, number] => [id, tier])));
}

function listIds(list: unknown): readonly unknown[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null,
  );
}
