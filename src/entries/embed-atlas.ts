import { flushSync, mount, tick } from 'svelte';
// First, so that the style of everybody comes before that of a shell.
import { begin, markFirstPaint, root } from './begin.ts';
import type { Atlas } from '#src/state/atlas.svelte.ts';
import Embed from '#src/shells/embed/Embed.svelte';
import { Host } from '#src/shells/embed/host.ts';
import { linkToAtlas, linkToList, moveToLanguage, syncUrl } from '#src/state/url-sync.ts';
import type { Command } from '#src/url/embed-messages.ts';

function obey(atlas: Atlas, command: Command): void {
  if (command.name === 'filter') atlas.setFilters(command.filters);
  else if (command.name === 'select' && command.city === null) atlas.closePanel();
  else if (command.name === 'select' && command.city !== null && atlas.cities.has(command.city)) {
    atlas.choose(command.city);
  }
}

/** Starts the embedded Atlas in the page it was loaded by. */
async function start(): Promise<void> {
  if (moveToLanguage(root)) return;
  const { atlas, target, props } = await begin();
  const host = new Host(window);
  syncUrl(atlas, root, !host.isThere);
  const hrefs = { atlas: () => linkToAtlas(atlas, root), list: () => linkToList(root) };
  mount(Embed, { target, props: { ...props, host, hrefs } });
  flushSync();
  if (props.standing) markFirstPaint();
  host.listen((command) => obey(atlas, command));
  await atlas.index.load();
  await tick();
  if (atlas.index.value) performance.mark('shell-ready');
  host.tell('ready', { lang: atlas.language });
}

void start();
