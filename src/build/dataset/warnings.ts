import type { Site } from '#data/schema/site.ts';
import { SITE } from './facts.ts';
import type { Problem } from './problem.ts';

/** What follows while a field of site.json stays empty. */
const EMPTY = {
  address: {
    what: 'The address of the site is not stated yet: sitemap, share cards and language links that need it are left out',
    fix: 'Write the address of the site with a slash at its end once it is known',
  },
  controller: {
    what: 'The controller is not stated yet: the privacy page will say so',
    fix: 'Write who is responsible for the site',
  },
  contactEmail: {
    what: 'No address for corrections is stated yet: visitors are not offered to write',
    fix: 'Write an e-mail address that is read',
  },
  host: {
    what: 'Who hosts the site is not stated yet: the privacy page will say so',
    fix: 'Write the name of the host',
  },
  logRetention: {
    what: 'How long the host keeps its logs is not stated yet: the privacy page will say so',
    fix: 'Ask the host and write it in the words of the privacy statement',
  },
} as const;

/** What an editor should know and nothing stops for. */
export function listWarnings(site: Site | null): Problem[] {
  if (!site) return [];
  const fields = Object.keys(EMPTY) as (keyof typeof EMPTY)[];
  return fields
    .filter((field) => site[field].trim() === '')
    .map((field) => ({ file: SITE, row: null, column: field, ...EMPTY[field] }));
}
