import { posix } from 'node:path';
import {
  ADDRESS_WRITERS,
  FORBIDDEN_PACKAGE,
  HEAVY_LAYERS,
  LAW,
  LIGHT_SCHEMA,
  LONG_FOLDER,
  MOST_LINES,
  TYPE_PACKAGES,
} from './law.ts';
import { readImports, stripComments, type Import } from './source.ts';

/** A file of the project: its path from the top with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The folder of the law that a path lies in; null for a folder the law does not know. */
function layerOf(path: string): string | null {
  if (path.startsWith('data/')) return path.startsWith('data/schema/') ? 'data/schema' : 'data';
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined) return null;
  return rest.length === 0 ? 'src' : `src/${folder}`;
}

/** Where an import of a file of ours leads, from the top of the project; null for a package. */
function resolve(from: string, specifier: string): string | null {
  const [address = ''] = specifier.split('?');
  if (address.startsWith('#src/') || address.startsWith('#data/')) return address.slice(1);
  return address.startsWith('.') ? posix.join(posix.dirname(from), address) : null;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const [scope = '', name = ''] = (specifier.split('?')[0] ?? '').split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function checkPackage(layer: string, { specifier, isType }: Import): string | null {
  const name = packageOf(specifier);
  if (name === FORBIDDEN_PACKAGE) return `${name} draws disputed borders as settled`;
  if (isType && TYPE_PACKAGES.includes(name)) return null;
  if (LAW[layer]?.packages?.includes(name)) return null;
  return `${layer} may not use the package ${name}`;
}

function checkTarget(layer: string, target: string, { specifier, isType }: Import): string | null {
  const other = layerOf(target);
  if (!/\.(?:ts|svelte|css|json|svg)$/.test(target)) return `${specifier} names no file`;
  if (other === layer) return null;
  // What lies in src itself has no folder to leave.
  if (specifier.startsWith('.') && layer !== 'src')
    return `${specifier} leaves the folder: write #src/ or #data/`;
  const isAllowed = LAW[layer]?.imports.includes(other ?? '') ?? false;
  const isAllowedType = isType && (LAW[layer]?.types?.includes(other ?? '') ?? false);
  if (!isAllowed && !isAllowedType) return `${layer} may not import ${other}`;
  const isHeavy = other === 'data/schema' && !isType && target !== LIGHT_SCHEMA;
  if (!isHeavy || HEAVY_LAYERS.includes(layer)) return null;
  return `${target} brings valibot to visitors: import types alone`;
}

function checkImports({ path, text }: SourceFile): readonly string[] {
  const layer = layerOf(path);
  if (layer === null || LAW[layer] === undefined) return ['lies in a folder the law does not know'];
  return readImports(path, text)
    .map((each) => {
      const target = resolve(path, each.specifier);
      return target === null ? checkPackage(layer, each) : checkTarget(layer, target, each);
    })
    .filter((fault) => fault !== null);
}

const ADDRESS_WRITES =
  /\bhistory\s*\??\.\s*(?:pushState|replaceState|back|forward|go)\b|\blocation\s*\??\.\s*(?:assign|replace|reload)\b|\blocation\s*(?:\.\s*\w+\s*)?=(?![=>])|\blocation\s*\[/;

/** What no file may hold, whatever it imports. */
const RULES: readonly {
  readonly fault: string;
  readonly isBroken: (file: SourceFile) => boolean;
}[] = [
  {
    fault: `is longer than ${MOST_LINES} lines`,
    isBroken: ({ path, text }) =>
      !path.startsWith(LONG_FOLDER) && text.trimEnd().split('\n').length > MOST_LINES,
  },
  {
    fault: 'writes HTML with {@html}',
    isBroken: ({ path, text }) => path.endsWith('.svelte') && /\{\s*@html\b/.test(text),
  },
  {
    fault: 'has a default export',
    isBroken: ({ path, text }) =>
      path.endsWith('.ts') &&
      !path.endsWith('.d.ts') &&
      /^\s*export\s+(?:default\b|\{[^}]*\bas\s+default\b)/m.test(stripComments(text)),
  },
  {
    fault: 'is a barrel: name a file after what is in it',
    isBroken: ({ path }) => /\/index\.(?:svelte\.)?[jt]s$/.test(path),
  },
  {
    fault: 'writes the address bar, which url-sync alone may',
    isBroken: ({ path, text }) =>
      !path.startsWith('src/build/') &&
      !ADDRESS_WRITERS.includes(path) &&
      ADDRESS_WRITES.test(stripComments(text)),
  },
];

/** Every breach of the law in a file, each as `path: what is wrong`. */
export function findFaults(file: SourceFile): readonly string[] {
  const broken = RULES.filter(({ isBroken }) => isBroken(file)).map(({ fault }) => fault);
  return [...checkImports(file), ...broken].map((fault) => `${file.path}: ${fault}`);
}
