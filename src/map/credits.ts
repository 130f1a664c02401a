/** Whose work the map shows: names and addresses, the same in every language. */
export const LAND_CREDITS = [
  { name: 'Natural Earth', href: 'https://www.naturalearthdata.com/' },
  { name: 'visionscarto', href: 'https://github.com/visionscarto/world-atlas' },
] as const;

/** GeoNames asks for its name and its licence wherever its data is shown. */
export const PLACE_CREDITS = [
  { name: 'GeoNames', href: 'https://www.geonames.org/' },
  { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
] as const;
