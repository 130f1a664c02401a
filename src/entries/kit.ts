import { DEFAULT_LANGUAGE } from '#src/domain/language.ts';
import { parseOptions } from '#src/url/options.ts';

/**
 * Starts the kit, the whole Atlas in one file: the stage, or the map to explore where the query asks
 * for it. The language stands in the query, too, and the page says it before anything is made.
 */
const page = document.documentElement;
page.lang = parseOptions(location.search).lang ?? DEFAULT_LANGUAGE;

if (new URLSearchParams(location.search).get('page') === 'explore') {
  page.dataset['page'] = 'explore';
  delete page.dataset['theme'];
  void import('./explore.ts');
} else {
  void import('./stage.ts');
}
