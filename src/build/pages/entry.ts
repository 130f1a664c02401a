import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { ElementScript } from '#src/url/embed-code.ts';
import { OPEN_FOLDER } from '../header-files.ts';
import { followSystemPlugin } from './assets.ts';

export const BUILDER_SCRIPT = 'entries/builder.ts';
export const ELEMENT_SCRIPT = 'entries/element.ts';
export const ELEMENT_TYPES = 'shells/element/types.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** One script with all it needs; paths are relative to the site's root. */
export interface BuiltEntry {
  readonly script: string;
  readonly styles: readonly string[];
  readonly files: Files;
}

/** Builds the page on which frames are fitted to their hosts; apart, since no other page needs it. */
export async function buildBuilder(project: string): Promise<BuiltEntry> {
  const output = await bundle(project, BUILDER_SCRIPT);
  const files = new Map(
    output.map((file) => [file.fileName, file.type === 'asset' ? file.source : file.code]),
  );
  const styles = [...files.keys()].filter((path) => path.endsWith('.css'));
  return { script: findEntry(output).fileName, styles, files };
}

/**
 * Builds `<learning-cities-atlas>` as one script under a name that changes with its text, so that hosts
 * may keep it for ever, with its types beside it and the digest by which their browsers check it.
 */
export async function buildElement(
  project: string,
): Promise<{ readonly files: Files; readonly element: ElementScript }> {
  const output = await bundle(project, ELEMENT_SCRIPT);
  const { code } = findEntry(output);
  if (output.length > 1) throw new Error('The element is more than one file.');
  const types = await readFile(join(project, 'src', ELEMENT_TYPES), 'utf8');
  const version = createHash('sha256').update(code).update(types).digest('hex').slice(0, 8);
  const path = `${OPEN_FOLDER}learning-cities-atlas-${version}`;
  const digest = createHash('sha384').update(code).digest('base64');
  return {
    files: new Map([
      [`${path}.js`, code],
      [`${path}.d.ts`, types],
    ]),
    element: { src: `${path}.js`, integrity: `sha384-${digest}` },
  };
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

async function bundle(project: string, entry: string): Promise<Output> {
  const result = await build({
    configFile: join(project, 'vite.config.ts'),
    root: join(project, 'src'),
    logLevel: 'error',
    publicDir: false,
    plugins: [followSystemPlugin()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(project, 'src', entry) },
    },
  });
  if (!('output' in result)) throw new Error(`Vite gave no single bundle of ${entry}.`);
  return result.output;
}

function findEntry(output: Output): Rolldown.OutputChunk {
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error('Vite gave no script.');
  return entry;
}
