import { expect, test } from 'vitest';
import type { DataFiles } from '#src/build/dataset/files.ts';
import { loadFiles } from '#src/build/dataset/load.ts';
import { formatProblem } from '#src/build/dataset/problem.ts';
import { geography, problemsOf, realFiles, today, withJson } from './real-files.ts';
import { fileOf } from './write-cells.ts';

type Loose = Record<string, unknown>;
interface LooseStep extends Loose {
  id: string;
  title: Loose;
}

const FILE = 'tours/network-and-valmiera.json';

/** The talk with its third step changed by one wrong edit. */
function withStep(change: (step: LooseStep) => void): DataFiles {
  return withJson<{ steps: LooseStep[] }>(FILE, ({ steps }) => {
    const [, , third] = steps;
    if (!third) throw new Error('The talk has no third step.');
    third.id = 'third';
    change(third);
  });
}

type Corruption = readonly [
  name: string,
  change: (step: LooseStep) => void,
  path: string,
  phrase: string,
];

const CORRUPTIONS: readonly Corruption[] = [
  [
    'an unknown member',
    (step) => (step['highlight'] = ['atlantis']),
    'highlight',
    "'atlantis' is not the id of a member",
  ],
  [
    'an unknown year',
    (step) => (step['year'] = 1950),
    'year',
    "'1950' is not a year the Atlas tells of",
  ],
  [
    'an unknown cohort',
    (step) => (step['filters'] = { cohort: 2014 }),
    'filters.cohort',
    "'2014' is not a year in which anybody joined",
  ],
  [
    'an unknown region',
    (step) => (step['look'] = { at: 'region', region: 'mars' }),
    'look.region',
    "'mars' is not what is expected here",
  ],
  [
    'an unknown country',
    (step) => (step['look'] = { at: 'country', countries: ['ZZ'] }),
    'look.countries',
    "'ZZ' is not a country",
  ],
  [
    'an unknown panel',
    (step) => (step['show'] = { kind: 'fireworks' }),
    'show.kind',
    "'fireworks' is not what is expected here",
  ],
  [
    'an unknown event',
    (step) => (step['show'] = { kind: 'event', event: 'ball' }),
    'show.event',
    "'ball' is not the id of an event",
  ],
  [
    'no Russian title',
    (step) => delete step.title['ru'],
    'title.ru',
    'The Russian text is missing',
  ],
  [
    'a fact nobody knows',
    (step) => (step.title['en'] = '{rainfall}'),
    'title.en',
    "The data has no answer to '{rainfall}'",
  ],
  [
    'a figure in the words',
    (step) => (step.title['lv'] = '425 pilsētas'),
    'title.lv',
    "'425' stands in the words",
  ],
  [
    'a word without one of its forms',
    (step) => (step.title['lv'] = '{documented | one = a | other = b}'),
    'title.lv',
    'lacks its form for: zero',
  ],
  [
    'an unknown way to get there',
    (step) => (step['how'] = 'beam'),
    'how',
    "'beam' is not what is expected here",
  ],
];

test.each(CORRUPTIONS)('%s is told with file, step and reason', (_name, change, path, phrase) => {
  const problems = problemsOf(withStep(change)).map(formatProblem);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${FILE}, step 3 (third), ${path}: `);
  expect(problems[0]).toContain(phrase);
});

test('a talk that is no JSON is told with its line', () => {
  const problems = problemsOf(fileOf(FILE, '{ "title": }')).map(formatProblem);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${FILE}, line 1`);
});

test('without its main talk the stage cannot open', () => {
  const { problems } = loadFiles(
    new Map([...realFiles].filter(([file]) => file !== FILE)),
    geography,
    today,
  );

  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining(`${FILE}: The file is missing`),
  ]);
});

test('a year and a decade in the words are no figure', () => {
  const problems = problemsOf(withStep((step) => (step.title['en'] = 'In 2016 and 2018–2019')));

  expect(problems).toEqual([]);
});
