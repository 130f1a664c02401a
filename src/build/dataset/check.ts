import type { Facts, Rule } from './facts.ts';
import type { Problem } from './problem.ts';
import { checkAwardMembership } from './rules/award-membership.ts';
import { checkAwardYears } from './rules/award-years.ts';
import { checkCoordinates } from './rules/coordinates.ts';
import { checkCountries } from './rules/countries.ts';
import { checkCountryNames } from './rules/country-names.ts';
import { checkCountryOfCity } from './rules/country-of-city.ts';
import { checkEventTimes } from './rules/event-times.ts';
import { checkInCountry } from './rules/in-country.ts';
import { checkJoinedPrecision } from './rules/joined-precision.ts';
import { checkLeft } from './rules/left.ts';
import { checkOnLand } from './rules/on-land.ts';
import { checkPopulation } from './rules/population.ts';
import { checkRegionOfCountry } from './rules/region-of-country.ts';
import { checkSite } from './rules/site.ts';
import { checkSources } from './rules/sources.ts';
import { checkText } from './rules/text.ts';
import { checkTotals } from './rules/totals.ts';
import { checkUniqueGeonames } from './rules/unique-geonames.ts';
import { checkUniqueIds } from './rules/unique-ids.ts';
import { checkUniqueNames } from './rules/unique-names.ts';
import { checkUniquePoints } from './rules/unique-points.ts';
import { checkValmieraIds } from './rules/valmiera-ids.ts';
import { checkValmieraReferences } from './rules/valmiera-references.ts';
import { checkWithheldAddresses } from './rules/withheld-addresses.ts';
import { checkYears } from './rules/years.ts';

/** Everything asked of the data; a new rule is a file of its own and a line here. */
const RULES: readonly Rule[] = [
  checkText,
  checkUniqueIds,
  checkUniqueNames,
  checkUniqueGeonames,
  checkUniquePoints,
  checkCountryOfCity,
  checkRegionOfCountry,
  checkYears,
  checkJoinedPrecision,
  checkLeft,
  checkAwardYears,
  checkAwardMembership,
  checkCoordinates,
  checkOnLand,
  checkInCountry,
  checkPopulation,
  checkSources,
  checkWithheldAddresses,
  checkCountries,
  checkCountryNames,
  checkTotals,
  checkSite,
  checkValmieraIds,
  checkValmieraReferences,
  checkEventTimes,
];

/** Asks every rule; none stops another. */
export function checkFacts(facts: Facts): Problem[] {
  return RULES.flatMap((rule) => rule(facts));
}
