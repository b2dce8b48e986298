import type { ActorKind } from '../../../core/briefing.ts';
import type { State } from '../lexicon/states.ts';
import type { Reading } from '../reading.ts';
import { type Clues, joinClues, judge, type NameType } from './name-types.ts';
import { isAcronym } from './name-words.ts';
import type { NameMention } from './names.ts';

/** The names of one entity. */
export interface NameGroup {
  /** null: a place or a work, as far as its name tells. */
  readonly kind: ActorKind | null;
  readonly work: boolean;
  /** Whether the kind is told by the names, rather than guessed. */
  readonly sure: boolean;
  /** How much speaks for its kind, as clues are weighed. */
  readonly evidence: number;
  readonly state: State | null;
  readonly names: readonly NameMention[];
}

interface Draft {
  words: readonly string[];
  clues: Clues;
  type: NameType | null;
  sure: boolean;
  state: State | null;
  names: NameMention[];
}

/** Brings together the names that mean the same entity: full name and surname, abbreviation, state and capital. */
export function groupNames(reading: Reading, mentions: readonly NameMention[]): readonly NameGroup[] {
  const drafts = draftByForm(reading, mentions);
  const groups: Draft[] = [];
  const index = new NameIndex();
  // Longer names first, so that a surname finds its full name wherever the text has it.
  for (const draft of [...drafts].sort((a, b) => b.words.length - a.words.length)) {
    const home = index.find(reading, draft);
    if (home) join(home, draft);
    else groups.push(draft);
    index.add(reading, draft, home ?? draft);
  }
  return groups
    .sort((a, b) => a.names[0]!.first - b.names[0]!.first)
    .map(({ type, sure, clues, state, names }) => ({
      evidence: type ? (clues.get(type) ?? 0) : 0,
      kind: kindOf(reading, type, names),
      work: type === 'work',
      sure,
      state,
      names: names.sort((a, b) => a.first - b.first),
    }));
}

function kindOf(reading: Reading, type: NameType | null, names: readonly NameMention[]): ActorKind | null {
  if (names.every(({ people }) => people)) return 'group';
  // *Muslims*, *Iraqi Shiites*
  const national = names.some(({ name }) => reading.lexicon.stateAdjectives.has(reading.lower(name.first)));
  if ((type !== 'person' || national) && names.every(({ name }) => isPeopleName(reading, name.end - 1))) return 'group';
  return type === 'place' || type === 'work' ? null : (type ?? 'organisation');
}

/** By faith or descent; not by party, which is a body: *Democrats*. */
function isPeopleName(reading: Reading, word: number): boolean {
  return /^(muslims|christians|jews|catholics|protestants|hindus|sunnis|moslims|christenen|joden|katholieken|protestanten|hindoes)$|...(ites|ieten|deshis|ianen)$/.test(
    reading.lower(word),
  );
}

