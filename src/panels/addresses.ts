/** Pages of UNESCO and of its Latvian commission that the sheets send visitors to. */

/** UIL's own pages on the network, as unesco.lv links them. */
export const NETWORK_PAGES = 'https://uil.unesco.org/lifelong-learning/learning-cities';

/** How a city applies, at UIL. */
export const APPLY_PAGE = 'https://www.uil.unesco.org/en/learning-cities/members/become-member';

/** The Latvian commission's call to cities of Latvia, 2021. */
export const LATVIAN_CALL =
  'https://www.unesco.lv/lv/jaunums/latvijas-pilsetas-aicinatas-pieteikt-dalibu-unesco-izglitibas-pilsetu-tikla';

/** The name a reader knows an address by: its host without "www.". */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
