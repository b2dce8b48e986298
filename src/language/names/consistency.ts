import { ENTITY_TYPES } from '../packed.ts';

/** Triples of first word, end and type, as in PackedDocument. */
type Names = readonly number[];

const PERSON = ENTITY_TYPES.indexOf('PER');
/** What a full name says about a lone surname, in votes. */
const SURNAME_VOTES = 2;

/**
 * One text gives one name one type: sentences are labelled one by one, and what a name is shows in some of them only.
 * Each mention votes for its type; a lone surname is also told by the full names that end in it. Ties stay as they were.
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
  const keys: string[] = [];
  for (let i = 0; i < names.length; i += 3) {
    const [first, end, type] = [names[i]!, names[i + 1]!, names[i + 2]!];
    let key = wordAt(first);
    for (let word = first + 1; word < end; word++) key += ` ${wordAt(word)}`;
    keys.push(key);
    vote(key, type, 1);
    if (type === PERSON && end - first > 1) vote(wordAt(end - 1), type, SURNAME_VOTES);
  }
  const agreed = names.slice();
  for (let i = 0; i < names.length; i += 3) {
    const counts = votes.get(keys[i / 3]!)!;
    let type = names[i + 2]!;
    for (let other = 0; other < counts.length; other++) if (counts[other]! > counts[type]!) type = other;
    agreed[i + 2] = type;
  }
  return agreed;
}
