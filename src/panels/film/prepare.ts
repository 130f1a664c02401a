import { readFinerLand } from '#src/atlas/finer-land.ts';
import type { FilmContent } from './content.ts';

/** The land of the map; empty, and said on the console, where it does not arrive. */
export async function readLand(basemap: string, signal: AbortSignal): Promise<string> {
  try {
    return await readFinerLand(basemap, signal);
  } catch (error) {
    if (!signal.aborted) console.error(error);
    return '';
  }
}

/**
 * A canvas takes the letters it finds: waits for those of every word that a film writes. Where some do
 * not come, the system's own stand in for them.
 */
export async function loadLetters({ texts, featured, fonts }: FilmContent): Promise<void> {
  const { title, lead, name, filters, key, notes, today, regions } = texts;
  const words = [title, lead, name, filters, key, notes, today, featured.name, '0123456789'];
  const text = [...words, ...Object.values(regions)].join('');
  const faces = [400, 500, 600].flatMap((weight) => [
    `${weight} 40px ${fonts.serif}`,
    `${weight} 40px ${fonts.sans}`,
  ]);
  const loads = await Promise.allSettled(faces.map((face) => document.fonts.load(face, text)));
  for (const load of loads) if (load.status === 'rejected') console.error(load.reason);
}
