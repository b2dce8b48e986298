import { ENTITY_TYPES } from '../packed.ts';

/** Triples of first word, end and type, as in PackedDocument. */
type Names = readonly number[];

const PERSON = ENTITY_TYPES.indexOf('PER');
const ORGANISATION = ENTITY_TYPES.indexOf('ORG');
const PLACE = ENTITY_TYPES.indexOf('LOC');
/** What a full name says about a lone surname, in votes. */
const SURNAME_VOTES = 2;

/**
 * One text gives one name one type: sentences are labelled one by one, and what a name is shows in some of them only.
 * Each mention votes for its type. What a longer name says of a part of it that stands alone counts for more: a surname is
 * a person, the first word of a company's name that company, unless the word is taken for a place (`Dhaka University`).
 * Ties stay as they were.
 */
export function agreeOnTypes(names: Names, wordAt: (word: number) => string): number[] {
  const votes = new Map<string, number[]>();
  const vote = (name: string, type: number, count: number) => {
    let counts = votes.get(name);
    if (counts === undefined) {
      counts = ENTITY_TYPES.map(() => 0);
      votes.set(name, counts);
    }
    counts[type]! += count;
  };
  const surnames = new Set<string>();
  const firstWords = new Set<string>();
  const keys: string[] = [];
  for (let i = 0; i < names.length; i += 3) {
    const [first, end, type] = [names[i]!, names[i + 1]!, names[i + 2]!];
    let key = wordAt(first);
    for (let word = first + 1; word < end; word++) key += ` ${wordAt(word)}`;
    keys.push(key);
    vote(key, type, 1);
    if (end - first === 1) continue;
    if (type === ORGANISATION) firstWords.add(wordAt(first));
    if (type !== PERSON) continue;
    surnames.add(wordAt(end - 1));
    vote(wordAt(end - 1), type, SURNAME_VOTES);
  }
  const agreed = names.slice();
  for (let i = 0; i < names.length; i += 3) {
    const key = keys[i / 3]!;
    const counts = votes.get(key)!;
    let type = names[i + 2]!;
    for (let other = 0; other < counts.length; other++) if (counts[other]! > counts[type]!) type = other;
    const lone = names[i + 1]! - names[i]! === 1;
    if (lone && type !== PLACE && surnames.has(key) !== firstWords.has(key))
      type = surnames.has(key) ? PERSON : ORGANISATION;
    agreed[i + 2] = type;
  }
  return agreed;
}
