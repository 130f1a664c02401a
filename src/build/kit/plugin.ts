import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { AssetPaths, Prepared } from '../prepare.ts';

const ASSETS = 'virtual:atlas-assets';

/** Files of the site, and what has their place in the kit; relative to src. */
const INSTEAD: readonly (readonly [string, string])[] = [
  ['state/page-address.ts', 'state/file-address.ts'],
  ['map/worker.ts', 'map/worker-inline.ts'],
];

/**
 * Makes the site's code one that asks for no file: the data lies in the script itself and is handed
 * out under addresses of its own (`blob:`), so that whoever fetches it need not know.
 */
export function kit(project: string, { assets, files, overview }: Prepared): Plugin {
  const textOf = (path: string): string => {
    const text = files.get(path.split('?')[0] ?? '');
    if (text === undefined) throw new Error(`${path} was not made for the kit.`);
    return text;
  };
  const entries = Object.entries({ ...assets } satisfies AssetPaths).map(
    ([name, path]) => `${name}: make(${JSON.stringify(textOf(path))})`,
  );
  return {
    name: 'learning-cities-kit',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id === ASSETS) return `\0kit-assets`;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const other = INSTEAD.find(([file]) => found?.id === join(project, 'src', file))?.[1];
      return other === undefined ? found : join(project, 'src', other);
    },
    load: (id) =>
      id === `\0kit-assets`
        ? `const make = (text) => URL.createObjectURL(new Blob([text], { type: 'application/json' }));
export const assets = { ${entries.join(',\n')} };
export const overview = ${JSON.stringify(overview)};`
        : undefined,
  };
}
