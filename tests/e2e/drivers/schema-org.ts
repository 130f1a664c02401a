import jsonld from 'jsonld';

/** A node or a value of an expanded document, of any kind. */
type Statement = Readonly<Record<string, unknown>>;

const VOCABULARY = 'http://schema.org/';

const TYPES =
  'AdministrativeArea City Country DataDownload Dataset GeoCoordinates PropertyValue'.split(' ');
const TEXTS =
  `additionalProperty alternateName containedInPlace description distribution encodingFormat geo
  identifier inLanguage isAccessibleForFree latitude longitude measurementTechnique name
  spatialCoverage value`.split(/\s+/);
const ADDRESSES = ['contentUrl', 'license', 'sameAs', 'url'];

/**
 * The terms that the Atlas uses, as https://schema.org/docs/jsonldcontext.json defines them. Unlike
 * there, no other word is taken for a term, so that a misspelt one is found.
 */
const CONTEXT = {
  ...Object.fromEntries([...TYPES, ...TEXTS].map((term) => [term, `${VOCABULARY}${term}`])),
  ...Object.fromEntries(
    ADDRESSES.map((term) => [term, { '@id': `${VOCABULARY}${term}`, '@type': '@id' }]),
  ),
};

/** Serves that context in place of the network, and nothing else. */
async function loadContext(url: string) {
  if (url !== 'https://schema.org') throw new Error(`Linked data asks for ${url}.`);
  return { document: { '@context': CONTEXT }, documentUrl: url };
}

/** The blocks of JSON-LD in a page, as they stand. */
export const findBlocks = (html: string): readonly string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => json,
  );

/**
 * Everything a block of JSON-LD states. Throws where a part of it means nothing: by default a reader
 * of JSON-LD passes over what it does not know.
 */
export async function readStatements(json: string): Promise<readonly Statement[]> {
  const options = { documentLoader: loadContext, safe: true };
  try {
    return (await jsonld.expand(JSON.parse(json), options)) as readonly Statement[];
  } catch (error) {
    // The library says only in the details which part it was.
    const { details } = error as { details?: unknown };
    throw new Error(`${String(error)} ${JSON.stringify(details)}`, { cause: error });
  }
}

/** What a statement says under a property of schema.org, or under one that leads on from it. */
export function follow(from: Statement | undefined, ...properties: readonly string[]): unknown {
  const [property, ...rest] = properties;
  if (property === undefined) return from?.['@value'] ?? from?.['@id'] ?? from?.['@type'];
  const found = from?.[`${VOCABULARY}${property}`];
  const first: unknown = Array.isArray(found) ? found[0] : undefined;
  return follow(first as Statement | undefined, ...rest);
}

/** The name of a type in the form that statements have it. */
export const typeNamed = (name: string): readonly string[] => [`${VOCABULARY}${name}`];
