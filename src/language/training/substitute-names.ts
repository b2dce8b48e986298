import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ENTITY_TYPES } from '../packed.ts';
import type { Random } from './random.ts';

/** Names of each type (index into ENTITY_TYPES), as lists of words. */
export type NameLists = readonly (readonly (readonly string[])[])[];

/** Longer names are titles of works and the like: nothing to learn from their insides. */
const MAX_WORDS = 4;
const PLAIN = /^\p{Lu}[\p{L}. ]*$/u;

/** Reads lines of `name <tab> PER|ORG|LOC|MISC`, plain or gzipped; leaves out what is not plain words. */
export function readNameLists(path: string): NameLists {
  const bytes = readFileSync(path);
  const lists: string[][][] = ENTITY_TYPES.map(() => []);
  for (const line of (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
    const [name, type] = line.split('\t') as [string, string?];
    const at = ENTITY_TYPES.indexOf(type as (typeof ENTITY_TYPES)[number]);
    if (at < 0 || !PLAIN.test(name)) continue;
    const words = name.split(' ');
    if (words.length <= MAX_WORDS) lists[at]!.push(words);
  }
  return lists;
}

/**
 * A copy of a sentence with each name replaced by one of its type, or null where it has none. What a name looks like is
 * so learned from far more names than the treebank holds, and no list has to be shipped. A single word stays a single
 * word: the surname of a person, the whole of another name.
 */
export function substituteNames(
  forms: readonly string[],
  names: Uint8Array,
  lists: NameLists,
  random: Random,
): { forms: string[]; names: Uint8Array } | null {
  const changed: string[] = [];
  const labels: number[] = [];
  let any = false;
  for (let i = 0; i < forms.length; i++) {
    const label = names[i]!;
    if (label === 0 || label % 2 === 0) {
      changed.push(forms[i]!);
      labels.push(label);
      continue;
    }
    let end = i + 1;
    while (end < forms.length && names[end] === label + 1) end++;
    const type = (label - 1) >> 1;
    const replacement = drawName(lists[type] ?? [], type, end - i, random) ?? forms.slice(i, end);
    replacement.forEach((word, at) => {
      changed.push(word);
      labels.push(at === 0 ? label : label + 1);
    });
    any = true;
    i = end - 1;
  }
  return any ? { forms: changed, names: Uint8Array.from(labels) } : null;
}

const PERSON = ENTITY_TYPES.indexOf('PER');
const TRIES = 12;

function drawName(
  list: readonly (readonly string[])[],
  type: number,
  length: number,
  random: Random,
): readonly string[] | null {
  if (list.length === 0) return null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const name = list[random.below(list.length)]!;
    if (length === 1 && type === PERSON && name.length > 1) return [random.next() < 0.7 ? name.at(-1)! : name[0]!];
    if ((length === 1) === (name.length === 1)) return name;
  }
  return null;
}
