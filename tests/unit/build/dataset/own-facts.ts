/** The cells of a member by column. */
type Cells = Readonly<Record<string, string>>;

const PLAIN: Cells = {
  country: 'LV',
  region: 'europe-north-america',
  kind: 'city',
  joined: '2016',
  joined_precision: 'year',
  point: 'exact',
  source_url: 'https://example.org/our-town',
  source_kind: 'press',
  confidence: 'high',
};

/**
 * Rows of our own at the head of the real table, one of each kind that tests are about: editors
 * change the rows of the real members, and one day may leave none of a kind.
 */
export const OWN_ROWS: readonly Cells[] = [
  {
    ...PLAIN,
    id: 'our-town',
    name: 'Our Town',
    lat: '57.3217',
    lon: '25.3719',
    geonames_id: '999900001',
    population: '22376',
    population_source: 'GeoNames',
    unesco_url: 'https://www.uil.unesco.org/en/our-town',
  },
  {
    ...PLAIN,
    id: 'other-town',
    name: 'Other Town',
    lat: '57.2213',
    lon: '25.2711',
    geonames_id: '999900002',
    note: 'a remark, "quoted"',
  },
  {
    ...PLAIN,
    id: 'weak-town',
    name: 'Weak Town',
    joined: '',
    joined_precision: 'unknown',
    lat: '57.1219',
    lon: '25.1713',
    source_url: 'https://weak.example/towns',
    source_kind: 'weak',
  },
  {
    ...PLAIN,
    id: 'former-town',
    name: 'Former Town',
    left: '2022',
    left_precision: 'by',
    lat: '57.0217',
    lon: '25.0711',
  },
];

/** A source that visitors are not sent to. */
export const OWN_SOURCE = { url: 'https://withheld.example/strategy', link: false } as const;

/** An event of which nobody knows when it was. */
export const OWN_UNDATED = {
  id: 'our-undated-forum',
  kind: 'forum',
  isUnesco: false,
  isFeatured: false,
  title: { lv: 'Mūsu forums', en: 'Our forum', ru: 'Наш форум' },
  start: null,
  end: null,
  precision: 'unknown',
  venue: null,
  organisers: [],
  description: null,
  outcome: null,
  remark: null,
  sources: [{ url: 'https://example.org/our-forum', link: true }],
} as const;