/** Names of the same words, whatever their case and genitive. */
function draftByForm(reading: Reading, mentions: readonly NameMention[]): readonly Draft[] {
  const found = new Map<string, { words: readonly string[]; state: State | null; names: NameMention[] }>();
  const keys = mentions.map((mention) => wordsOf(reading, mention));
  const known = new Set(keys.map((words) => words.join(' ')));
  const surnames = new Set(keys.filter((words) => words.length > 1).map((words) => words.at(-1)!));
  const union = unionNamed(mentions, known);
  mentions.forEach((mention, i) => {
    let words = keys[i]!;
    const last = words.at(-1)!;
    // Trimbles, Rabo's
    const base = [...words.slice(0, -1), last.replace(/['’]?s$/, '')];
    const surname = words.length === 1 && surnames.has(last);
    const owner = known.has(base.join(' ')) || (words.length === 1 && surnames.has(base[0]!));
    if (last.length > 4 && /s$/.test(last) && owner && !surname) words = base;
    const seat = union !== null && mention.seat && mention.state?.code === 'BE';
    if (seat) words = union.split(' ');
    // "the Russians" speak for their state, "Serbs in the north" for themselves.
    const loose = mention.people && !reading.sports && !/^(the|de)$/.test(reading.lower(mention.name.first - 1));
    const people = loose ? 'people' : 'state';
    const key = mention.state && !seat ? `${people} ${mention.state.code}` : words.join(' ');
    const draft = found.get(key);
    if (draft) draft.names.push(mention);
    else found.set(key, { words, state: seat || loose ? null : mention.state, names: [mention] });
  });
  return [...found.values()].map(({ words, state, names }) => {
    const clues = joinClues(names.map((name) => name.clues));
    return { words, clues, names, state: words.join(' ') === union ? null : state, ...judge(clues) };
  });
}

/**
 * The form of the European Union, or else of its Commission, for which *Brussels* stands where the text names it and does
 * not name Belgium.
 */
function unionNamed(mentions: readonly NameMention[], known: ReadonlySet<string>): string | null {
  if (mentions.some(({ state, seat }) => state?.code === 'BE' && !seat)) return null;
  return (
    ['european union', 'europese unie', 'eu', 'european commission', 'europese commissie'].find((form) =>
      known.has(form),
    ) ?? null
  );
}

function wordsOf(reading: Reading, { name }: NameMention): string[] {
  const words: string[] = [];
  for (let word = name.first; word < name.end; word++) words.push(reading.lower(word).replace(/[.]$/, ''));
  return words;
}

function join(home: Draft, draft: Draft): void {
  home.names.push(...draft.names);
  if (home.type !== 'person') home.state ??= draft.state;
  if (draft.state && home.type === 'person') return;
  home.clues = joinClues([home.clues, draft.clues]);
  Object.assign(home, judge(home.clues));
}

/** Whether a name's own mentions say as good as surely that it is of another type. */
function speaksAgainst({ clues }: Draft, type: NameType): boolean {
  const own = clues.get(type) ?? 0;
  for (const [other, weight] of clues) if (other !== type && weight >= 3.5 && weight > own + 1) return true;
  return false;
}

/** Finds the longer name that a shorter one abbreviates. */
class NameIndex {
  readonly #byLast = new Map<string, Set<Draft>>();
  readonly #byFirst = new Map<string, Set<Draft>>();
  readonly #byAny = new Map<string, Set<Draft>>();
  readonly #byInitials = new Map<string, Set<Draft>>();
  readonly #byAbbreviation = new Map<string, Set<Draft>>();

  add(reading: Reading, draft: Draft, home: Draft = draft): void {
    const { words } = draft;
    for (const { abbreviation } of draft.names)
      if (abbreviation) put(this.#byAbbreviation, reading.lower(abbreviation.first), home);
    put(this.#byLast, words.at(-1)!, home);
    put(this.#byFirst, words[0]!, home);
    for (const word of words) {
      put(this.#byAny, word, home);
      // Rabo-ploeg
      const dash = word.indexOf('-');
      if (dash >= 3) put(this.#byAny, word.slice(0, dash), home);
    }
    const initials = words.map((word) => word[0] ?? '').join('');
    if (words.length > 1) put(this.#byInitials, initials, home);
    const capitals = words
      .filter((word) => word.length > 3 || words.length < 3)
      .map((word) => word[0] ?? '')
      .join('');
    if (capitals.length > 1) put(this.#byInitials, capitals, home);
  }

  find(reading: Reading, draft: Draft): Draft | null {
    const { words } = draft;
    // *Paris* is Valeska Paris where the text names her.
    if (draft.state) return draft.names.every(({ seat }) => seat) ? this.#person(words) : null;
    const last = words.at(-1)!;
    const mention = draft.names[0]!;
    const acronym = words.length === 1 && isAcronym(reading.form(mention.name.first));
    if (acronym) {
      const letters = last.replace(/[^\p{L}\d]/gu, '');
      for (const home of this.#byInitials.get(letters) ?? []) if (home.type !== 'person') return home;
    }
    for (const home of this.#byAbbreviation.get(words.join(' ')) ?? []) return home;
    // "Supermarktketen Bruyns", whose head is a Bruyns too.
    // A *paper* may be somebody's.
    const described = draft.names.some(
      ({ description }) =>
        description?.type === 'organisation' && !reading.lexicon.documents.has(reading.lower(description.head)),
    );
    const bySurname = described ? null : this.#person(words);
    // A surname alone is that person, whatever it looks like: *Waters* after *Kathryn Waters*.
    const body = (draft.clues.get('organisation') ?? 0) >= 6 || this.#body(last);
    if (bySurname && (!speaksAgainst(draft, 'person') || (isSurely(bySurname, words) && !body))) return bySurname;
    if (words.length === 1 && !described && (draft.clues.get('place') ?? 0) < 3) {
      const byFirst = only(this.#byFirst.get(last), (home) => home.type === 'person' && home.words.length > 1);
      if (byFirst && (!speaksAgainst(draft, 'person') || isSurely(byFirst, words))) return byFirst;
    }
    // "Marula Ridge" after "Marula Ridge Platinum"
    const longer =
      words.length > 1 ? only(this.#byFirst.get(words[0]!), (home) => beginsWith(home.words, words)) : null;
    if (longer) return longer;
    if (!speaksAgainst(draft, 'organisation') && last.length > 2 && !isOnlyPlace(draft)) {
      const part = only(
        this.#byAny.get(last),
        (home) => isBody(home) && contains(home, words) && draft.words.join(' ') !== home.words.join(' '),
      );
      if (part) return part;
    }
    return null;
  }

  /** Whether a body is called after the word: *Thackray & Sons*. */
  #body(word: string): boolean {
    return [...(this.#byAny.get(word) ?? [])].some(isBody);
  }

  #person(words: readonly string[]): Draft | null {
    return first(this.#byLast.get(words.at(-1)!), (home) => isPersonLike(home) && endsWith(home.words, words));
  }
}

/** "in Leeds", where Leeds United plays; "Texas", where the University of Texas is. */
function isOnlyPlace({ names, clues }: Draft): boolean {
  const place = clues.get('place') ?? 0;
  return (place >= 2.5 && names.length === 1) || (place >= 1.5 && place > (clues.get('organisation') ?? 0));
}

/** Whether a person is known as such beyond doubt, so that the bare surname is hers. */
function isSurely({ type, clues }: Draft, words: readonly string[]): boolean {
  return words.length === 1 && type === 'person' && (clues.get('person') ?? 0) >= 5;
}

function isBody({ type }: Draft): boolean {
  return type === 'organisation';
}

function put(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = map.get(key);
  if (known) known.add(draft);
  else map.set(key, new Set([draft]));
}

/** Of several persons with a surname, the one that the text names first. */
function first(drafts: Iterable<Draft> | undefined, fits: (draft: Draft) => boolean): Draft | null {
  let found: Draft | null = null;
  for (const draft of drafts ?? [])
    if (fits(draft) && (!found || draft.names[0]!.first < found.names[0]!.first)) found = draft;
  return found;
}

function only(drafts: Iterable<Draft> | undefined, fits: (draft: Draft) => boolean): Draft | null {
  let found: Draft | null = null;
  for (const draft of drafts ?? []) {
    if (!fits(draft)) continue;
    if (found && found !== draft) return null;
    found = draft;
  }
  return found;
}

function isPersonLike({ type }: Draft): boolean {
  return type === 'person' || type === null;
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && short.every((word, i) => long[long.length - short.length + i] === word);
}

function beginsWith(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && short.every((word, i) => long[i] === word);
}

function contains({ words }: Draft, short: readonly string[]): boolean {
  if (words.length === 1 && short.length === 1) return words[0]!.startsWith(`${short[0]}-`);
  return words.length > short.length && ` ${words.join(' ')} `.includes(` ${short.join(' ')} `);
}
