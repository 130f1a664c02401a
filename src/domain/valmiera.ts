import type { Valmiera } from '#data/schema/valmiera.ts';
import { demand, isList, isRecord } from './guard.ts';

const LISTS = ['events', 'places', 'programmes', 'partners', 'links'] as const;

/**
 * Reads /data/valmiera/valmiera.json. The build has checked every part of it against its schema;
 * here it is made sure that the file is the whole of it and not something else.
 * @throws DatasetError `shape` at anything else.
 */
export function decodeValmiera(value: unknown): Valmiera {
  const file = demand(value, isRecord, 'the pages on Valmiera');
  demand(file['profile'], isRecord, 'profile');
  demand(file['strategy'], isRecord, 'strategy');
  for (const list of LISTS) demand(file[list], isList, list);
  return file as unknown as Valmiera;
}
