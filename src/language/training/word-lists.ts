import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../model/hash.ts';
import { HashTable } from '../model/hash-table.ts';
import { foldForm, WordViews } from '../model/words.ts';
import { LISTED, type Listed, NameLists } from '../names/lists.ts';
import type { NamePools } from './made-names.ts';

/** Lists of words and names that may stand beside a treebank, as far as the weights may carry them on. */
export interface WordLists {
  /** Lower-cased forms to classes of forms with the same entry. */
  readonly forms: HashTable;
  readonly names: NameLists;
  /** Those that are organisations and nothing else, as their words. */
  readonly organisations: readonly (readonly string[])[];
  /** Names to make others from. */
  readonly pools: Omit<NamePools, 'nouns' | 'adjectives'>;
  /** Whether a lower-cased name is that of a day, a month or the like: a proper noun that names nobody. */
  isTime(name: string): boolean;
}

/**
 * Reads `CODE-words.tsv` (form, tab, classes) and `CODE-name-list.tsv` (name, tab, some of PER ORG LOC MISC
 * FIRST LAST TIME
 * COUNTRY, and for common nouns `noun:` and `sense:` with WordNet's topics), each of which may be missing. A noun's number
 * is eight times its first topic's plus one, plus 1, 2 and 4 where one of its first senses is a group, a place, a person.
 */
export function readWordLists(directory: string, language: string): WordLists {
  const classes = new Map<string, number>();
  const forms = rows(join(directory, `${language}-words.tsv`)).map(([form, entry]): [number, number] => {
    if (!classes.has(entry)) classes.set(entry, classes.size + 1);
    return [hashText(foldForm(form).toLowerCase()), classes.get(entry)!];
  });
  const times = new Set<string>();
  const views = new WordViews();
  const pools = { first: [] as string[], last: [] as string[], places: [] as string[], countries: [] as string[] };
  const names: [ReturnType<WordViews['of']>[], Listed][] = [];
  const organisations: string[][] = [];
  const nouns: [ReturnType<WordViews['of']>, number][] = [];
  for (const [name, kinds] of rows(join(directory, `${language}-name-list.tsv`))) {
    const words = name.split(/ |(?=['’])/u);
    if (kinds === 'ORG') organisations.push(words);
    for (const kind of kinds.split(' ')) {
      if (kind === 'TIME') times.add(name.toLowerCase());
      if (kind === 'FIRST') pools.first.push(name);
      if (kind === 'LAST') pools.last.push(name);
      if (kind === 'LOC') pools.places.push(name);
      if (kind === 'COUNTRY') pools.countries.push(name);
      const [group, topic] = kind.split(':');
      if (group === 'noun') nouns.push([views.of(name), (Number(topic) + 1) * 8]);
      if (group === 'sense') nouns.push([views.of(name), topic === '14' ? 1 : topic === '15' ? 2 : 4]);
      if (!Object.hasOwn(LISTED, kind)) continue;
      names.push([words.map((word) => views.of(word)), kind as Listed]);
    }
  }
  return {
    forms: HashTable.of(forms),
    names: NameLists.of(names, nouns),
    organisations,
    pools,
    isTime: (name) => times.has(name),
  };
}

export const NO_LISTS: WordLists = {
  forms: HashTable.of([]),
  names: NameLists.of([]),
  organisations: [],
  pools: { first: [], last: [], places: [], countries: [] },
  isTime: () => false,
};

function rows(path: string): [string, string][] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells): cells is [string, string] => cells.length === 2);
}
