import { nearest } from '#src/domain/geodesy.ts';
import { isPresent, listMembers } from '#src/domain/network.ts';
import { buildSearchIndex, type SearchIndex } from '#src/domain/search.ts';
import { NO_FILTERS } from '#src/domain/view.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import type { Subject } from '#src/shells/page/page.ts';
import { languageFolder } from '#src/url/paths.ts';
import { writeMissing } from './missing.ts';
import { writeOembeds } from './oembed.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';
import {
  pathOf,
  writeStaticPage,
  type PagesInput,
  type Renderer,
  type Topic,
} from './static-page.ts';

/** How many neighbours a page names. */
const NEIGHBOURS = 5;

/** Everything there is a static page about: the list, statements, frames, every row of the data. */
export function listTopics({ dataset, details }: PagesInput): readonly Topic[] {
  const members = dataset.cities.filter((city) => isPresent(city, null));
  const byId = new Map(details.map((each) => [each.id, each]));
  const cities = dataset.cities.map((city) => ({
    kind: 'city' as const,
    city,
    details: byId.get(city.id) ?? null,
    nearest: nearest(members, city, NEIGHBOURS),
  }));
  const others = ['cities', 'accessibility', 'privacy', 'builder'] as const;
  return [...others.map((kind) => ({ kind })), ...cities];
}

/** A function that writes any topic in any language. */
export function makeWriter(
  input: PagesInput,
  renderer: Renderer,
): (topic: Topic, language: LanguageCode) => string {
  const search = buildSearchIndex(input.dataset);
  return (topic, language) => {
    const subject = topic.kind === 'cities' ? listSubject(input, search, language) : topic;
    return writeStaticPage(topic, subject, language, input, renderer);
  };
}

function listSubject(
  { dataset }: PagesInput,
  search: SearchIndex,
  language: LanguageCode,
): Subject {
  return {
    kind: 'cities',
    members: listMembers(dataset, NO_FILTERS, { search, city: null, language }),
    former: dataset.cities.filter((city) => !isPresent(city, null)),
  };
}

/**
 * All static pages by path relative to the site's root, with 404.html, robots.txt and, where the
 * site's address is known, sitemap.xml.
 */
export function renderPages(input: PagesInput, renderer: Renderer): Map<string, string> {
  const { site } = input;
  const topics = listTopics(input);
  const write = makeWriter(input, renderer);
  const pages = new Map<string, string>();
  for (const topic of topics) {
    for (const language of site.languages) {
      const path = `${languageFolder(language)}${pathOf(topic)}index.html`;
      pages.set(path, write(topic, language));
    }
  }
  pages.set('404.html', writeMissing(input, renderer));
  pages.set('robots.txt', writeRobots(site.address));
  if (site.address === '') return pages;
  for (const [path, json] of writeOembeds(input)) pages.set(path, json);
  const paths = ['', ...(input.otherPaths ?? []), ...topics.map(pathOf)];
  return pages.set('sitemap.xml', writeSitemap(site.address, paths, site.languages));
}
