import { render } from 'svelte/server';
import MissingPage from './MissingPage.svelte';
import type { MissingSection, PageContext, Subject } from './page.ts';
import StaticPage from './StaticPage.svelte';

/** Marks that only a page which is brought to life later would need. */
const HYDRATION_MARKS = /<!--[^>]*-->/g;

/** The body of a static page as HTML. */
export function renderPage(subject: Subject, context: PageContext): string {
  return render(StaticPage, { props: { subject, context } }).body.replace(HYDRATION_MARKS, '');
}

/** The body of the page for addresses that lead nowhere, in all languages at once. */
export function renderMissing(sections: readonly MissingSection[]): string {
  return render(MissingPage, { props: { sections } }).body.replace(HYDRATION_MARKS, '');
}
