import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followSystem } from '../pages/follow-system.ts';
import type { Prepared } from '../prepare.ts';
import { writeBadges } from './badges.ts';
import { readBadgeColours } from './colours.ts';

/** All badges of one state of the data; it takes a moment, so they wait until the first is asked for. */
const made = new WeakMap<Prepared, Promise<ReadonlyMap<string, string>>>();

/**
 * A file of a badge as the built site would have it; undefined where there is no such file. `path` is
 * that of the request, from the slash at its start. A change of style is seen after a change of data.
 */
export async function findBadgeInDev(
  project: string,
  prepared: Prepared,
  path: string,
): Promise<string | undefined> {
  if (!path.includes('/embed/badge/')) return undefined;
  const badges = made.get(prepared) ?? makeBadges(project, prepared);
  made.set(prepared, badges);
  return (await badges).get(path.slice(1).replace(/\/$/, '/index.html'));
}

async function makeBadges(
  project: string,
  { data }: Prepared,
): Promise<ReadonlyMap<string, string>> {
  const read = (name: string) => readFile(join(project, 'src', 'styles', name), 'utf8');
  const [tokens, style] = await Promise.all([read('tokens.css'), read('badge.css')]);
  return writeBadges({
    cities: data.dataset.cities,
    languages: data.site.languages,
    colours: readBadgeColours(tokens),
    css: followSystem(tokens) + style,
  });
}
