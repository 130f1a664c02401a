import { expect, test } from 'vitest';
import type { DataFiles } from '#src/build/dataset/files.ts';
import { problemsOf, readJson, withJson } from './real-files.ts';
import { fileOf } from './write-cells.ts';

interface LooseEvent {
  id: string;
  precision: string;
  start: unknown;
  end: unknown;
  title: Record<string, unknown>;
  venue: { place: unknown } | null;
  [key: string]: unknown;
}

interface LooseLink {
  from: string;
  to: string;
}

const LINKS = 'valmiera/links.json';
const EVENTS = 'valmiera/events.json';
const TALK = 'vet-innovation-2018-05-15';
const position = readJson<LooseEvent[]>(EVENTS).findIndex(({ id }) => id === TALK) + 1;
const NAME = `event ${position} (${TALK})`;

/** The discussion changed, and nothing that is linked with it. */
function withTalk(change: (event: LooseEvent) => void): DataFiles {
  const events = withJson<LooseEvent[]>(EVENTS, (all) => {
    const talk = all[position - 1];
    if (!talk) throw new Error(`${TALK} is missing`);
    change(talk);
  });
  const links = readJson<LooseLink[]>(LINKS).filter(({ to }) => to !== TALK);
  return new Map([...events, ...fileOf(LINKS, JSON.stringify(links))]);
}

type Corruption = readonly [
  name: string,
  change: (event: LooseEvent) => void,
  path: string,
  phrase: string,
];

/** Each is one wrong edit of the discussion of 15 May 2018; exactly one problem must say so. */
const CORRUPTIONS: readonly Corruption[] = [
  [
    'no Russian title',
    (event) => delete event.title['ru'],
    'title.ru',
    'The Russian text is missing',
  ],
  [
    'a blank Latvian title',
    (event) => (event.title['lv'] = ' '),
    'title.lv',
    'The Latvian text is missing',
  ],
  [
    'a title that is a number',
    (event) => (event.title['en'] = 5),
    'title.en',
    "'5' is not what is expected here",
  ],
  [
    'a misspelled name',
    (event) => (event['titel'] = 'x'),
    'titel',
    "'titel' is not a name the Atlas knows here",
  ],
  ['a name left out', (event) => delete event['kind'], 'kind', "'kind' is missing"],
  [
    'a kind nobody knows',
    (event) => (event['kind'] = 'party'),
    'kind',
    "'party' is not what is expected here",
  ],
  ['no source', (event) => (event['sources'] = []), 'sources', 'The list has no source'],
  [
    'a source without https',
    (event) => (event['sources'] = [{ url: 'unesco.lv', link: true }]),
    'sources.1.url',
    "'unesco.lv' is not the address of a web page",
  ],
  [
    'a day that does not exist',
    (event) => (event.start = '2018-02-30T13:00:00+02:00'),
    'start',
    'is not a minute of the calendar',
  ],
  [
    'winter time in summer',
    (event) => (event.start = '2018-05-15T13:00:00+02:00'),
    'start',
    'the clocks of Riga were at +03:00 then',
  ],
  [
    'summer time in winter',
    (event) => Object.assign(event, { start: '2018-12-15T13:00:00+03:00', end: null }),
    'start',
    'the clocks of Riga were at +02:00 then',
  ],
  [
    'an hour that never was',
    (event) => Object.assign(event, { start: '2018-03-25T03:30:00+03:00', end: null }),
    'start',
    'is an hour that the clocks of Riga leave out',
  ],
  [
    'an end before the start',
    (event) => (event.end = '2018-05-15T12:00:00+03:00'),
    'end',
    "It ends at '2018-05-15T12:00:00+03:00', not after",
  ],
  [
    'a day said to be a minute',
    (event) => Object.assign(event, { start: '2018-05-15', end: null }),
    'start',
    "'2018-05-15' is not a minute of the calendar",
  ],
  [
    'no start',
    (event) => Object.assign(event, { start: null, end: null }),
    'start',
    "The start is missing, but the precision says 'minute'",
  ],
  [
    'an unknown time that is given',
    (event) => Object.assign(event, { precision: 'unknown', end: null }),
    'start',
    "is given, but the precision says 'unknown'",
  ],
  [
    'a place that is none',
    (event) => event.venue && (event.venue.place = 'town-hall'),
    'venue.place',
    "'town-hall' is not the id of a place",
  ],
  ['HTML', (event) => (event.title['en'] = 'A <i>talk</i>'), 'title.en', 'holds HTML: <i>'],
  [
    'a no-break space',
    (event) => (event.title['ru'] = 'а\u00A0б'),
    'title.ru',
    'a no-break space (U+00A0)',
  ],
  [
    'the id of all events',
    (event) => (event.id = 'events'),
    'id',
    'is the name of the calendar of all events',
  ],
];

test.each(CORRUPTIONS)(
  'an event with %s is refused at its place',
  (_name, change, path, phrase) => {
    const problems = problemsOf(withTalk(change));

    const name = phrase.includes('of all events') ? `event ${position} (events)` : NAME;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: EVENTS, row: null, column: `${name}, ${path}` });
    expect(problems[0]?.what).toContain(phrase);
  },
);

test('two events of one id are told at the later one', () => {
  const files = withJson<LooseEvent[]>(EVENTS, (events) => {
    const [first, second] = events;
    if (first && second) second.id = first.id;
  });
  const { id } = readJson<LooseEvent[]>(EVENTS)[0] ?? { id: '' };
  const problems = problemsOf(files);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: EVENTS, column: `event 2 (${id}), id` });
});

