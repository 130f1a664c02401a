import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findBadgeInDev } from '#src/build/badge/dev.ts';
import type { Prepared } from '#src/build/prepare.ts';
import { publication } from '../publish/real-publication.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));
const prepared = { data: publication } as unknown as Prepared;
const find = (path: string) => findBadgeInDev(project, prepared, path);

test('in development a badge stands where the built site has it: page, picture, style and land', async () => {
  expect(await find('/en/embed/badge/valmiera/')).toContain('<h1>Valmiera</h1>');
  expect(await find('/embed/badge/valmiera/badge.svg')).toContain('<svg');
  expect(await find('/embed/badge/badge.css')).toContain('--paper');
  expect(await find('/embed/badge/land.svg')).toContain('<path');
});

test('what is no badge is left to others', async () => {
  expect(await find('/embed/badge/nowhere/')).toBeUndefined();
  expect(await find('/embed/')).toBeUndefined();
});
