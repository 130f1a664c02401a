/** Where each file lies, relative to the site's root; made by src/build/plugin.ts. */
declare module 'virtual:atlas-assets' {
  export const assets: import('./build/prepare.ts').AssetPaths;
  /** What the page says of the network until the index has arrived. */
  export const overview: import('./build/prepare.ts').Prepared['overview'];
}

declare module '#fonts/*';

/** The copy that visitors may save; made by src/build/offline/service-worker.ts. */
declare module 'virtual:saved-files' {
  export const version: string;
  export const files: readonly import('./domain/saving.ts').SavedFile[];
}
