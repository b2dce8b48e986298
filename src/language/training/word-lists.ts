import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../model/hash.ts';
import { HashTable } from '../model/hash-table.ts';
import { foldForm, WordViews } from '../model/words.ts';
import { LISTED, type Listed, NameLists } from '../names/lists.ts';

/** Lists of words and names that may stand beside a treebank, as far as the weights may carry them on. */
export interface WordLists {
  /** Lower-cased forms to classes of forms with the same entry. */
  readonly forms: HashTable;
  readonly names: NameLists;
  /** Those that are organisations and nothing else, as their words. */
  readonly organisations: readonly (readonly string[])[];
  /** Whether a lower-cased name is that of a day, a month or the like: a proper noun that names nobody. */
  isTime(name: string): boolean;
}

/**
 * Reads `CODE-words.tsv` (form, tab, classes) and `CODE-name-list.tsv` (name, tab, some of PER ORG LOC MISC
 * FIRST LAST TIME),
 * each of which may be missing.
 */
export function readWordLists(directory: string, language: string): WordLists {
  const classes = new Map<string, number>();
  const forms = rows(join(directory, `${language}-words.tsv`)).map(([form, entry]): [number, number] => {
    if (!classes.has(entry)) classes.set(entry, classes.size + 1);
    return [hashText(foldForm(form).toLowerCase()), classes.get(entry)!];
  });
  const times = new Set<string>();
  const views = new WordViews();
  const names: [ReturnType<WordViews['of']>[], Listed][] = [];
  const organisations: string[][] = [];
  for (const [name, kinds] of rows(join(directory, `${language}-name-list.tsv`))) {
    const words = name.split(/ |(?=['’])/u);
    if (kinds === 'ORG') organisations.push(words);
    for (const kind of kinds.split(' ')) {
      if (kind === 'TIME') times.add(name.toLowerCase());
      if (Object.hasOwn(LISTED, kind)) names.push([words.map((word) => views.of(word)), kind as Listed]);
    }
  }
  return { forms: HashTable.of(forms), names: NameLists.of(names), organisations, isTime: (name) => times.has(name) };
}

export const NO_LISTS: WordLists = {
  forms: HashTable.of([]),
  names: NameLists.of([]),
  organisations: [],
  isTime: () => false,
};

function rows(path: string): [string, string][] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells): cells is [string, string] => cells.length === 2);
}
