import { CITIES, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';

/** An address of evidence that must not be linked, and where it is said. */
interface Withheld {
  readonly url: string;
  readonly place: string;
}

/**
 * An address is linked publicly everywhere or nowhere: one that is withheld in one place (`weak`,
 * `link: false`) and published in another would be public all the same.
 */
export const checkWithheldAddresses: Rule = ({ cities, json }) => {
  const withheld = new Map<string, Withheld>();
  const problems: Problem[] = [];
  const sources = json.flatMap(({ file, value }) => [...listSources(value, [], file)]);

  for (const { row, values } of cities) {
    if (values.source_kind !== 'weak' || !values.source_url) continue;
    const url = values.source_url;
    withheld.set(url, { url, place: `weak in row ${row} of ${CITIES}` });
  }
  for (const { url, isLinked, file, path } of sources) {
    if (!isLinked) withheld.set(url, { url, place: `"link": false in ${file}, ${path}` });
  }

  const fix = 'Treat it in the same way in both places';
  for (const { row, values } of cities) {
    const found = withheld.get(values.source_url ?? '');
    if (!found || values.source_kind === 'weak' || values.source_kind === undefined) continue;
    const what = `${quote(found.url)} would be linked here, but is ${found.place}`;
    problems.push({ file: CITIES, row, column: 'source_kind', what, fix });
  }
  for (const { url, isLinked, file, path } of sources) {
    const found = withheld.get(url);
    if (!isLinked || !found) continue;
    const what = `${quote(url)} would be linked here, but is ${found.place}`;
    problems.push({ file, row: null, column: path, what, fix });
  }
  return problems;
};

interface LinkedSource {
  readonly url: string;
  readonly isLinked: boolean;
  readonly file: string;
  readonly path: string;
}

/** Every `{url, link}` within a JSON value. */
function* listSources(value: unknown, path: string[], file: string): Generator<LinkedSource> {
  if (typeof value !== 'object' || value === null) return;
  if ('url' in value && 'link' in value && typeof value.url === 'string') {
    yield { url: value.url, isLinked: value.link !== false, file, path: path.join('.') };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? String(Number(key) + 1) : key;
    yield* listSources(inner, [...path, step], file);
  }
}
