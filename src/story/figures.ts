import { folded } from './words.ts';

/** A number that a statement gives, with what it counts. */
export interface Figure {
  readonly value: number;
  /** The word behind it in its compared form, `€`, `%`, `year`, `weekday`; empty where nothing tells. */
  readonly unit: string;
  /** `least`: or more; `most`: or less; `about`: near it. */
  readonly bound: 'exact' | 'about' | 'least' | 'most';
}

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  honderd: 100,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  honderd: 1e2,
  thousand: 1e3,
  duizend: 1e3,
  million: 1e6,
  m: 1e6,
  mln: 1e6,
  miljoen: 1e6,
  billion: 1e9,
  bn: 1e9,
  miljard: 1e9,
  mrd: 1e9,
};
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'maandag'],
  ['tuesday', 'dinsdag'],
  ['wednesday', 'woensdag'],
  ['thursday', 'donderdag'],
  ['friday', 'vrijdag'],
  ['saturday', 'zaterdag'],
  ['sunday', 'zondag'],
];
const MONTHS =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober)\b/;
const LEAST =
  /(?:more than|over|at least|no fewer than|no less than|meer dan|ruim|minstens|zeker|tenminste|ten minste|boven)\s*\D?$/;
const MOST =
  /(?:less than|fewer than|at most|up to|under|below|no more than|minder dan|hooguit|hoogstens|maximaal|onder)\s*\D?$/;
const ABOUT = /(?:about|around|some|nearly|almost|roughly|ongeveer|circa|zo'n|bijna|rond)\s*(?:de\s*|the\s*)?\D?$/;
const SCALE_WORDS = Object.keys(SCALES)
  .filter((word) => word.length > 2)
  .join('|');
/** A number in digits or letters, perhaps with a currency, a scale, and the word that it counts. */
const FIGURE = new RegExp(
  `([€$£]\\s?)?(?<![\\p{L}\\d.,])(\\d+(?:[.,]\\d+)*|${Object.keys(NUMBER_WORDS).join('|')})(?:\\s?(?:(${SCALE_WORDS})|(m|bn))\\b)?(?![\\p{L}\\d])\\s*(?:(?:more|other|meer|andere)\\s+)?(%|\\p{L}+)?`,
  'gu',
);

/** The figures of a statement, weekdays as well: `by Wednesday` and `by Sunday` are told apart. */
export function figuresOf(statement: string, isNegated: boolean): readonly Figure[] {
  const text = folded(statement);
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [, currency, written = '', scale, short, word = ''] = match;
    const value = /^\d/.test(written) ? numberOf(written) : NUMBER_WORDS[written];
    if (value === undefined) continue;
    const before = text.slice(0, match.index);
    figures.push({
      value: value * (SCALES[scale ?? short ?? ''] ?? 1),
      unit: unitOf(value, before, currency?.trim() ?? '', word),
      bound: boundOf(before, isNegated),
    });
  }
  for (const [value, names] of WEEKDAYS.entries())
    if (names.some((name) => text.includes(name))) figures.push({ value, unit: 'weekday', bound: 'exact' });
  return figures;
}

/** Whether both can be true of the same thing; null where they do not count the same. */
export function agree(a: Figure, b: Figure): boolean | null {
  if (a.unit === '' || a.unit !== b.unit) return null;
  if (a.unit === 'weekday' || a.unit === 'year' || a.unit === 'date') return a.value === b.value;
  return isWithin(a, b.value) || isWithin(b, a.value);
}

/** Rounding is no change of mind: 5 percent either way, 10 where it says `about`. */
function isWithin({ value, bound }: Figure, other: number): boolean {
  if (bound === 'least' && other >= value) return true;
  if (bound === 'most' && other <= value) return true;
  return Math.abs(other - value) <= Math.abs(value) * (bound === 'exact' ? 0.05 : 0.1);
}

function boundOf(before: string, isNegated: boolean): Figure['bound'] {
  if (LEAST.test(before)) return isNegated ? 'most' : 'least';
  if (MOST.test(before)) return isNegated ? 'least' : 'most';
  return ABOUT.test(before) ? 'about' : 'exact';
}

function unitOf(value: number, before: string, currency: string, word: string): string {
  if (currency !== '') return currency;
  if (MONTHS.test(before.slice(-11)) || MONTHS.test(word)) return 'date';
  if (/^(?:%|percent|procent)$/.test(word)) return '%';
  if (
    value >= 1900 &&
    value <= 2100 &&
    /\b(?:in|by|from|since|until|till|before|after|vanaf|sinds|tot|voor|na)\s*$/.test(before)
  )
    return 'year';
  if (/^euros?$/.test(word)) return '€';
  if (/^dollars?$/.test(word)) return '$';
  if (/^pounds?|pond$/.test(word)) return '£';
  return COUNTED.get(word) ?? word.replace(/(?:en|s)$/, '');
}

/** Plurals that lose more than an ending. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['jaren', 'jaar'],
  ['years', 'year-long'],
  ['year', 'year-long'],
  ['people', 'person'],
  ['persons', 'person'],
  ['mensen', 'mens'],
  ['doden', 'dode'],
  ['more', ''],
  ['meer', ''],
]);

/** Digits in Dutch or English grouping: `1.200`, `1,200`, `4,5`, `2.1`. */
function numberOf(written: string): number {
  return Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
