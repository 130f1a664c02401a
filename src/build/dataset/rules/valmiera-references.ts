import { CITIES, VALMIERA, type Rule } from '../facts.ts';
import { quote, type Problem } from '../problem.ts';

/** What one file says of another exists there: the city of the profile, the places of events. */
export const checkValmieraReferences: Rule = ({ cities, profile, events, places }) => {
  const problems: Problem[] = [];
  const ids = cities.flatMap(({ cells }) => cells['id'] ?? []);
  if (profile && ids.length > 0 && !ids.includes(profile.city)) {
    const what = `${quote(profile.city)} is not the id of a member in ${CITIES}`;
    const fix = 'Write the id as it stands in the first column there';
    problems.push({ file: VALMIERA.profile, row: null, column: 'city', what, fix });
  }
  if (places === null) return problems;
  const known = places.map(({ value }) => value.id);
  for (const { name, value } of events) {
    const place = value.venue?.place ?? null;
    if (place === null || known.includes(place)) continue;
    const what = `${quote(place)} is not the id of a place in ${VALMIERA.places}`;
    const fix = `Write one of: ${known.join(', ')}; or null`;
    const column = `${name}, venue.place`;
    problems.push({ file: VALMIERA.events, row: null, column, what, fix });
  }
  return problems;
};
