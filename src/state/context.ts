import { createContext } from 'svelte';
import type { Atlas } from './atlas.svelte.ts';

/** How components reach the state; set once by the shell. */
export const [useAtlas, provideAtlas] = createContext<Atlas>();
