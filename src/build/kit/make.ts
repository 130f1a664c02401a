import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KIT_FILE } from '#src/domain/saving.ts';
import { prepare } from '../prepare.ts';
import { writeKit } from './write-kit.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const SITE = join(PROJECT, 'dist');

/** `npm run kit`: the kit alone, anew, into a site that has been built. */
if (existsSync(join(SITE, 'stage', 'index.html'))) {
  const bytes = await writeKit(PROJECT, SITE, await prepare(PROJECT));
  console.log(`Wrote dist/${KIT_FILE}, ${(bytes / 1e6).toFixed(2)} MB.`);
} else {
  console.error('There is no site yet: npm run build makes it, and the kit with it.');
  process.exitCode = 1;
}
