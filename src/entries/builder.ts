/** Brings the choices to the page for hosts, whose words have come with it. */
import { mount } from 'svelte';
import site from '#data/site.json';
import type { Site } from '#data/schema/site.ts';
import { decodeIndex } from '#src/domain/dataset.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '#src/domain/language.ts';
import { loadBuilderWords } from '#src/i18n/builder/load.ts';
import Builder from '#src/shells/builder/Builder.svelte';
import { AtlasElement, TAG } from '#src/shells/element/atlas-element.ts';
import { fetchJson } from '#src/state/fetch-json.ts';
import { readView } from '#src/state/url-sync.ts';

async function start(target: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  // Said in vain where script runs; not every browser lets a style sheet know.
  document.querySelector('.no-script')?.remove();
  const { root: path = './', element = '', integrity = '' } = target.dataset;
  const root = new URL(path, location.href);
  const words = await loadBuilderWords(isLanguage(lang) ? lang : DEFAULT_LANGUAGE);
  // The preview shows the element itself.
  if (!customElements.get(TAG)) customElements.define(TAG, AtlasElement);
  mount(Builder, {
    target,
    props: {
      words,
      site: { site: site as Site, root },
      element: { src: element, integrity },
      view: readView(),
      readDataset: () => fetchJson(new URL('data/cities.json', root).href, decodeIndex),
    },
  });
}

const target = document.getElementById('builder');
if (target) start(target).catch(console.error);
