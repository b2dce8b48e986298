import { ENTITY_TYPES } from '../packed.ts';

/** Triples of first word, end and type, as in PackedDocument. */
type Names = readonly number[];

const PERSON = ENTITY_TYPES.indexOf('PER');
const ORGANISATION = ENTITY_TYPES.indexOf('ORG');
const TYPES = ENTITY_TYPES.length;

/** What is asked about a text's words. */
export interface NamedWords {
  /** A word in small letters. */
  at(word: number): string;
  /** Whether a word is the name of a place in the lists. */
  isPlace(word: number): boolean;
}

/**
 * One text gives one name one type: sentences are labelled one by one, and what a name is shows in some of them only. What
 * the recogniser makes of each mention, `scores` for each of ENTITY_TYPES a name, is added up. What a longer name is counts
 * for a part of it that stands alone: a surname is a person, the first or last word of an organisation's name that
 * organisation, unless a place is called so (`Dhaka University`). A name and its letters in
 * brackets are one, and so are an organisation and the first letters of its words.
 */
export function agreeOnTypes(names: Names, scores: ArrayLike<number>, words: NamedWords): number[] {
  const keys: string[] = [];
  const sums = new Map<string, Float64Array>();
  for (let name = 0; name * 3 < names.length; name++) {
    let key = words.at(names[name * 3]!);
    for (let word = names[name * 3]! + 1; word < names[name * 3 + 1]!; word++) key += ` ${words.at(word)}`;
    keys.push(key);
    add(sums, key, scores, name * TYPES);
  }
  const more = new Map<string, Float64Array>();
  const seen = new Set<string>();
  for (let name = 0; name < keys.length; name++) {
    const [first, end] = [names[name * 3]!, names[name * 3 + 1]!];
    const key = keys[name]!;
    const next = names[name * 3 + 3] === end + 1 && words.at(end) === '(' ? keys[name + 1]! : '';
    if (isShortFor(next, key) && !seen.has(`${key} (${next}`)) {
      seen.add(`${key} (${next}`);
      add(more, key, sums.get(next)!);
      add(more, next, sums.get(key)!);
    }
    if (end - first === 1 || seen.has(key)) continue;
    seen.add(key);
    const type = highest(sums.get(key)!);
    if (type === ORGANISATION) add(more, initials(key), sums.get(key)!);
    if (type === PERSON || type === ORGANISATION) add(more, words.at(end - 1), sums.get(key)!);
    if (type === ORGANISATION && !words.isPlace(first)) add(more, words.at(first), sums.get(key)!);
  }
  const agreed = names.slice();
  keys.forEach((key, name) => {
    const sum = sums.get(key)!.slice();
    more.get(key)?.forEach((score, type) => {
      sum[type]! += score;
    });
    agreed[name * 3 + 2] = highest(sum);
  });
  return agreed;
}

/** Whether a word's letters stand in a name in that order, from its first on: `cpb` in `centraal planbureau`. */
function isShortFor(letters: string, name: string): boolean {
  if (letters.length < 2 || !name.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

function add(sums: Map<string, Float64Array>, key: string, scores: ArrayLike<number>, from = 0): void {
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = new Float64Array(TYPES);
    sums.set(key, sum);
  }
  for (let type = 0; type < TYPES; type++) sum[type]! += scores[from + type]!;
}

function highest(scores: Float64Array): number {
  let type = 0;
  for (let other = 1; other < TYPES; other++) if (scores[other]! > scores[type]!) type = other;
  return type;
}
