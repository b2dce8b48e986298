import type { ActorKind } from '../../core/briefing.ts';
import type { WordRange } from '../../language/document.ts';
import { actsAt, leadsAt } from './acting.ts';
import { type CastActor, makeActor, type Placed } from './cast-actor.ts';
import { findCommonNouns, type NounMention } from './common-nouns.ts';
import { groupNames } from './name-groups.ts';
import { isRoleWord } from './name-words.ts';
import { findNames, type NameMention } from './names.ts';
import { isAdjective, isWork } from './no-names.ts';
import type { Reading } from './reading.ts';
import { isAdoptable, resolvePronoun } from './resolve.ts';

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

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#at = new Int32Array(reading.doc.length).fill(-1);
    const names = findNames(reading).filter((name) => !isAdjective(reading, name) && !isWork(reading, name));
    const covered = new Uint8Array(reading.doc.length);
    for (const name of names) {
      covered.fill(1, name.first, name.end);
      if (name.role) covered.fill(1, name.role.first, name.role.end);
      if (name.abbreviation) covered.fill(1, name.abbreviation.first, name.abbreviation.end);
    }
    const placed: Placed[] = [];
    this.#placeNames(names, placed);
    placed.sort((a, b) => a.first - b.first);
    this.#index(placed);
    for (const noun of findCommonNouns(reading, (word) => covered[word] === 1)) {
      const mention = this.#placeNoun(noun);
      if (mention) placed.push(mention);
    }
    placed.sort((a, b) => a.first - b.first || b.end - a.end);
    this.#index(placed);
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
    const { upos, lower } = { upos: this.#reading.upos(range.first), lower: this.#reading.lower(range.first) };
    if (range.end - range.first === 1 && (upos === 'PRON' || upos === 'DET'))
      return resolvePronoun(this.#reading, this, range.first, lower);
    const named = this.#appositionOf(range);
    if (named) return named;
    let fallback: CastActor | null = null;
    for (let word = range.first; word < range.end; word++) {
      const mention = this.mentionAt(word);
      if (!mention) continue;
      // "Malaysia's Prime Minister": a possessor is not the one who speaks.
      if (/^['’]s?$/.test(this.#reading.form(mention.end)) && mention.end < range.end - 1) {
        word = mention.end;
        continue;
      }
      // "government officials", "Scientology officials"
      const next = mention.end < range.end ? this.mentionAt(mention.end) : null;
      if (next && this.#reading.lexicon.language === 'en' && next.noun) return next.actor;
      fallback ??= mention.actor;
      return mention.actor;
    }
    return fallback;
  }

  /** "the president of the region, Roberto Maroni, has ...": a function with its name behind a comma. */
  #appositionOf(range: WordRange): CastActor | null {
    const reading = this.#reading;
    if (reading.form(range.end) !== ',') return null;
    const mention = this.mentionAt(range.end + 1);
    if (!mention || mention.noun || mention.first !== range.end + 1 || mention.actor.kind !== 'person') return null;
    for (let word = range.first; word < range.end && reading.upos(word) !== 'ADP'; word++)
      if (isRoleWord(reading, word)) return mention.actor;
    return null;
  }

  /**
   * Who did a deed: *de Israëlische actie* is its state's; *de actie* is that of whom the sentence before is about. Null
   * where the noun is no deed.
   */
  doerOf(range: WordRange): CastActor | null {
    const reading = this.#reading;
    const { deeds, stateAdjectives } = reading.lexicon;
    let deed = -1;
    for (let word = range.first; word < range.end; word++) {
      const code = stateAdjectives.get(reading.lower(word))?.code;
      const state = code && this.actors.find((actor) => actor.state?.code === code);
      if (state) return state;
      if (deeds.has(reading.lower(word))) deed = word;
    }
    const sentence = reading.doc.sentenceOf(range.first);
    if (deed < 0 || sentence === 0) return null;
    const before = reading.doc.sentences[sentence - 1]!;
    for (let word = before.first; word < Math.min(before.end, before.first + 40); word++) {
      const mention = this.mentionAt(word);
      if (mention?.acts) return mention.actor;
      const code = stateAdjectives.get(reading.lower(word))?.code;
      const state = code && this.actors.find((actor) => actor.state?.code === code);
      if (state) return state;
    }
    return null;
  }

  /** The actor of a source; a source without a name becomes an actor when it is people or a body. */
  holder(range: WordRange): CastActor | null {
    const known = this.actorOf(range);
    if (known) {
      known.holds++;
      return known;
    }
    const kind = range.end - range.first <= LONGEST ? isAdoptable(this.#reading, range) : null;
    if (!kind) return null;
    const key = this.#reading
      .slice(range)
      .toLowerCase()
      .replace(/^(de|het|een|the|an?) /, '');
    const actor = this.#byNoun.get(key) ?? this.#add(kind, 'noun');
    this.#byNoun.set(key, actor);
    actor.holds++;
    this.#mention(actor, range, range, true);
    return actor;
  }

  #add(kind: ActorKind, source: 'name' | 'noun'): CastActor {
    const actor = makeActor(this.actors.length, kind, source);
    this.actors.push(actor);
    return actor;
  }

  #placeNames(names: readonly NameMention[], placed: Placed[]): void {
    for (const group of groupNames(this.#reading, names)) {
      const actor = this.#add(group.kind ?? 'organisation', 'name');
      actor.place = group.kind === null;
      actor.work = group.work;
      actor.state = group.state;
      actor.sure = group.sure;
      for (const name of group.names) {
        actor.gender ??= name.gender;
        if (name.role) actor.roles.push(name.role);
        if (name.abbreviation) actor.addForm(this.#reading.slice(name.abbreviation), name.abbreviation);
        if (name.first < name.name.first)
          actor.addForm(this.#reading.slice({ first: name.first, end: name.end }), name);
        placed.push(this.#mention(actor, name, name.name, false, name.seat || actor.state !== null));
      }
    }
  }

  #placeNoun(noun: NounMention): Placed | null {
    const reading = this.#reading;
    const acts = actsAt(reading, noun);
    let actor = this.#actorOfNoun(noun, acts);
    if (!actor) return null;
    // Groups are told apart by their noun: "honderden boeren" and "de boeren" are one.
    const mention = this.#mention(actor, noun, noun.plain, true);
    if (noun.full.end > noun.plain.end) actor.addForm(reading.slice(noun.full), noun.full);
    actor.addForm(reading.form(noun.head), { first: noun.head, end: noun.head + 1 });
    actor = mention.actor;
    return mention;
  }

  readonly #byNoun = new Map<string, CastActor>();

  #actorOfNoun(noun: NounMention, acts: boolean): CastActor | null {
    const reading = this.#reading;
    const named = this.#namedBehind(noun);
    if (named) return named;
    if (noun.government) return this.#government(noun);
    const bare = noun.plain.first === noun.head && noun.full.end === noun.head + 1;
    if (noun.kind === 'person') return this.#person(noun);
    if (noun.kind === 'organisation' && bare) {
      if (!noun.definite) return null;
      const known = this.#recent(
        noun.first,
        (actor) => actor.kind === 'organisation' && !actor.place && this.#suits(actor, noun),
      );
      if (known) return known;
      if (!acts && !this.#byNoun.has(reading.lower(noun.head))) return null;
    }
    const key =
      noun.kind === 'organisation' && !bare
        ? reading.slice({ first: noun.plain.first, end: noun.full.end }).toLowerCase()
        : reading.lower(noun.head);
    let actor = this.#byNoun.get(key);
    if (!actor) {
      actor = this.#add(noun.kind, 'noun');
      this.#byNoun.set(key, actor);
      if (noun.kind === 'organisation') this.#byNoun.set(reading.lower(noun.head), actor);
    }
    return actor;
  }

  /** "het persbureau Reuters", "the magazine MicroMega": the name right behind says which one. */
  #namedBehind(noun: NounMention): CastActor | null {
    if (noun.kind !== 'organisation') return null;
    const mention = this.mentionAt(noun.head + 1);
    if (!mention || mention.first !== noun.head + 1 || mention.noun || mention.actor.kind === 'person') return null;
    return mention.actor.state === null ? mention.actor : null;
  }

  /** Whether a definite noun may mean an organisation: one whose name holds that noun, or any for a general word. */
  #suits(actor: CastActor, noun: NounMention): boolean {
    const head = this.#reading.lower(noun.head);
    const general =
      /^(organisatie|bedrijf|concern|onderneming|club|ploeg|team|partij|bond|maatschappij|groep|krant|dienst|organisation|organization|company|firm|group|party|club|team|agency|union|church|court|department|university|kerk|commissie|federatie|rechtbank|universiteit|stichting|vereniging)$/;
    if ([...actor.forms.keys()].some((form) => form.toLowerCase().includes(head))) return true;
    return (
      general.test(head) &&
      actor.mentions.length > 1 &&
      /^(organisatie|bedrijf|concern|onderneming|organisation|organization|company|firm|group)$/.test(head)
    );
  }

  #government(noun: NounMention): CastActor | null {
    const reading = this.#reading;
    const code = noun.state?.code;
    if (code) {
      const known = this.actors.find((actor) => actor.state?.code === code);
      if (known) return known;
      const actor = this.#add('state', 'name');
      actor.state = noun.state;
      return actor;
    }
    const key = reading.lower(noun.head);
    const bare = noun.plain.first === noun.head && noun.full.end === noun.head + 1 && !key.includes('-');
    if (bare) {
      const recent = this.#recent(
        noun.first,
        (actor) => actor.kind === 'state' && actor.state !== null && actor.acts > 0,
      );
      if (recent && recent.mentions.length >= 3) return recent;
    }
    let actor = this.#byNoun.get('government');
    if (!actor || key.includes('-')) {
      actor = this.#byNoun.get(key) ?? this.#add('state', 'noun');
      this.#byNoun.set(key, actor);
      if (!key.includes('-')) this.#byNoun.set('government', actor);
    }
    return actor;
  }

  /** "de president": the latest person with that function; a spokesperson counts without a name. */
  #person(noun: NounMention): CastActor | null {
    const reading = this.#reading;
    const head = reading.lower(noun.head);
    const spokesperson = /^(woordvoe|spokes|zegs)/.test(head);
    const known = this.#recent(noun.first, (actor) => actor.kind === 'person' && actor.hasRole(reading, head));
    if (known && (noun.definite || spokesperson)) return known;
    if (!spokesperson) return null;
    const actor = this.#byNoun.get(head) ?? this.#add('person', 'noun');
    actor.roles.push({ first: noun.head, end: noun.head + 1 });
    this.#byNoun.set(head, actor);
    return actor;
  }

  #recent(word: number, fits: (actor: CastActor) => boolean): CastActor | null {
    let index = this.#before(word);
    for (let seen = 0; index >= 0 && seen < 40; index--, seen++) {
      const { actor } = this.#mentions[index]!;
      if (fits(actor)) return actor;
    }
    return null;
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
    const acts = actsAt(reading, whole, place);
    const mention: Placed = { first: whole.first, end: whole.end, actor, acts, noun };
    actor.mentions.push(mention);
    if (acts) actor.acts++;
    if (leadsAt(reading, whole)) actor.leads++;
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
