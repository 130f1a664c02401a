import { join } from 'node:path';
import { createServer } from 'vite';

/** The renderer of the static pages, relative to Vite's root. */
export const PAGE_RENDERER = '/shells/page/render.ts';

/** The renderer of the pages that are brought to life. */
export const PAINT_RENDERER = '/shells/first-paint.ts';

/**
 * Runs a task with a module of the site that holds components, compiled by Vite as the site is,
 * without its checks for development. `path` is relative to Vite's root.
 */
export async function withRenderer<Module, Result>(
  project: string,
  path: string,
  task: (renderer: Module) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    configFile: join(project, 'vite.config.ts'),
    root: join(project, 'src'),
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await task((await server.ssrLoadModule(path)) as Module);
  } finally {
    await server.close();
  }
}
