/**
 * Where streets come from on a site that offers them: the one other origin that its pages may ask,
 * and only after a visitor's click. The build writes it into the content security policy.
 */
export const STREETS_ORIGIN = 'https://tiles.openfreemap.org';

/** The zoom from which streets are offered and drawn: a city then fills the map. */
export const STREETS_FROM = 9;

/** The zoom of a street corner: as near as one may go while streets are drawn. */
export const STREETS_MAX_ZOOM = 16;
