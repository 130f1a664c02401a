import { createFormats } from '../format.ts';
import { createPlural } from '../plural.ts';
import type { PageMessages } from './messages.ts';

const format = createFormats('lv');
const plural = createPlural('lv');
const { number } = format;

/** „397 dalībnieces 89 valstīs un teritorijās” */
const membersIn = (members: number, countries: number) =>
  `${plural(members, {
    zero: `${number(members)} dalībnieču`,
    one: `${number(members)} dalībniece`,
    other: `${number(members)} dalībnieces`,
  })} ${plural(countries, {
    zero: `${number(countries)} valstīs un teritorijās`,
    one: `${number(countries)} valstī vai teritorijā`,
    other: `${number(countries)} valstīs un teritorijās`,
  })}`;

export const pagesLv = {
  language: 'lv',
  frame: {
    skip: 'Pāriet uz saturu',
    pages: 'Atlanta lapas',
    map: 'Karte',
    list: 'Pilsētu saraksts',
    accessibility: 'Piekļūstamība',
    privacy: 'Privātums',
  },
  notStated: 'vēl nav norādīts',
  list: {
    title: 'Izglītības pilsētu tīkla dalībnieces',
    description: (members, countries) =>
      `UNESCO Izglītības pilsētu tīkls vienā tabulā: ${membersIn(members, countries)}, to reģions, iestāšanās gads un balvas.`,
    caption: membersIn,
    order: 'Kārtība: pēc valsts, tad pēc pilsētas nosaukuma.',
    sortHint: 'Lai kārtotu citādi, nospiediet kolonnas nosaukumu.',
    regions: 'Dalībnieces pa UNESCO reģioniem',
    columns: {
      name: 'Pilsēta',
      country: 'Valsts',
      region: 'UNESCO reģions',
      since: 'Tīklā kopš',
      award: 'Balva',
    },
    award: 'balva',
    formerHeading: 'Bijušās dalībnieces',
    formerCaption: (former) =>
      plural(former, {
        zero: `${number(former)} pilsētu, kuru tīkla sarakstā vairs nav`,
        one: `${number(former)} pilsēta, kuras tīkla sarakstā vairs nav`,
        other: `${number(former)} pilsētas, kuru tīkla sarakstā vairs nav`,
      }),
    formerColumn: 'Sarakstā vairs nav',
    formerBy: (year) => `ne vēlāk kā ${year}. gadā`,
  },
  city: {
    titleOf: (name, country) => `${name}, ${country} – Izglītības pilsētu atlants`,
    description: (name, country, membership) =>
      `${name} (${country}) UNESCO Izglītības pilsētu tīklā: ${membership}. Fakti ar avotiem un tuvākās dalībnieces.`,
    former: 'bijusī dalībniece',
    facts: 'Fakti',
    joined: 'Iestāšanās gads',
    joinedUnknown: 'nav zināms',
    names: 'Nosaukumi',
    ownName: 'UNESCO rakstībā',
    nameIn: { lv: 'latviski', ru: 'krieviski' },
    open: 'Atvērt atlantā',
    all: 'Visas pilsētas',
    correct: 'Ziņot par kļūdu vai papildināt',
  },
  accessibility: {
    title: 'Piekļūstamības paziņojums',
    description:
      'Cik piekļūstams ir Izglītības pilsētu atlants, kādi ir zināmie ierobežojumi, ko lietot kartes vietā un kam rakstīt.',
    lead: 'Atlants veidots tā, lai tajā visu varētu atrast ikviens: ar tastatūru, ar ekrāna lasītāju, ar palielinātu tekstu vai pavisam bez kartes.',
    scope:
      'Šis paziņojums attiecas uz visām Izglītības pilsētu atlanta lapām, arī uz citās vietnēs iegultajām.',
    statusHeading: 'Cik piekļūstams ir atlants',
    status: [
      'Mērķis ir WCAG 2.2 („Tīmekļa satura piekļūstamības vadlīniju”) AA līmenis un Eiropas standarts EN 301 549. Atlants šīm prasībām atbilst daļēji; kā vēl trūkst, pateikts turpmāk.',
      'Tas ir mūsu pašu vērtējums, un tas balstās uz automātiskām pārbaudēm: tajās izmanto axe-core, uzdevumus paveic tikai ar tastatūru, tekstu palielina, ekrānu sašaurina un kontrastus izmēra. Cilvēki ar invaliditāti un neatkarīgi vērtētāji atlantu vēl nav pārbaudījuši.',
    ],
    limitsHeading: 'Zināmie ierobežojumi',
    limits: [
      'Pati karte ir zīmējums, ko ekrāna lasītājs nevar nolasīt. Viss, ko tā rāda, ir pieejams arī vārdos.',
      'Pilsētu nosaukumi ir daudzās valodās, bet lapās nav norādīts, kurās. Ekrāna lasītājs tos var izrunāt neprecīzi.',
      'Avoti ir citu iestāžu un izdevumu lapas; par to piekļūstamību atlants neatbild.',
    ],
    waysHeading: 'Ko lietot kartes vietā',
    ways: 'Tās pašas ziņas ir pieejamas vēl trijos veidos:',
    wayList: 'visu pilsētu tabula, kurai nevajag ne kartes, ne skripta',
    wayTable: 'tie paši dati CSV tabulā, ko var atvērt izklājlapu programmā',
    wayKeys: 'pilsētu saraksts un meklēšana blakus kartei, lietojami ar tastatūru vien',
    feedbackHeading: 'Atsauksmes un saziņa',
    feedback:
      'Ja kaut kas jums nav pieejams vai ir vajadzīgs citā veidā, rakstiet mums un norādiet lapas adresi un to, kas neizdodas.',
    enforcementHeading: 'Ja atbilde neapmierina',
    enforcement: [
      'Latvijā prasības iestāžu tīmekļvietņu piekļūstamībai nosaka Ministru kabineta 2020. gada 14. jūlija noteikumi Nr. 445, un par piekļūstamības politiku atbild Viedās administrācijas un reģionālās attīstības ministrija (VARAM).',
      'Ar sūdzību par nevienlīdzīgu attieksmi var vērsties pie Latvijas Republikas tiesībsarga.',
    ],
    dateHeading: 'Par šo paziņojumu',
    date: (isoDate) => `Pēdējo reizi pārskatīts: ${format.date(isoDate)}.`,
    version: (commit) => `Atlanta versija: ${commit}.`,
  },
  privacy: {
    title: 'Privātums',
    description:
      'Izglītības pilsētu atlants neko neielādē no citām vietnēm, nelieto sīkdatnes un neuzskaita apmeklētājus.',
    lead: 'Atlants nevienu neuzskaita un neko par jums neuzzina.',
    notHeading: 'Ko atlants nedara',
    not: [
      'Nelieto sīkdatnes un bez jūsu ziņas neko neglabā jūsu ierīcē; pārlūks pats uz laiku patur lapas, lai nākamreiz tās atvērtu ātrāk.',
      'Neuzskaita apmeklētājus un neveido to profilus.',
      'Nesūta serverim, ko meklējat un izvēlaties: tas stāv adresē aiz zīmes #, un šo daļu pārlūks patur pie sevis.',
    ],
    noOthers: 'Neko neielādē no citām vietnēm: ne karti, ne fontus, ne skriptus.',
    streets:
      'Neko neielādē no citām vietnēm, kamēr paši neieslēdzat ielu karti; to sūta „OpenFreeMap”, kas tad uzzina jūsu IP adresi un to, kuru kartes daļu skatāt, līdz karti izslēdzat vai lapu aizverat.',
    savedHeading: 'Kas paliek ierīcē, ja to vēlaties',
    saved:
      'Lapā „Par atlantu” un skatuves lapā var izvēlēties „Saglabāt lietošanai bez interneta”. Tad pārlūks šajā ierīcē glabā atlanta lapas, programmu, burtus un datus – to pašu, kas publicēts visiem, un neko par jums. Jaunāku versiju tas ielādē pats, bet rāda tikai tad, kad to atļaujat. Glabātais paliek, līdz to izdzēšat turpat vai pārlūka iestatījumos.',
    serverHeading: 'Servera žurnāls',
    server:
      'Lai lapu atsūtītu, serverim jāzina jūsu IP adrese un tas, kuru lapu un kad pieprasāt. Cik daudz no tā paliek servera žurnālā, nosaka mitinātājs.',
    host: 'Mitinātājs',
    logs: 'Cik ilgi glabā žurnālu',
    linksHeading: 'Saites uz citurieni',
    links:
      'Atverot saiti, piemēram, uz avotu, jūs nonākat citā vietnē ar tās pašas noteikumiem. Tai netiek paziņots, no kuras lapas nākat.',
    controllerHeading: 'Pārzinis',
    controller: 'Par atlantu atbild',
    contact: 'Saziņa',
    rightsHeading: 'Jūsu tiesības',
    rights: [
      'Vispārīgā datu aizsardzības regula ļauj uzzināt, kādi jūsu personas dati ir pārziņa rīcībā, un prasīt tos labot vai dzēst.',
      'Ja ar jūsu datiem rīkojas nelikumīgi, varat sūdzēties Datu valsts inspekcijā.',
    ],
  },
  builder: {
    title: 'Karte jūsu lapā',
    description:
      'Kods, ar ko Izglītības pilsētu atlanta karti ievietot citā tīmekļa lapā: izvēlieties pilsētu, valodu, krāsas un izmēru un apskatiet priekšskatījumu.',
    lead: 'Izvēlieties, ko rādīt, apskatiet, kā tas izskatīsies, un nokopējiet kodu. Karte nelieto sīkdatnes, neuzskaita apmeklētājus un neko neielādē no citām vietnēm.',
    noScript: 'Kodu sagatavo šajā lapā pats pārlūks, un tam vajadzīgs JavaScript.',
    frameOnly: 'Karti, ko rāda rāmī, var atvērt arī bez koda',
    pasteHeading: 'Kur kodu ielīmēt',
    paste: [
      {
        system: 'WordPress',
        text: 'Pievienojiet bloku „Pielāgots HTML” (Custom HTML) un ielīmējiet kodu tajā. Rāmi un skriptu saglabā tikai administratoriem un redaktoriem; citiem lietotājiem un vietņu tīklos WordPress abus izmet, un paliek saite zem kartes.',
      },
      {
        system: 'Drupal',
        text: 'Izvēlieties teksta formātu „Full HTML”, redaktorā nospiediet „Source” un ielīmējiet kodu. Formāti ar ierobežotu HTML izmet rāmi vai vismaz tā stilu: tad karte ir 640 pikseļu plata un 480 pikseļu augsta. Ja izmests ir skripts, karte darbojas kā parasts rāmis.',
      },
      {
        system: 'Medium',
        text: 'Medium kodu nepieņem. Ielīmējiet atlanta saiti rindā atsevišķi, un tā kļūs par saites kartīti; dzīvu karti tur parādīt nevar.',
      },
      {
        system: 'Citur',
        text: 'Meklējiet bloku, kurā var rakstīt HTML. Ja sistēma izmet stilu, paliek platums 640 un augstums 480 pikseļi; ja izmet rāmi, paliek saite.',
      },
    ],
    elementHeading: 'Lapām ar savu skriptu',
    element:
      'Elements <learning-cities-atlas> karti ievieto pats un sarunājas ar jūsu skriptu. Atribūti: lang, theme, city, maponly, hash, label un base.',
    terms: [
      { code: 'select(id)', text: 'izvēlas pilsētu; ar null neviena nav izvēlēta' },
      {
        code: 'filter({ region, country, year, award, q })',
        text: 'rāda tikai daļu dalībnieču; kas nav nosaukts, paliek, kā ir',
      },
      { code: 'ready', text: 'notikums: karte ir gatava' },
      { code: 'select', text: 'notikums: izvēlēta cita pilsēta, detail.city' },
      { code: 'view', text: 'notikums: mainījies skats, detail.hash' },
    ],
    types: 'TypeScript tipi',
  },
  missing: {
    title: 'Šādas lapas nav',
    text: 'Lapa ir pārvietota, vai adresē ir kļūda.',
    list: 'Pilsētu saraksts',
    map: 'Karte',
    start: 'Uz sākumlapu',
    startNote: 'Saite ved uz šī servera sākumlapu: kur tieši uz tā ir atlants, šī lapa nezina.',
  },
} satisfies PageMessages;
