import type { Reason } from '#src/domain/similar.ts';
import type { Formats } from '../format.ts';
import type { Plural } from '../plural.ts';
import type { PeersMessages } from './messages.ts';
import { roundFigure, writeSentence } from './sentence.ts';

/** Members that are alike, in English. */
export function createWords(format: Formats, plural: Plural): PeersMessages {
  const figures = (own: number, other: number) => {
    const [one, two] = [roundFigure(own), roundFigure(other)].map((value) => format.number(value));
    return one === two ? `about ${one} each` : `${one} and ${two}`;
  };
  const clause = (reason: Reason): string => {
    if (reason.kind === 'population') {
      const start = reason.isAlmostSame
        ? 'almost as many residents'
        : 'a similar number of residents';
      return `${start} (${figures(reason.own, reason.other)})`;
    }
    if (reason.kind === 'years') {
      return reason.own === reason.other
        ? `joined in the same year (${reason.own})`
        : `joined a year apart (${reason.own} and ${reason.other})`;
    }
    if (reason.kind === 'country') return 'in the same country';
    if (reason.kind === 'region') return 'in the same region';
    return `${format.distance(reason.km)} away`;
  };

  return {
    heading: 'Cities like this one',
    about:
      'By residents, years in the network, region and distance. A figure that is not known counts neither for nor against.',
    reasons: (list) =>
      list.length === 0
        ? 'Close in all, though in nothing above others.'
        : writeSentence(list.map(clause)),
    compare: 'Compare',
    compareWith: (name) => `Compare with ${name}`,
    sheet: {
      caption: (names) => `Comparison of ${format.list(names)}`,
      remove: 'Remove',
      removeOf: (name) => `Remove ${name} from the comparison`,
      add: 'Add a third',
      addOf: (name) => `Add ${name} to the comparison`,
      addByName: 'Another city',
      country: 'Country',
      member: 'Membership',
      years: 'Years in the network',
      yearsOf: (n) =>
        n === 0
          ? 'first year'
          : plural(n, { one: `${format.number(n)} year`, other: `${format.number(n)} years` }),
      yearsAtLeast: (n) =>
        plural(n, {
          one: `at least ${format.number(n)} year`,
          other: `at least ${format.number(n)} years`,
        }),
      noAwards: 'none',
      distances: 'Distance',
      unknown: 'not known',
      note: 'Residents are given only where the figure is the member’s own. Distances are straight lines between the points on the map.',
    },
  };
}
