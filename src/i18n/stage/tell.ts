import type { Localized } from '#data/schema/fields.ts';
import { readFact, type TourFact, type TourKnowledge } from '#src/domain/tour-fact.ts';
import { splitText } from '#src/domain/tour-text.ts';
import type { Messages } from '../messages.ts';
import { createPlural } from '../plural.ts';

/** A fact as a sentence holds it. */
export function writeFact({ value, kind }: TourFact, { format, network }: Messages): string {
  if (kind === 'year') return String(value);
  if (kind === 'km') return format.distance(value);
  const number = format.number(value);
  if (kind === 'about') return network.about(number);
  return kind === 'more' ? network.moreThan(number) : number;
}

/** A fact as a figure that stands alone, set large: "≈ 200", "40+". */
export function writeFigure({ value, kind }: TourFact, { format }: Messages): string {
  if (kind === 'year') return String(value);
  if (kind === 'km') return format.distance(value);
  const number = format.number(value);
  if (kind === 'about') return `≈\u00a0${number}`;
  return kind === 'more' ? `${number}+` : number;
}

/** The space before a dash, with which no line of a title may begin. */
const LINE_START = / (?=[–—])/g;

/** A text of a talk in the language of the page, each fact read from the data as it stands now. */
export function tell(text: Localized, knowledge: TourKnowledge, messages: Messages): string {
  const plural = createPlural(messages.language);
  return splitText(text[messages.language])
    .map((part) => {
      if (part.kind === 'words') return part.text;
      const fact = readFact(part.fact, knowledge);
      if (!fact) return '';
      const { forms } = part;
      if (!forms) return writeFact(fact, messages);
      return plural(fact.value, { one: forms['one'] ?? '', other: forms['other'] ?? '', ...forms });
    })
    .join('')
    .replaceAll(LINE_START, '\u00a0');
}
