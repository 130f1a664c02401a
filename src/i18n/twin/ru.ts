import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { TwinMessages } from './messages.ts';

export const createTwinWords = ({ number, distance }: Formats, plural: Plural): TwinMessages => ({
  name: 'Города, видимые на карте',
  keys: 'Стрелки переводят от города к городу, Enter открывает город, Esc возвращает к карте.',
  status: (inView, total, nearest, km) =>
    `На карте видно ${number(inView)} из ${number(total)}; ближайший к центру: ${nearest}, ${distance(km)}.`,
  nobody: 'В этой части карты нет ни одного города.',
  more: (n) =>
    plural(n, {
      one: `Виден ещё ${number(n)} город: приблизьте карту или откройте список.`,
      few: `Видны ещё ${number(n)} города: приблизьте карту или откройте список.`,
      many: `Видно ещё ${number(n)} городов: приблизьте карту или откройте список.`,
      other: `Видно ещё ${number(n)} города: приблизьте карту или откройте список.`,
    }),
});
