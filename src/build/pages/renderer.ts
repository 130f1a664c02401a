import { join } from 'node:path';
import { createServer } from 'vite';
import type { Renderer } from './static-page.ts';

/** The renderer's module, relative to Vite's root. */
export const RENDERER = '/shells/page/render.ts';

/**
 * Runs a task with the renderer of the static pages, compiled by Vite as the site is, without its
 * checks for development.
 */
export async function withRenderer<T>(
  project: string,
  task: (renderer: Renderer) => T | Promise<T>,
): Promise<T> {
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
    return await task((await server.ssrLoadModule(RENDERER)) as Renderer);
  } finally {
    await server.close();
  }
}
