import { createFormats } from '../format.ts';
import { createPlural } from '../plural.ts';
import type { PageMessages } from './messages.ts';

const format = createFormats('en');
const plural = createPlural('en');
const { number } = format;

/** "397 members in 89 countries and territories" */
const membersIn = (members: number, countries: number) =>
  `${plural(members, { one: `${number(members)} member`, other: `${number(members)} members` })} in ${plural(
    countries,
    {
      one: `${number(countries)} country or territory`,
      other: `${number(countries)} countries and territories`,
    },
  )}`;

export const pagesEn = {
  language: 'en',
  frame: {
    skip: 'Skip to content',
    pages: 'Pages of the Atlas',
    map: 'Map',
    list: 'List of cities',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
  },
  notStated: 'not stated yet',
  list: {
    title: 'Members of the network of learning cities',
    description: (members, countries) =>
      `The UNESCO Global Network of Learning Cities in one table: ${membersIn(members, countries)}, with region, year of joining and awards.`,
    caption: membersIn,
    order: 'In the order of countries, then of cities.',
    sortHint: 'Press the name of a column to sort by it.',
    regions: 'Members by UNESCO region',
    columns: {
      name: 'City',
      country: 'Country',
      region: 'UNESCO region',
      since: 'Member since',
      award: 'Award',
    },
    award: 'award',
    formerHeading: 'Former members',
    formerCaption: (former) =>
      plural(former, {
        one: `${number(former)} city that is no longer on the network’s list`,
        other: `${number(former)} cities that are no longer on the network’s list`,
      }),
    formerColumn: 'No longer listed',
    formerBy: (year) => `by ${year}`,
  },
  city: {
    titleOf: (name, country) => `${name}, ${country} – Learning Cities Atlas`,
    description: (name, country, membership) =>
      `${name} (${country}) in the UNESCO Global Network of Learning Cities: ${membership}. Facts with their sources, and the nearest members.`,
    former: 'former member',
    facts: 'Facts',
    joined: 'Year of joining',
    joinedUnknown: 'not known',
    names: 'Names',
    ownName: 'as spelt by UNESCO',
    nameIn: { lv: 'in Latvian', ru: 'in Russian' },
    open: 'Open in the Atlas',
    all: 'All cities',
    correct: 'Report an error or add a fact',
  },
  accessibility: {
    title: 'Accessibility statement',
    description:
      'How accessible the Learning Cities Atlas is, its known limits, what to use in place of the map, and whom to write to.',
    lead: 'The Atlas is made so that anyone can find everything in it: by keyboard, with a screen reader, with enlarged text, or without the map altogether.',
    scope:
      'This statement applies to all pages of the Learning Cities Atlas, including those embedded in other sites.',
    statusHeading: 'How accessible the Atlas is',
    status: [
      'We aim at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2 and at the European standard EN 301 549. The Atlas complies with them in part; what is missing is told below.',
      'This is our own assessment. It rests on automatic checks: with axe-core, with tasks done by keyboard alone, with enlarged text, on narrow screens, and by measuring contrasts. No people with disabilities and no independent auditors have tested the Atlas yet.',
    ],
    limitsHeading: 'Known limits',
    limits: [
      'The map itself is a drawing that no screen reader can read. Everything it shows is there in words as well.',
      'Names of cities are in many languages, and the pages do not say in which. A screen reader may mispronounce them.',
      'Sources are pages of other institutions and papers, whose accessibility is not in our hands.',
    ],
    waysHeading: 'In place of the map',
    ways: 'The same facts can be had in three other ways:',
    wayList: 'a table of all cities, which needs neither map nor script',
    wayTable: 'the same data as a CSV table for any spreadsheet program',
    wayKeys: 'the list of cities and the search beside the map, both usable by keyboard alone',
    feedbackHeading: 'Feedback and contact',
    feedback:
      'If something is out of your reach, or you need it in another form, write to us with the address of the page and what went wrong.',
    enforcementHeading: 'If the answer does not satisfy you',
    enforcement: [
      'In Latvia the accessibility of institutions’ websites is governed by Cabinet Regulation No. 445 of 14 July 2020; the ministry responsible for the policy is the Ministry of Smart Administration and Regional Development (VARAM).',
      'Complaints about unequal treatment can be taken to the Ombudsman of the Republic of Latvia (Tiesībsargs).',
    ],
    dateHeading: 'About this statement',
    date: (isoDate) => `Last reviewed: ${format.date(isoDate)}.`,
    version: (commit) => `Version of the Atlas: ${commit}.`,
  },
  privacy: {
    title: 'Privacy',
    description:
      'The Learning Cities Atlas loads nothing from other sites, uses no cookies and counts no visitors.',
    lead: 'The Atlas counts nobody and learns nothing about you.',
    notHeading: 'What the Atlas does not do',
    not: [
      'It uses no cookies and stores nothing on your device unless you ask for it; the browser itself keeps pages for a while, to open them faster next time.',
      'It neither counts visitors nor builds profiles of them.',
      'It does not tell the server what you search for or choose: that stands in the address after the # sign, a part that browsers keep to themselves.',
    ],
    noOthers: 'It loads nothing from other sites: no map, no fonts, no scripts.',
    streets:
      'It loads nothing from other sites unless you turn on the street map; that is sent by OpenFreeMap, which then learns your IP address and which part of the map you look at, until you turn it off or leave the page.',
    savedHeading: 'What stays on your device if you wish it',
    saved:
      'On the sheet “About the Atlas” and on the stage page you can choose “Save for offline”. The browser then keeps the pages, the program, the letters and the data of the Atlas on this device: the same that is published for everyone, and nothing about you. It fetches a newer version by itself, but shows it only once you agree. The copy stays until you remove it in the same place or in the settings of the browser.',
    serverHeading: 'Server logs',
    server:
      'To send you a page, a server must know your IP address, and which page you ask for and when. How much of this stays in its logs is decided by the host.',
    host: 'Host',
    logs: 'How long logs are kept',
    linksHeading: 'Links to elsewhere',
    links:
      'A link, to a source for instance, takes you to another site with rules of its own. It is not told which page you come from.',
    controllerHeading: 'Controller',
    controller: 'Responsible for the Atlas',
    contact: 'Contact',
    rightsHeading: 'Your rights',
    rights: [
      'Under the General Data Protection Regulation you can ask the controller which of your personal data it holds, and have them corrected or erased.',
      'If data are not handled properly, you can complain to the Data State Inspectorate of Latvia (Datu valsts inspekcija).',
    ],
  },
  builder: {
    title: 'The map on your page',
    description:
      'The code that puts the map of the Learning Cities Atlas into another web page: choose city, language, colours and size, and see a preview.',
    lead: 'Choose what to show, see how it will look, and copy the code. The map uses no cookies, counts no visitors and loads nothing from other sites.',
    noScript: 'The code is made on this page by the browser itself, which needs JavaScript for it.',
    frameOnly: 'The map that frames show can be opened without a code too',
    pasteHeading: 'Where to paste the code',
    paste: [
      {
        system: 'WordPress',
        text: 'Add a “Custom HTML” block and paste the code into it. Frame and script are kept for administrators and editors only; for other users and in networks of sites WordPress strips both, and the link under the map remains.',
      },
      {
        system: 'Drupal',
        text: 'Choose the text format “Full HTML”, press “Source” in the editor and paste the code. Formats with limited HTML strip the frame, or at least its style: the map is then 640 pixels wide and 480 high. Where the script is stripped the map works as a plain frame.',
      },
      {
        system: 'Medium',
        text: 'Medium takes no code. Paste a link to the Atlas on a line of its own and it becomes a link card; a living map cannot be shown there.',
      },
      {
        system: 'Elsewhere',
        text: 'Look for a block that takes HTML. Where the style is stripped, a width of 640 and a height of 480 pixels remain; where the frame is stripped, the link remains.',
      },
    ],
    elementHeading: 'For pages with a script of their own',
    element:
      'The element <learning-cities-atlas> puts the map in place by itself and talks with your script. Attributes: lang, theme, city, maponly, hash, label and base.',
    terms: [
      { code: 'select(id)', text: 'chooses a city; with null none is chosen' },
      {
        code: 'filter({ region, country, year, award, q })',
        text: 'shows some of the members; what is not named stays as it is',
      },
      { code: 'ready', text: 'event: the map is ready' },
      { code: 'select', text: 'event: another city was chosen, detail.city' },
      { code: 'view', text: 'event: the view has changed, detail.hash' },
    ],
    types: 'TypeScript types',
  },
  missing: {
    title: 'There is no such page',
    text: 'It has moved, or there is a slip in its address.',
    list: 'List of cities',
    map: 'Map',
    start: 'To the start page',
    startNote:
      'The link leads to the start page of this server: where on it the Atlas is, this page does not know.',
  },
} satisfies PageMessages;
