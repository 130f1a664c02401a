import * as v from 'valibot';
import { describeIssue, nameEntry } from './issue.ts';
import { findJsonFault } from './json-fault.ts';
import type { Problem } from './problem.ts';

/** The content of a JSON file before its shape is known. */
export interface JsonFile {
  readonly file: string;
  /** undefined when the file could not be read as JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** An entry of a list in a JSON file and how problems name it: `event 3 (education-forum-2017)`. */
export interface Entry<T> {
  readonly name: string;
  readonly value: T;
}

/** Parses a JSON file; a fault is told with its line. */
export function readJson(file: string, text: string): JsonFile {
  try {
    return { file, value: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, what, fix } = findJsonFault(text);
    const problem = { file, row: line, column: null, what, fix };
    return { file, value: undefined, problems: [problem] };
  }
}

/** A file that holds one object; null when its shape is wrong. */
export function readObject<S extends v.GenericSchema>(
  { file, value }: JsonFile,
  schema: S,
): { value: v.InferOutput<S> | null; problems: Problem[] } {
  if (value === undefined) return { value: null, problems: [] };
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return { value: result.output, problems: [] };
  return { value: null, problems: result.issues.map((issue) => describeIssue(file, null, issue)) };
}

/** A file that holds a list, entry by entry, so that a bad one hides no other. */
export function readList<S extends v.GenericSchema>(
  { file, value }: JsonFile,
  schema: S,
  noun: string,
): { entries: Entry<v.InferOutput<S>>[]; problems: Problem[] } {
  if (value === undefined) return { entries: [], problems: [] };
  if (!Array.isArray(value)) {
    const what = `The file does not hold a list of ${noun}s`;
    const fix = 'Put all of them between one [ and one ], with commas between them';
    return { entries: [], problems: [{ file, row: null, column: null, what, fix }] };
  }
  const entries: Entry<v.InferOutput<S>>[] = [];
  const problems: Problem[] = [];
  value.forEach((item: unknown, index) => {
    const name = nameEntry(noun, index, item);
    const result = v.safeParse(schema, item, { abortPipeEarly: true });
    if (result.success) entries.push({ name, value: result.output });
    else problems.push(...result.issues.map((issue) => describeIssue(file, name, issue)));
  });
  return { entries, problems };
}
