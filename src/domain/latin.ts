/**
 * Russian and Ukrainian letters in Latin, twice where habits differ: as English texts write them
 * (BGN/PCGN) and as Latvian and the Slavic languages do, diacritics left out. "Живинице" is typed by
 * people who know Živinice as well as by people who know Zhivinitse.
 */
const LATIN: Readonly<Record<string, string | readonly [english: string, baltic: string]>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: ['ie', 'je'],
  ж: ['zh', 'z'],
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: ['y', 'j'],
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: ['kh', 'h'],
  ц: ['ts', 'c'],
  ч: ['ch', 'c'],
  ш: ['sh', 's'],
  щ: ['shch', 'sc'],
  ъ: '',
  ы: ['y', 'i'],
  ь: '',
  э: 'e',
  ю: ['yu', 'ju'],
  я: ['ya', 'ja'],
};

function spell(text: string, habit: 0 | 1): string {
  return text.replace(/[\u0400-\u04ff]/g, (letter) => {
    const latin = LATIN[letter] ?? letter;
    return typeof latin === 'string' ? latin : latin[habit];
  });
}

/**
 * The text in lower case and, when it holds Cyrillic, its Latin spellings: one to three forms, none
 * twice. Not folded: the breve of й would be lost before it could be read.
 */
export function spellings(text: string): readonly string[] {
  const lower = text.normalize('NFC').toLowerCase();
  return [...new Set([lower, spell(lower, 0), spell(lower, 1)])];
}
