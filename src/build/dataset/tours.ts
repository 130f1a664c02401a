import { TourSchema } from '#data/schema/tour.ts';
import { isSlug } from '#src/domain/guard.ts';
import { TOURS } from './facts.ts';
import { readObject, type JsonFile } from './json-file.ts';
import type { Problem } from './problem.ts';
import type { TourEntry } from './rules/tours.ts';

/** Reads every tour; null where one of them has another shape than a tour. */
export function readTours(files: readonly JsonFile[]): {
  readonly tours: readonly TourEntry[] | null;
  readonly problems: readonly Problem[];
} {
  const read = files.map((source) => ({ file: source.file, ...readObject(source, TourSchema) }));
  const problems = read.flatMap(({ problems: found }) => found.map(nameStepOf(files)));
  const tours = read.flatMap(({ file, value }): TourEntry[] =>
    value ? [{ file, value: { id: idOf(file), ...value } }] : [],
  );
  const unnamed = tours
    .filter(({ value }) => !isSlug(value.id))
    .map(({ file }): Problem => {
      const what =
        'The name of the file is not made of small letters a-z, digits and single hyphens';
      return { file, row: null, column: null, what, fix: 'Name it like network-and-valmiera.json' };
    });
  const isWhole = tours.length === files.length;
  return { tours: isWhole ? tours : null, problems: [...problems, ...unnamed] };
}

function idOf(file: string): string {
  return file.slice(TOURS.length, -'.json'.length);
}

/** Says `step 3 (growth), title.ru` where the schema said `steps.3.title.ru`. */
function nameStepOf(files: readonly JsonFile[]): (problem: Problem) => Problem {
  return (problem) => {
    const [, number, rest = ''] = /^steps\.(\d+)(?:\.(.*))?$/.exec(problem.column ?? '') ?? [];
    if (number === undefined) return problem;
    const value = files.find(({ file }) => file === problem.file)?.value;
    const steps = (value as { steps?: readonly ({ id?: unknown } | null)[] }).steps ?? [];
    const id = steps[Number(number) - 1]?.id;
    const name = typeof id === 'string' ? `step ${number} (${id})` : `step ${number}`;
    return { ...problem, column: rest === '' ? name : `${name}, ${rest}` };
  };
}
