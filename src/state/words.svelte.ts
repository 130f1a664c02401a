import type { LanguageCode } from '#src/domain/language.ts';
import { useAtlas } from './context.ts';

/**
 * Words of a part of the page that is fetched only when it is opened, in the language of the page;
 * null until they have arrived. Call it while a component starts.
 */
export function useWords<Words>(load: (language: LanguageCode) => Promise<Words>): {
  readonly current: Words | null;
} {
  const atlas = useAtlas();
  let words = $state.raw<Words | null>(null);
  $effect(() => {
    const { language } = atlas;
    load(language).then((loaded) => {
      if (language === atlas.language) words = loaded;
    }, console.error);
  });
  return {
    get current() {
      return words;
    },
  };
}