test('the hour that is repeated in October may be at either offset', () => {
  const change = (offset: string) => (event: LooseEvent) =>
    Object.assign(event, { start: `2018-10-28T03:30:00${offset}`, end: null });

  expect(problemsOf(withTalk(change('+03:00')))).toEqual([]);
  expect(problemsOf(withTalk(change('+02:00')))).toEqual([]);
});

test('a profile of a city that is no member is told', () => {
  const files = withJson<{ city: string }>('valmiera/profile.json', (profile) => {
    profile.city = 'valmiera-city';
  });

  expect(problemsOf(files)).toEqual([
    expect.objectContaining({
      file: 'valmiera/profile.json',
      column: 'city',
      what: "'valmiera-city' is not the id of a member in cities.csv",
    }),
  ]);
});

test('a strategy that ends before it starts is told', () => {
  const files = withJson<{ period: unknown }>('valmiera/strategy.json', (strategy) => {
    strategy.period = { start: 2030, end: 2015 };
  });

  expect(problemsOf(files)).toEqual([
    expect.objectContaining({
      file: 'valmiera/strategy.json',
      column: 'period',
      what: 'The block ends before it starts',
    }),
  ]);
});

test('an address that is linked in one place and withheld in another is told', () => {
  const url = 'https://example.org/both';
  const files = new Map([
    ...withTalk((event) => (event['sources'] = [{ url, link: true }])),
    ...withJson<{ sources: unknown }[]>('valmiera/places.json', ([place]) => {
      if (place) place.sources = [{ url, link: false }];
    }),
  ]);

  expect(problemsOf(files)[0]?.what).toMatch(
    /would be linked here, but is "link": false in valmiera\/places.json/,
  );
});

test.each<[string, (first: LooseLink, links: LooseLink[]) => void, string, RegExp]>([
  ['to an event nobody knows', (link) => (link.to = 'nowhere'), ', to', /'nowhere' is not the id/],
  ['from an unknown value', (link) => (link.from = 'nobody'), ', from', /'nobody' is not the id/],
  [
    'upwards',
    (link) => ([link.from, link.to] = [link.to, link.from]),
    '',
    /leads from a programme to a priority/,
  ],
  ['twice', (link, links) => links.push(link), '', /The same two are linked by link 1 already/],
])('a link that leads %s is told by its name', (_, change, place, phrase) => {
  const files = withJson<LooseLink[]>(LINKS, (links) => {
    const first = links[0];
    if (first) change(first, links);
  });

  const [problem, ...others] = problemsOf(files);
  expect(others).toEqual([]);
  expect(problem?.what).toMatch(phrase);
  expect(problem?.column).toMatch(new RegExp(`^link \\d+${place}$`));
});

/** The discussion alone, its time and its venue one after the other. */
function writeTalk(): string {
  const { precision, venue, ...rest } = readJson<LooseEvent[]>(EVENTS)[position - 1] ?? {};
  return JSON.stringify([{ precision, venue, ...rest }], null, 2);
}

/** Wrong edits of the text, what must be said, and what stands on the line that must be named. */
test.each([
  [
    'a comma before a bracket',
    (text: string) => text.trimEnd().slice(0, -1).trimEnd() + ',\n]',
    'A comma stands before the closing ]',
    '},',
  ],
  [
    'a comma left out',
    (text: string) => text.replace('"precision": "minute",', '"precision": "minute"'),
    'A comma is missing before "venue"',
    '"venue"',
  ],
  [
    'a curly quotation mark',
    (text: string) => text.replace('"precision": "minute"', '"precision": “minute”'),
    '“minute” cannot be read here',
    '“minute”',
  ],
  [
    'a quotation mark left out',
    (text: string) => text.replace('"precision": "minute",', '"precision": "minute,'),
    '"minute, cannot be read here',
    '"minute,',
  ],
  [
    'a colon left out',
    (text: string) => text.replace('"precision": "minute"', '"precision" "minute"'),
    'A colon is missing before "minute"',
    '"precision" "minute"',
  ],
  [
    'the last bracket left out',
    (text: string) => text.trimEnd().slice(0, -1),
    'The [ opened here is never closed',
    '[',
  ],
  [
    'a bracket of the wrong kind',
    (text: string) => text.trimEnd().slice(0, -1) + '}',
    '} closes a bracket of another kind',
    '}',
  ],
  ['a second end', (text: string) => `${text}]`, '] stands after the end of the data', ']'],
])('JSON with %s is told with its line', (_name, corrupt, what, stands) => {
  const broken = corrupt(writeTalk());
  const [problem, ...others] = problemsOf(fileOf(EVENTS, broken));

  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: EVENTS, column: null, what });
  expect(broken.split('\n')[(problem?.row ?? 0) - 1]).toContain(stands);
});

test.each([
  ['address', 'https://example.org/atlas', 'ends with a slash'],
  ['dataDate', '2026-13-01', 'is not a day of the calendar'],
  ['dataDate', '2099-01-01', 'has not come yet'],
  ['languages', ['lv', 'lv'], 'names a language twice'],
  ['contactEmail', 'the secretary', 'is not an e-mail address'],
  ['streets', 'no', "'no' is not what is expected here"],
])('site.json with a wrong %s (%j) is refused', (field, value, phrase) => {
  const files = withJson<Record<string, unknown>>('site.json', (site) => {
    site[field] = value;
  });
  const [problem, ...others] = problemsOf(files);

  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: 'site.json', column: field });
  expect(problem?.what).toContain(phrase);
});

test('a source of frames that would break out of the header is refused', () => {
  const files = withJson<Record<string, unknown>>('site.json', (site) => {
    site['frameAncestors'] = ["*; script-src 'unsafe-inline'"];
  });

  expect(problemsOf(files)).toEqual([
    expect.objectContaining({ file: 'site.json', column: 'frameAncestors.1' }),
  ]);
});
