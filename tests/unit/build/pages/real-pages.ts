import { renderPages } from '#src/build/pages/render-pages.ts';
import type { PagesInput } from '#src/build/pages/static-page.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import * as renderer from '#src/shells/page/render.ts';
import { publication } from '../publish/real-publication.ts';

const { dataset, details, valmiera, site } = publication;

/**
 * The project's own data, as the build makes pages of it. What the editors say of the site is left
 * open: tests that are about it say it themselves.
 */
export const input: PagesInput = {
  dataset,
  details,
  valmiera,
  site: {
    ...site,
    address: '',
    languages: [...LANGUAGES],
    controller: '',
    contactEmail: '',
    host: '',
    logRetention: '',
    streets: false,
  },
  assets: {
    styles: ['assets/pages.css'],
    citiesScript: 'assets/cities.js',
    missingCss: 'main{color:red}',
    builder: { script: 'assets/builder.js', styles: ['assets/builder.css'] },
    element: { src: 'assets/element/atlas.js', integrity: 'sha384-abc' },
  },
  commit: 'c0ffee0',
};

/** The pages made from the project's own data, or from another input. */
export function render(from: PagesInput = input): ReadonlyMap<string, string> {
  return renderPages(from, renderer);
}

/** The text of a page. */
export function pageAt(path: string, pages: ReadonlyMap<string, string>): string {
  const html = pages.get(path);
  if (html === undefined) throw new Error(`There is no page ${path}.`);
  return html;
}

/** The words of a page without its tags. */
export function wordsAt(path: string, pages: ReadonlyMap<string, string>): string {
  return pageAt(path, pages)
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
