import { LANGUAGES } from '#data/schema/vocabulary.ts';
import type { Localized } from '#data/schema/fields.ts';
import type { TourStep } from '#data/schema/tour.ts';
import { FACT_NAMES, readFact, type TourKnowledge } from '#src/domain/tour-fact.ts';
import { splitText, type TextPart } from '#src/domain/tour-text.ts';
import { quote, type Problem } from './problem.ts';
import { nameStep, type TourEntry } from './rules/tours.ts';

/** Plural classes a word needs beside a number (Unicode CLDR). */
const CLASSES = {
  lv: ['zero', 'one', 'other'],
  en: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
} as const;

/** A number that stands in the words themselves; years and the days of dates are said so. */
const BARE_NUMBER = /(?<![\p{L}\d])\d[\d\s.,]*/gu;
const YEAR = /^(19|20)\d\d$/;

interface Fault {
  readonly what: string;
  readonly fix: string;
}

/**
 * What tours ask of the data is there, in every language, and no figure stands in the words where it
 * would grow old. Asked once the data itself is sound.
 */
export function checkTourFacts(tours: readonly TourEntry[], knowledge: TourKnowledge): Problem[] {
  return tours.flatMap(({ file, value }) =>
    value.steps.flatMap((step, index) =>
      [...listTexts(step)]
        .flatMap(([place, text]) =>
          LANGUAGES.flatMap((language) =>
            findFaults(text[language], language, knowledge).map((fault): Problem => {
              const column = `${nameStep(step, index)}, ${place}.${language}`;
              return { file, row: null, column, ...fault };
            }),
          ),
        )
        .concat(checkFigures(file, step, index, knowledge)),
    ),
  );
}

function* listTexts(step: TourStep): Generator<[string, Localized]> {
  const { kicker, title, words, notes, show } = step;
  if (kicker) yield ['kicker', kicker];
  yield ['title', title];
  yield ['words', words];
  yield ['notes', notes];
  if (show?.kind !== 'figures') return;
  for (const [index, { label }] of show.figures.entries()) {
    yield [`show.figures.${index + 1}.label`, label];
  }
}

function checkFigures(
  file: string,
  step: TourStep,
  index: number,
  knowledge: TourKnowledge,
): Problem[] {
  if (step.show?.kind !== 'figures') return [];
  return step.show.figures.flatMap(({ fact }, at) =>
    checkFact(fact, knowledge).map((fault): Problem => {
      const column = `${nameStep(step, index)}, show.figures.${at + 1}.fact`;
      return { file, row: null, column, ...fault };
    }),
  );
}

function findFaults(
  text: string,
  language: keyof typeof CLASSES,
  knowledge: TourKnowledge,
): Fault[] {
  return splitText(text).flatMap((part) => {
    if (part.kind === 'words') return findBareNumbers(part.text);
    return [...checkFact(part.fact, knowledge), ...checkForms(part, language)];
  });
}

function checkFact(fact: string, knowledge: TourKnowledge): Fault[] {
  if (readFact(fact, knowledge)) return [];
  const fix = `Write one of: ${FACT_NAMES.join(', ')}; with a year, a member or a country behind it where the README says so`;
  return [{ what: `The data has no answer to ${quote(`{${fact}}`)}`, fix }];
}

function checkForms(
  { forms }: TextPart & { kind: 'fact' },
  language: keyof typeof CLASSES,
): Fault[] {
  const missing = forms ? CLASSES[language].filter((name) => !forms[name]) : [];
  if (missing.length === 0) return [];
  const what = `A word beside a number lacks its form for: ${missing.join(', ')}`;
  return [{ what, fix: `Write them all: {fact | ${CLASSES[language].join(' = … | ')} = …}` }];
}

function findBareNumbers(text: string): Fault[] {
  const numbers = [...text.matchAll(BARE_NUMBER)].map(([found]) => found.replace(/[\s.,]+$/, ''));
  return numbers
    .filter((found) => !YEAR.test(found))
    .map((found) => ({
      what: `${quote(found)} stands in the words and would not change with the data`,
      fix: 'Write it as a fact in braces, such as {announced 2016}, or in letters',
    }));
}
