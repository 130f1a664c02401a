import type { Dataset } from '#src/domain/city.ts';
import { nameIn } from '#src/domain/name.ts';
import { summarise } from '#src/domain/network.ts';
import type { Words } from '#src/i18n/pages/load.ts';
import { membershipPhrase } from '#src/shells/page/membership.ts';
import type { Topic } from './static-page.ts';

/** What a page is called in tabs, searches and shared links, and what it is about in a sentence. */
export interface Titles {
  readonly title: string;
  readonly description: string;
}

/** The titles of a page; no two pages of a language share one. */
export function titlesOf(topic: Topic, words: Words, dataset: Dataset): Titles {
  const { atlas, pages } = words;
  if (topic.kind === 'city') {
    const { city } = topic;
    const name = nameIn(atlas.language, city);
    const country = dataset.countries.find(({ code }) => code === city.country);
    const countryName = country?.name[atlas.language] ?? city.country;
    return {
      title: pages.city.titleOf(name, countryName),
      description: pages.city.description(name, countryName, membershipPhrase(city, words)),
    };
  }
  if (topic.kind === 'cities') {
    const { members, countries } = summarise(dataset);
    return {
      title: atlas.page.titleOf(pages.list.title),
      description: pages.list.description(members, countries),
    };
  }
  const { title, description } = pages[topic.kind];
  return { title: atlas.page.titleOf(title), description };
}
