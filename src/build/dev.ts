import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { followSystemPlugin } from './pages/assets.ts';
import { atlas } from './plugin.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run dev`: the site as it is being written, reloaded on each change of code or data. */
const server = await createServer({
  configFile: join(PROJECT, 'vite.config.ts'),
  plugins: [atlas(PROJECT), followSystemPlugin()],
  server: { port: Number(process.env['PORT'] ?? 5173) },
});
await server.listen();
server.printUrls();
