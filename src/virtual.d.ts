/** Where each file lies, relative to the site's root; made by src/build/plugin.ts. */
declare module 'virtual:atlas-assets' {
  export const assets: import('./build/prepare.ts').AssetPaths;
}

declare module '#fonts/*';
