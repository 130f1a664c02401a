import { serveFolder, readFrameAncestors } from '../../src/build/serve.ts';
serveFolder('/tmp/e2e-dist', readFrameAncestors()).listen(Number(process.env['PORT']));
