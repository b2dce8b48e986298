import type { ActorKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { groupNames } from '../names/name-groups.ts';
import { isRoleWord } from '../names/name-words.ts';
import { findNames, type NameMention } from '../names/names.ts';
import { isAdjective, isWork, ownedName } from '../names/no-names.ts';
import { findCommonNouns, type NounMention } from '../nouns/common-nouns.ts';
import type { Reading } from '../reading.ts';
import { endOfKnowledge } from '../speech-tags.ts';
import { partAt } from './acting.ts';
import { epithetAt } from './antecedents.ts';
import { type CastActor, makeActor, type Placed } from './cast-actor.ts';
import { namedBeside } from './cast-descriptions.ts';
import { CastNouns } from './cast-nouns.ts';
import { plainPhrase, withDescription, withoutNumber } from './cast-phrases.ts';
import { sortOf } from './pronoun-sorts.ts';
import { Pronouns } from './resolve.ts';
import { kindOfUnnamed } from './unnamed-sources.ts';

/** Longest description that makes an actor, in words. */
const LONGEST = 14;

/** Everybody in the article: who is named where, and whom a pronoun or a description means. */
export class Cast {
  readonly actors: CastActor[] = [];
  readonly #reading: Reading;
  /** Every mention in text order, by first word. */
  #mentions: Placed[] = [];
  /** Index of the mention that covers a word, or -1. */
  readonly #at: Int32Array;
  readonly #nouns: CastNouns;
  #pronouns: Pronouns;
  /** Sources without a name that became actors, by the words that name them. */
  readonly #adopted = new Map<number, CastActor>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#nouns = new CastNouns(reading, this);
    this.#at = new Int32Array(reading.doc.length).fill(-1);
    const names = findNames(reading).filter((name) => !isAdjective(reading, name) && !isWork(reading, name));
    const covered = new Uint8Array(reading.doc.length);
    for (const name of names) {
      covered.fill(1, name.first, name.end);
      if (name.role) covered.fill(1, name.role.first, name.role.end);
      if (name.abbreviation) covered.fill(1, name.abbreviation.first, name.abbreviation.end);
      if (name.aside) covered.fill(1, name.aside.first, name.aside.end);
      if (name.description) covered.fill(1, name.description.first, name.description.end);
    }
    const placed: Placed[] = [];
    this.#placeNames(names, placed);
    placed.sort((a, b) => a.first - b.first);
    this.#index(placed);
    this.#pronouns = this.#resolver();
    for (const noun of findCommonNouns(reading, (word) => covered[word] === 1)) {
      // "coalitiepartijen CDA en VVD": what those named are together.
      if (noun.kind === 'group' && this.mentionAt(noun.end)?.first === noun.end && noun.full.end === noun.end) continue;
      const mention = this.#placeNoun(noun);
      if (mention) placed.push(mention);
    }
    placed.sort((a, b) => a.first - b.first || b.end - a.end);
    this.#index(placed);
    this.#pronouns = this.#resolver();
  }

  get mentions(): readonly Placed[] {
    return this.#mentions;
  }

  /** The mention that covers a word. */
  mentionAt(word: number): Placed | null {
    return this.#mentions[this.#at[word] ?? -1] ?? null;
  }

  /** The actor that a noun phrase or pronoun names, or null. */
  actorOf(range: WordRange): CastActor | null {
    if (this.#isPronoun(range)) {
      const meant = this.#pronouns.meantBy(range.first);
      return meant && (meant.actor ?? this.#adopted.get(meant.origin) ?? null);
    }
    const named = namedBeside(this.#reading, (word) => this.mentionAt(word), range) ?? this.#calledBy(range);
    if (named) return named;
    let role = false;
    for (let word = range.first; word < range.end; word++) {
      const mention = this.mentionAt(word);
      if (!mention) {
        // "de officier van justitie", "a member of Labour": whom the function belongs to is not the one who has it.
        if (role && /^(van|of|bij|at|voor|for)$/.test(this.#reading.lower(word))) return null;
        // "one person close to Mr Blunt"
        if (endOfKnowledge(this.#reading, word, range.end) > word) return null;
        role = !this.#reading.isCapitalised(word) && isRoleWord(this.#reading, word);
        continue;
      }
      // "Malaysia's Prime Minister": a possessor is not the one who speaks.
      if (/^['’]s?$/.test(this.#reading.form(mention.end)) && mention.end < range.end - 1) {
        word = mention.end;
        continue;
      }
      // "government officials", "Scientology officials"
      const next = mention.end < range.end ? this.mentionAt(mention.end) : null;
      if (next && this.#reading.lexicon.language === 'en' && next.noun) return next.actor;
      return mention.actor;
    }
    return null;
  }

  /** "The author", "the 61-year-old": somebody named before. */
  #calledBy({ first, end }: WordRange): CastActor | null {
    const head = end - 1;
    return this.mentionAt(head) || epithetAt(this.#reading, head)?.first !== first
      ? null
      : (this.#pronouns.meantBy(head)?.actor ?? null);
  }

  #isPronoun({ first, end }: WordRange): boolean {
    return (
      end - first === 1 &&
      (/^(PRON|DET)$/.test(this.#reading.upos(first) ?? '') || sortOf(this.#reading, first) !== null)
    );
  }

  #resolver(): Pronouns {
    return new Pronouns(this.#reading, this.#mentions, (word) => this.#at[word] !== -1);
  }

  /** The actor of a source; a source without a name becomes an actor when it is people or a body. */
  holder(range: WordRange): CastActor | null {
    const known = this.actorOf(range);
    if (known) {
      known.holds++;
      return known;
    }
    const meant = this.#isPronoun(range) ? this.#pronouns.meantBy(range.first) : null;
    if (meant) return meant.kind === 'person' ? this.holder(plainPhrase(this.#reading, meant.origin)) : null;
    const kind = range.end - range.first <= LONGEST ? this.#kindOfSource(range) : null;
    if (!kind) return null;
    const owned = this.#nouns.bodyOfOwner(range);
    if (owned) owned.holds++;
    if (owned !== undefined) return owned;
    const key = this.#reading
      .slice(range)
      .toLowerCase()
      .replace(/^(de|het|een|the|an?) /, '');
    const actor = this.#nouns.called(key, kind);
    actor.holds++;
    this.#mention(actor, range, range, true);
    for (let word = range.first; word < range.end; word++) this.#adopted.set(word, actor);
    return actor;
  }

  /** What a source without a name is; *a former bookkeeper* is somebody where the text goes on with *she*. */
  #kindOfSource(range: WordRange): ActorKind | null {
    const kind = kindOfUnnamed(this.#reading, range);
    if (kind) return kind;
    for (let word = range.first; word < range.end; word++) if (this.#pronouns.isMeantAgain(word)) return 'person';
    return null;
  }

  /** A new actor without a mention yet. */
  add(kind: ActorKind, source: 'name' | 'noun'): CastActor {
    const actor = makeActor(this.actors.length, kind, source);
    this.actors.push(actor);
    return actor;
  }

  #placeNames(names: readonly NameMention[], placed: Placed[]): void {
    for (const group of groupNames(this.#reading, names)) {
      const team = this.#reading.sports && group.state !== null && group.kind === 'state';
      const actor = this.add(team ? 'organisation' : (group.kind ?? 'organisation'), 'name');
      actor.place = group.kind === null;
      actor.work = group.work;
      actor.state = group.state;
      actor.sure = group.sure;
      actor.evidence = group.evidence;
      const leads = group.names.some((name) => partAt(this.#reading, name, true) === 'leads');
      for (const name of group.names) {
        actor.gender ??= name.gender;
        if (name.role) actor.roles.push(name.role);
        if (name.aside) actor.roles.push(name.aside);
        if (name.abbreviation) actor.addForm(this.#reading.slice(name.abbreviation), name.abbreviation);
        if (name.description && actor.kind !== 'person') actor.describe(this.#reading, name.description, name.name);
        const owned = ownedName(this.#reading, name);
        if (owned) actor.addForm(this.#reading.slice(owned), owned);
        actor.names.add(this.#reading.slice(name.name));
        const place = name.seat || (actor.state !== null && !team);
        // A capital where something happens is no mention of its state.
        if (name.seat && !this.#standsForState(name, leads)) continue;
        placed.push(this.#mention(actor, withDescription(this.#reading, name), name.name, false, place));
      }
    }
  }

  /** "pogingen van Washington", but not "in Moskou"; of a state that acts nowhere, neither "the mayor of Berlin". */
  #standsForState(name: NameMention, leads: boolean): boolean {
    const reading = this.#reading;
    if (partAt(reading, name, true) !== 'none') return true;
    if (!leads) return false;
    const before = reading.lower(name.first - 1);
    return (
      /^['’]s?$/.test(reading.form(name.end)) || /^(van|of|aan|met|tussen|tegenover|between|with|to)$/.test(before)
    );
  }

  #placeNoun(noun: NounMention): Placed | null {
    const reading = this.#reading;
    const actor = this.#nouns.actorOf(noun);
    if (!actor) return null;
    const owned = noun.full.first < noun.plain.first && actor.source === 'noun';
    const whole = { first: owned ? noun.full.first : noun.plain.first, end: noun.full.end };
    const mention = this.#mention(actor, noun, whole, true);
    if (noun.full.end > noun.plain.end && (noun.kind === 'group' || noun.kind === 'person'))
      actor.addForm(reading.slice(noun.plain), noun.plain);
    const bare = withoutNumber(reading, noun.plain);
    if (noun.kind === 'group' && bare.first > noun.plain.first) actor.addForm(reading.slice(bare), bare);
    if (noun.kind === 'group') actor.addForm(reading.form(noun.head), { first: noun.head, end: noun.head + 1 });
    return mention;
  }

  /** Index of the last mention that begins before a word. */
  #before(word: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.first < word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The mentions before a word, the nearest first. */
  *backwards(word: number): Generator<Placed> {
    for (let index = this.#before(word); index >= 0; index--) yield this.#mentions[index]!;
  }

  #mention(actor: CastActor, whole: WordRange, form: WordRange, noun: boolean, place = false): Placed {
    const reading = this.#reading;
    const part = partAt(reading, whole, place);
    const mention: Placed = { first: whole.first, end: whole.end, actor, part, acts: part !== 'none', noun };
    actor.mentions.push(mention);
    if (mention.acts) actor.acts++;
    if (part === 'leads') actor.leads++;
    actor.addForm(reading.slice(form), form);
    return mention;
  }

  #index(placed: readonly Placed[]): void {
    this.#at.fill(-1);
    this.#mentions = [...placed];
    this.#mentions.forEach((mention, index) => {
      for (let word = mention.first; word < mention.end; word++) if (this.#at[word] === -1) this.#at[word] = index;
    });
  }
}
