import type { Formats } from './format.ts';
import { mapLv } from './map/lv.ts';
import type { Messages } from './messages.ts';
import type { Plural } from './plural.ts';

/** Mēnešu nosaukumu galotnes: janvāris, marts, augusts -> janvāra, marta, augusta. */
const GENITIVES: Record<string, string> = { is: 'a', us: 'a', s: 'a' };

/** The words of the Atlas in one language, with its numbers, dates and plurals. */
export function createMessages(format: Formats, plural: Plural): Messages {
  const { number } = format;
  /** „2016. un 2019.” */
  const years = (list: readonly number[]) => format.list(list.map((year) => `${year}.`));

  return {
    language: 'lv',
    format,
    page: {
      title: 'Izglītības pilsētu atlants',
      titleOf: (what) => `${what} – Izglītības pilsētu atlants`,
      description:
        'UNESCO Izglītības pilsētu tīkls pasaules kartē: dokumentētās dalībnieces, to iestāšanās gadi un avoti, Valmieras stratēģija un pasākumi.',
      noScript:
        'Meklēšanai, filtriem un kustināmai kartei vajadzīgs JavaScript. Visu pilsētu tabula un pilsētu lapas darbojas arī bez tā.',
    },
    header: {
      name: 'Izglītības pilsētu atlants',
      network: 'UNESCO Izglītības pilsētu tīkls',
      dataAsOf: (date) => `dati: ${format.month(date)}`,
      skipToList: 'Pāriet uz pilsētu sarakstu',
      languages: 'Valoda',
      textSize: 'Teksta izmērs',
      textSizes: ['Parasts teksts', 'Lielāks teksts', 'Vislielākais teksts'],
      toDark: 'Ieslēgt tumšo noformējumu',
      toLight: 'Ieslēgt gaišo noformējumu',
      menu: 'Izvēlne',
      closeMenu: 'Aizvērt izvēlni',
      aboutNetwork: 'Par tīklu',
      aboutAtlas: 'Par atlantu',
      share: 'Kopīgot',
    },
    languageNames: { lv: 'Latviešu', en: 'English', ru: 'Русский' },
    regions: {
      'europe-north-america': 'Eiropa un Ziemeļamerika',
      'asia-pacific': 'Āzija un Klusais okeāns',
      'latin-america-caribbean': 'Latīņamerika un Karību baseins',
      'arab-states': 'Arābu valstis',
      africa: 'Āfrika',
    },
    search: {
      label: 'Meklēt pilsētu vai valsti',
      clear: 'Notīrīt meklēšanu',
      results: 'Meklēšanas rezultāti',
      citiesOf: (n) =>
        plural(n, {
          zero: `${number(n)} pilsētu`,
          one: `${number(n)} pilsēta`,
          other: `${number(n)} pilsētas`,
        }),
      none: (query) => `Nekas neatbilst vaicājumam „${query}”.`,
      mayBeMissing: (announced, missing) =>
        `Pilsēta var būt tīklā, lai gan šeit vēl nav dokumentēta: no ${number(announced)} UNESCO paziņotajām dalībniecēm šeit trūkst vismaz ${number(missing)}.`,
      networkList: 'Tīkla lapas UNESCO vietnē',
      suggest: 'Pieteikt trūkstošu pilsētu',
      mailSubject: (query) => `Izglītības pilsētu atlants: ${query}`,
      mailBody: (query) =>
        `Pilsēta: ${query}\nKo labot vai papildināt: \nAvots (tīmekļa adrese): \n`,
    },
    figures: {
      heading: 'Tīkls skaitļos',
      documented: (n) =>
        plural(n, {
          zero: 'dokumentētu pilsētu',
          one: 'dokumentēta pilsēta',
          other: 'dokumentētas pilsētas',
        }),
      countries: (n) =>
        plural(n, {
          zero: 'valstu un teritoriju',
          one: 'valsts vai teritorija',
          other: 'valstis un teritorijas',
        }),
      announced: 'UNESCO paziņojusi',
      summary: (members, former, announced, month) =>
        `Dokumentētas ${number(members)} ${plural(members, { zero: 'dalībnieču', one: 'dalībniece', other: 'dalībnieces' })} un ${number(former)} ${plural(former, { zero: 'bijušo', one: 'bijusī', other: 'bijušās' })}; UNESCO paziņotais skaits: ${number(announced)} (${format.month(month)}).`,
    },
    display: {
      label: 'Skats',
      map: 'Saraksts',
      charts: 'Izaugsme un grafiki',
      loading: 'Ielādē grafikus…',
      missing: 'Grafikus neizdevās ielādēt. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
    },
    filters: {
      regions: 'UNESCO reģioni',
      show: 'Rādīt filtrus',
      hide: 'Paslēpt filtrus',
      country: 'Valsts',
      allCountries: 'Visas valstis',
      cohort: 'Iestāšanās gads',
      allCohorts: 'Visi gadi',
      cohortOption: (year, n) => `${year}. gads (${number(n)})`,
      award: 'Tikai UNESCO Izglītības pilsētu balvas ieguvējas',
      clear: 'Notīrīt filtrus',
      active: (n) =>
        plural(n, {
          zero: `Ieslēgti ${number(n)} filtri`,
          one: `Ieslēgts ${number(n)} filtrs`,
          other: `Ieslēgti ${number(n)} filtri`,
        }),
      asOfYear: (year) => `Tīkls ${year}. gada beigās`,
      query: (text) => `Meklēts: „${text}”`,
      population: (min, max) =>
        max === null ? `Vismaz ${min} iedzīvotāju` : `${min}–${max} iedzīvotāju`,
      within: (km) => `Ne tālāk par ${number(km)} km no izvēlētās pilsētas`,
      remove: (what) => `Noņemt filtru: ${what}`,
    },
    list: {
      heading: 'Pilsētas',
      count: (shown, total) => `${number(shown)} no ${number(total)}`,
      announce: (shown, total) =>
        plural(shown, {
          zero: `Sarakstā ${number(shown)} pilsētu no ${number(total)}.`,
          one: `Sarakstā ${number(shown)} pilsēta no ${number(total)}.`,
          other: `Sarakstā ${number(shown)} pilsētas no ${number(total)}.`,
        }),
      joinedBy: (year) => `${year} vai agrāk`,
      joinedUnknown: 'gads nav zināms',
      empty: 'Neviena pilsēta neatbilst visiem filtriem reizē.',
      more: (n) => `Rādīt vēl ${number(n)}`,
      keys: 'Ar bultiņām pārvietojas pa sarakstu, ar ievadīšanas taustiņu atver pilsētu.',
    },
    city: {
      since: (year) => `dalībniece kopš ${year}. gada`,
      by: (year) => `dalībniece vismaz kopš ${year}. gada`,
      unknown: 'iestāšanās gads nav dokumentēts',
      former: 'bijusī dalībniece',
      left: (year) => `Ne vēlāk kā ${year}. gadā šīs pilsētas tīkla sarakstā vairs nav.`,
      awards: (list) => `${years(list)} gads`,
      award: 'UNESCO Izglītības pilsētu balva',
      population: (n) =>
        plural(n, {
          zero: `${number(n)} iedzīvotāju`,
          one: `${number(n)} iedzīvotājs`,
          other: `${number(n)} iedzīvotāji`,
        }),
      populationLabel: 'Iedzīvotāji',
      populationUnknown: 'dalībnieces iedzīvotāju skaits nav zināms',
      populationSource: (source) => `avots: ${source}`,
      kindLabel: 'Dalībnieces veids',
      kinds: {
        city: 'Pilsēta',
        district: 'Pilsētas rajons vai apgabals',
        municipality: 'Pašvaldība',
        county: 'Apriņķis',
        province: 'Province',
        governorate: 'Gubernatūra',
        consortium: 'Vairāku pašvaldību apvienība',
      },
      pointLabel: 'Punkts kartē',
      points: {
        exact: 'Norāda pašu dalībnieci.',
        'main-town': 'Likts dalībnieces galvenajā apdzīvotajā vietā.',
        approximate: 'Aptuvens; kļūda var būt daži kilometri.',
        inferred: 'Vieta secināta no citiem avotiem.',
      },
      sourceLabel: 'Avots',
      sourceKinds: {
        unesco: 'UNESCO',
        official: 'valsts vai pašvaldības lapa',
        press: 'prese',
      },
      sourceOnRequest: 'Dalība ir dokumentēta; avots pieejams pēc pieprasījuma.',
      sourceWithoutAddress: 'Dalība ir dokumentēta; avota tīmekļa adrese nav zināma.',
      unescoLabel: 'UNESCO vietnē',
      unescoPage: 'Pilsētas lapa',
      networkPage: 'Tīkla lapas',
      nearest: 'Tuvākās dalībnieces',
      ownSpelling: (name) => `UNESCO rakstībā: ${name}`,
      regionLabel: 'UNESCO reģions',
      close: 'Aizvērt',
      showOnMap: 'Parādīt kartē',
      detailsFailed: 'Avotus un ziņas par iedzīvotājiem neizdevās ielādēt.',
      notFound: (id) => `Pilsētas ar apzīmējumu „${id}” atlantā nav.`,
    },
    valmiera: {
      tabs: { about: 'Par pilsētu', strategy: 'Stratēģija', events: 'Pasākumi', places: 'Vietas' },
      tabsLabel: 'Valmieras lapas',
      loading: 'Ielādē ziņas par Valmieru…',
      failed: 'Ziņas par Valmieru neizdevās ielādēt.',
      firstInCountry: 'pirmā no Latvijas',
      facts: 'Fakti',
      population: 'Iedzīvotāji',
      asOf: (date) => format.date(date),
      area: 'Platība',
      squareKilometres: (value) => `${number(value, 2)} km²`,
      municipality: 'Pašvaldība',
      since: (date) => `kopš ${genitive(format.date(date))}`,
      programmes: 'Programmas',
      programmeSince: (year) => `kopš ${year}. gada`,
      participants: 'Dalībnieki no Valmieras',
      partners: 'Partneri',
      vision: 'Redzējums 2030. gadam',
      values: 'Vērtības',
      priority: 'Stratēģiskā prioritāte',
      incomplete:
        'Šeit ir tikai tā stratēģijas daļa, ko izdevās atrast publiskos avotos; pilns prioritāšu un rādītāju saraksts nav atrasts.',
      motto: 'Devīze',
      period: (start, end) => `${start}–${end}`,
      succession: 'Kas bija pēc tam',
      related: 'Saistītie dokumenti',
      upcoming: 'Gaidāmie',
      noUpcoming: 'Ziņu par gaidāmiem pasākumiem pašlaik nav.',
      past: 'Notikušie',
      undated: 'Datums nav zināms',
      dayUnknown: 'diena nav zināma',
      dateUnknown: 'datums nav zināms',
      addToCalendar: 'Pievienot kalendāram',
      addToCalendarOf: (title) => `Pievienot kalendāram: ${title}`,
      allEvents: 'Visi datētie pasākumi vienā kalendāra failā (.ics)',
      organisers: 'Rīkotāji',
      cityEvent: 'pilsētas pasākums, ne UNESCO',
      eventKinds: {
        conference: 'Konference',
        forum: 'Forums',
        discussion: 'Ekspertu diskusija',
        meeting: 'Tikšanās',
        milestone: 'Notikums',
      },
      addressUnknown: 'adrese nav atrasta',
      source: 'Avots',
      sourceOnRequest: 'Dokumentēts; avots pēc pieprasījuma',
    },
    network: {
      heading: 'UNESCO Izglītības pilsētu tīkls',
      what: 'Tīkls kopš 2015. gada savieno pilsētas, kas mūžizglītību padarījušas par savas nākotnes daļu: tās dalās pieredzē, mācās cita no citas un kopīgi meklē risinājumus.',
      learningCity:
        'Izglītības pilsēta liek lietā visu nozaru spēkus, lai mācīties varētu ikviens: no pirmsskolas līdz augstskolai, ģimenē un kopienā, darbā un darbam. Tā rūpējas par mācīšanās kvalitāti, izmanto mūsdienu tehnoloģijas un kopj prieku mācīties visa mūža garumā.',
      worldwideLabel: 'Pasaulē tīklu koordinē',
      worldwide: 'UNESCO Mūžizglītības institūts (UIL), Hamburga',
      latviaLabel: 'Latvijā tīklu koordinē',
      latvia: 'UNESCO Latvijas Nacionālā komisija',
      growthHeading: (from, fromYear, to, toYear) =>
        `No ${number(from)} ${plural(from, { zero: 'pilsētām', one: 'pilsētas', other: 'pilsētām' })} ${fromYear}. gadā līdz ${number(to)} ${plural(to, { zero: 'pilsētām', one: 'pilsētai', other: 'pilsētām' })} ${toYear}. gadā`,
      totalsCaption: 'UNESCO paziņotais dalībnieču skaits',
      date: 'Datums',
      cities: 'Pilsētas',
      countries: 'Valstis',
      source: 'Avots',
      about: (n) => `ap ${n}`,
      moreThan: (n) => `vairāk nekā ${n}`,
      documentedHeading: 'Kas ir dokumentēts un kā trūkst',
      missing: (announced, documented, missing) =>
        `UNESCO paziņojusi par ${number(announced)} ${plural(announced, { zero: 'dalībniecēm', one: 'dalībnieci', other: 'dalībniecēm' })}, atlantā ar avotu ${plural(documented, { zero: 'dokumentētas', one: 'dokumentēta', other: 'dokumentētas' })} ${number(documented)}; trūkst vismaz ${number(missing)}.`,
      early:
        'Ap 90 agrīno dalībnieču 2018.–2019. gadā vairs neparādās sarakstos, un neviena lapa tās nenosauc. Tāpēc līdz 2018. gada beigām dokumentētas tikai 114 pilsētas, lai gan maijā UNESCO minēja ap 200.',
      gaps: 'Zināmie trūkumi: ap 13 Eiropas un Āfrikas dalībnieču no 2025. gada uzņemšanas (arī Burkinafaso un Nigēras pilsētas), septiņas no 2024. gada, trīs no 2022. un trīs no 2020. gada, līdz astoņām no 2019. gada, desmit Korejas pilsētas no 2016.–2018. gada un dažas agrīnās dalībnieces Grieķijā, Kamerūnā, Gruzijā un Krievijā.',
      joinHeading: 'Kā pilsēta iestājas tīklā',
      joinSteps: [
        'Pašvaldība iepazīstas ar tīkla vadlīnijām un apņemas tās ievērot.',
        'Pieteikumu apstiprina pilsētas vadītājs.',
        'Pieteikumu izvērtē savas valsts UNESCO Nacionālā komisija; vienā uzsaukumā tā var ieteikt līdz trim pilsētām.',
        'UNESCO Mūžizglītības institūts ar ekspertu žūriju lemj par uzņemšanu. Ik pēc diviem gadiem dalībniece ziņo par paveikto.',
      ],
      joinLink: 'Pieteikšanās kārtība (UIL, angliski)',
      latviaLink: 'Aicinājums Latvijas pilsētām (unesco.lv)',
    },
    atlas: {
      heading: 'Par atlantu',
      what: 'Atlants rāda UNESCO Izglītības pilsētu tīkla dalībnieces un stāsta par Valmieru – pirmo Latvijas pilsētu tajā. Katram faktam ir avots; kas nav zināms, to arī sakām.',
      notOfficial: 'Šī nav oficiāla UNESCO karte, un tajā teiktais nav UNESCO oficiālā nostāja.',
      boundaries:
        'Robežas un nosaukumi kartē ir tikai orientācijai un nepauž viedokli par teritoriju tiesisko statusu.',
      dashed: 'Pārtrauktas līnijas rāda robežas, par kurām puses nav vienojušās.',
      dataHeading: 'Dati ikvienam',
      data: 'Visi dati ir brīvi lejupielādējami un izmantojami, norādot avotu.',
      downloads: {
        geojson: 'Pilsētas (GeoJSON)',
        csv: 'Pilsētas (CSV tabula)',
        json: 'Pilsētu rādītājs (JSON)',
        datapackage: 'Datu apraksts (Data Package)',
        ics: 'Valmieras pasākumi (iCalendar)',
      },
      licences:
        'Koordinātas un iedzīvotāju skaits: GeoNames (CC BY 4.0). Sauszeme un robežas: Natural Earth, visionscarto. Atlanta kods: MIT licence.',
      privacyHeading: 'Privātums',
      privacy:
        'Atlants neko neielādē no citām vietnēm, nelieto sīkdatnes, bez jūsu ziņas neko nesaglabā jūsu ierīcē un nevienu neuzskaita.',
      pages: {
        stage: 'Skatuve: stāsts zālei',
        cities: 'Visu pilsētu tabula',
        accessibility: 'Piekļūstamības paziņojums',
        privacy: 'Privātuma paziņojums',
      },
      keysHeading: 'Tastatūra',
      keys: [
        ['Tab', 'nākamā lapas daļa'],
        ['↑ ↓', 'pa sarakstu un meklēšanas rezultātiem'],
        ['Enter', 'atvērt pilsētu'],
        ['Esc', 'aizvērt lapu vai rezultātus'],
        ['← ↑ → ↓', 'pārvietot karti, kad tā ir izvēlēta'],
        ['+ −', 'tuvināt un tālināt karti'],
      ],
      corrections: 'Pamanījāt kļūdu? Rakstiet:',
      correctionsUnknown: 'Adrese labojumiem vēl nav norādīta.',
    },
    faults: {
      datasetHeading: 'Dati nav ielādēti',
      datasetMissing:
        'Pilsētu sarakstu neizdevās saņemt. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
      datasetBroken:
        'Pilsētu saraksts saņemts bojāts. Mēģiniet vēlreiz; ja tas nepalīdz, pārlādējiet lapu.',
      loading: 'Ielādē pilsētas…',
      retry: 'Mēģināt vēlreiz',
      region: 'Šī lapas daļa kļūdas dēļ apstājās; pārējais darbojas.',
      reopen: 'Atvērt no jauna',
      unexpected: 'Kaut kas nenotika, kā vajadzēja. Ja kāda daļa nedarbojas, pārlādējiet lapu.',
      dismiss: 'Paslēpt ziņu',
    },
    embed: {
      open: 'Atvērt atlantu',
      more: 'Vairāk atlantā',
      list: (n) => `Visu pilsētu saraksts: ${number(n)}`,
    },
    listLink: 'Pilsētu saraksts',
    externalLink: 'atveras jaunā cilnē',
    sheet: { taller: 'Izvērst lapu', lower: 'Sakļaut lapu' },
    map: mapLv,
  };
}

/** „2021. gada 1. jūlija”: visi mēnešu nosaukumi ģenitīvā beidzas ar -a. */
function genitive(date: string): string {
  return date.replace(/(is|us|s)$/, (ending) => GENITIVES[ending] ?? ending);
}
