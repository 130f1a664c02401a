/** Figures in prose are rounded to two digits: 22 376 residents are "22 000". */
export function roundFigure(value: number): number {
  return Number(value.toPrecision(2));
}

/** Clauses as one sentence: the first letter large, commas between, a stop at the end. */
export function writeSentence(clauses: readonly string[]): string {
  const text = clauses.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
