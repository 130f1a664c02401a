import type { Fraction, Share } from '#src/i18n/charts/messages.ts';

const FRACTIONS: Readonly<Record<Fraction, number>> = {
  tenth: 1 / 10,
  eighth: 1 / 8,
  sixth: 1 / 6,
  fifth: 1 / 5,
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  'two-thirds': 2 / 3,
  'three-quarters': 3 / 4,
};

/** A named share may be off by so much and still be "about" it. */
const NEAR = 0.0075;
const EXACT = 0.0005;

/** Names a share of a whole; of nothing it is 0 %. Percent are whole, but never 0 for something. */
export function nameShare(part: number, whole: number): Share {
  const share = whole > 0 ? part / whole : 0;
  for (const fraction of Object.keys(FRACTIONS) as Fraction[]) {
    const distance = Math.abs(share - FRACTIONS[fraction]);
    if (distance <= NEAR) return { kind: 'fraction', fraction, isExact: distance <= EXACT };
  }
  return { kind: 'percent', percent: percentOf(part, whole) };
}

/** A share in whole percent, but never 0 for something; of nothing it is 0. */
export function percentOf(part: number, whole: number): number {
  if (part <= 0 || whole <= 0) return 0;
  return Math.max(1, Math.round((part / whole) * 100));
}
