import type { Country } from '#src/domain/city.ts';
import { fold } from '#src/domain/fold.ts';
import type { View } from '#src/domain/view.ts';

/** More names than this are told by their number. */
const MOST_NAMES = 3;

/**
 * A file name that says what is in the file: `learning-cities-latvia-2026-11.csv`. In English and
 * ASCII, so that it survives every mail program; `date` is the ISO day of the data.
 */
export function nameFile(
  view: View,
  countries: readonly Country[],
  date: string,
  extension: string,
): string {
  const words = ['learning-cities', ...describeView(view, countries), date.slice(0, 7)];
  return `${words.join('-')}.${extension}`;
}

function describeView({ filters, city }: View, countries: readonly Country[]): string[] {
  const { regions, year, cohort, award, population, within, query } = filters;
  const names = filters.countries.map(
    (code) => countries.find((country) => country.code === code)?.name.en ?? code,
  );
  const parts = [
    ...tellNames(regions, 'regions'),
    ...tellNames(names, 'countries'),
    ...(cohort === null ? [] : [`joined-${cohort}`]),
    ...(year === null ? [] : [`at-end-of-${year}`]),
    ...(award ? ['award'] : []),
    ...(population ? [`population-${population.min}-${population.max ?? 'and-more'}`] : []),
    ...(within === null || city === null ? [] : [`within-${within}-km-of-${city}`]),
    ...(query.trim() === '' ? [] : [query]),
  ];
  return parts.map(toSlug).filter((part) => part !== '');
}

function tellNames(names: readonly string[], many: string): readonly string[] {
  return names.length > MOST_NAMES ? [`${names.length} ${many}`] : names;
}

function toSlug(text: string): string {
  const plain = fold(text).replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 40).replace(/^-+|-+$/g, '');
}
