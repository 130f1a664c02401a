import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { TwinMessages } from './messages.ts';

export const createTwinWords = ({ number, distance }: Formats, plural: Plural): TwinMessages => ({
  name: 'Pilsētas, kas redzamas kartē',
  keys: 'Ar bulttaustiņiem pārejiet no pilsētas uz pilsētu, ar Enter atveriet to, ar Esc atgriezieties kartē.',
  status: (inView, total, nearest, km) =>
    `Kartē redzamas ${number(inView)} no ${number(total)}; vidum tuvākā: ${nearest}, ${distance(km)}.`,
  nobody: 'Šajā kartes daļā nav nevienas pilsētas.',
  more: (n) =>
    plural(n, {
      zero: `Redzamas vēl ${number(n)} pilsētas: tuviniet karti vai izmantojiet sarakstu.`,
      one: `Redzama vēl ${number(n)} pilsēta: tuviniet karti vai izmantojiet sarakstu.`,
      other: `Redzamas vēl ${number(n)} pilsētas: tuviniet karti vai izmantojiet sarakstu.`,
    }),
});
