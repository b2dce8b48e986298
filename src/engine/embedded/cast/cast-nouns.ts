import type { ActorKind } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import { classesOf } from '../names/name-descriptions.ts';
import type { NounMention } from '../nouns/common-nouns.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './cast.ts';
import type { CastActor } from './cast-actor.ts';
import { isNamedBody } from './cast-bodies.ts';
import { NamedBodies } from './cast-named-bodies.ts';

/** How many mentions back a definite noun may reach for a person. */
const RECENT = 40;

/** Whom the common nouns of an article mean: somebody whom it names, or an actor of their own. */
export class CastNouns {
  readonly #reading: Reading;
  readonly #cast: Cast;
  readonly #bodies: NamedBodies;
  /** Actors without a name by the words that tell them from others: *boeren*, *gemeenteraad van dijkhuizen*. */
  readonly #byNoun = new Map<string, CastActor>();

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#cast = cast;
    this.#bodies = new NamedBodies(reading, cast);
  }

  /** The actor without a name that is called so, new where there is none. */
  called(key: string, kind: ActorKind): CastActor {
    const actor = this.#byNoun.get(key) ?? this.#cast.add(kind, 'noun');
    this.#byNoun.set(key, actor);
    // "de officier" after "de officier van justitie"
    const head = kind === 'person' ? /^(\S+) (van|of) /.exec(key)?.[1] : undefined;
    if (head !== undefined && !this.#byNoun.has(head)) this.#byNoun.set(head, actor);
    return actor;
  }

  /** The actor that a noun means, new where it means none yet; null for a person who is nobody in particular. */
  actorOf(noun: NounMention): CastActor | null {
    if (noun.government) return this.#government(noun);
    if (noun.kind === 'person') return this.#person(noun);
    const head = this.#reading.lower(noun.head);
    if (noun.kind === 'organisation') {
      const owned = this.bodyOfOwner(noun.full);
      if (owned !== undefined) return owned;
      const named = this.#bodies.meantBy(noun, this.#isBare(noun));
      const same =
        noun.definite && this.#keyOf(noun) === head ? this.#sameNoun(head, this.#reading.lexicon.sameBodies) : null;
      if (same && (!named || lastBefore(same, noun.first) > lastBefore(named, noun.first))) return same;
      if (named) return named;
    }
    const key = this.#keyOf(noun);
    const bare = key === head;
    const known =
      (bare && this.#isOther(noun) ? null : this.#byNoun.get(key)) ??
      (bare && noun.definite
        ? (this.#sameNoun(head, this.#reading.lexicon.sameGroups) ?? this.#compound(noun.kind, head))
        : null);
    if (known) return known;
    const actor = this.#cast.add(noun.kind, 'noun');
    actor.heads.add(head);
    // *een gemeente*: any of them; but "a court ruled".
    const any =
      noun.kind === 'organisation' &&
      /^(een|a|an|any|elke|iedere|each|every)$/.test(this.#reading.lower(noun.first)) &&
      !classesOf(this.#reading, head).includes('court');
    actor.sure = !noun.guessed && !any;
    this.#byNoun.set(key, actor);
    // "the council" after "the council of Leeds" is that one.
    if (!bare) this.#byNoun.set(head, actor);
    return actor;
  }

  /**
   * "zijn partij", "her club": the body that stands in its owner's function (*CDA-fractievoorzitter*) or in brackets
   * behind her name (*Jansen (VVD)*); null where the text does not tell, undefined where a phrase is none of these.
   */
  bodyOfOwner({ first, end }: WordRange): CastActor | null | undefined {
    const reading = this.#reading;
    if (!/^(zijn|haar|his|her)$/.test(reading.lower(first))) return undefined;
    const classes = classesOf(reading, reading.lower(end - 1));
    if (!classes.includes('party') && !classes.includes('club')) return undefined;
    const owner = this.#cast.actorOf({ first, end: first + 1 });
    if (owner?.kind !== 'person') return null;
    const said = [...owner.roles, ...owner.mentions.map((mention) => ({ first: mention.end, end: mention.end + 3 }))];
    const words = new Set(said.flatMap((range) => reading.slice(range).split(/[\s()-]+/)));
    return (
      this.#cast.actors.find((actor) => isNamedBody(actor) && [...actor.names].some((name) => words.has(name))) ?? null
    );
  }

  /** "eleven people drowned ... two people said": so many are not those before. */
  #isOther({ definite, plain, head }: NounMention): boolean {
    const known = this.#byNoun.get(this.#reading.lower(head));
    if (definite || !known || plain.first === head || this.#reading.upos(plain.first) !== 'NUM') return false;
    const number = this.#reading.lower(plain.first);
    return known.mentions.every(({ first, end }) => {
      for (let word = first; word < end; word++)
        if (this.#reading.upos(word) === 'NUM') return this.#reading.lower(word) !== number;
      return false;
    });
  }

  /** "Rebels took the town. The fighters ...": the latest group or body that another noun of the same kind named. */
  #sameNoun(head: string, kinds: ReadonlyMap<string, number>): CastActor | null {
    const kind = kinds.get(head);
    if (kind === undefined) return null;
    return (
      this.#cast.actors.findLast(
        ({ source, heads }) => source === 'noun' && [...heads].some((other) => kinds.get(other) === kind),
      ) ?? null
    );
  }

  /** "het bedrijf" after "een containerbedrijf": the latest body whose noun ends in this one. */
  #compound(kind: ActorKind, head: string): CastActor | null {
    if (kind !== 'organisation' || this.#reading.lexicon.language !== 'nl' || head.length < 4) return null;
    const fits = (other: string) => other !== head && other.endsWith(head);
    return this.#cast.actors.findLast(({ source, heads }) => source === 'noun' && [...heads].some(fits)) ?? null;
  }

  /** Whether a noun stands alone, and no actor without a name is called so. */
  #isBare(noun: NounMention): boolean {
    const head = this.#reading.lower(noun.head);
    return this.#keyOf(noun) === head && !this.#byNoun.has(head);
  }

  /** What tells an unnamed group or body from another: its noun, what modifies it but for numbers, its complement. */
  #keyOf(noun: NounMention): string {
    const reading = this.#reading;
    const words: string[] = [];
    for (let word = noun.full.first; word < noun.full.end; word++) {
      const lower = reading.lower(word);
      if (word < noun.plain.first && (lower === "'s" || reading.upos(word) === 'DET' || reading.upos(word) === 'PRON'))
        continue;
      if (word < noun.head && (reading.upos(word) === 'NUM' || reading.lexicon.determiners.has(lower))) continue;
      if (word < noun.head && reading.lexicon.numerals.has(lower)) continue;
      words.push(lower);
    }
    return words.join(' ');
  }

  #government(noun: NounMention): CastActor | null {
    const reading = this.#reading;
    const code = noun.state?.code;
    if (code) {
      const known = this.#cast.actors.find((actor) => actor.state?.code === code) ?? this.#headOfGovernment(noun);
      if (known) return known;
      const actor = this.#cast.add('state', 'name');
      actor.state = noun.state;
      return actor;
    }
    const key = this.#keyOf(noun);
    const known = this.#byNoun.get(key) ?? this.#headOfGovernment(noun);
    if (known) return known;
    // "the state" may be one of many in a federation.
    if (key === reading.lower(noun.head) && !/-|^sta(te|at)$/.test(key)) {
      // "the government": of the state that the article names most, where it does so often or names no other.
      const states = this.#statesByMentions();
      const most = states[0];
      if (
        most &&
        (most.mentions.length >= 3 || (states.length === 1 && noun.definite && most.mentions[0]!.first < noun.first))
      )
        return most;
    }
    const actor = this.#cast.add('state', 'noun');
    actor.sure = true;
    this.#byNoun.set(key, actor);
    return actor;
  }

  /** "het bewind van president Assad", where the text does not name the state: he who heads it. */
  #headOfGovernment({ head, full }: NounMention): CastActor | null {
    for (let word = head + 1; word < full.end; word++) {
      const mention = this.#cast.mentionAt(word);
      if (mention?.actor.kind === 'person') return mention.actor;
    }
    return null;
  }

  #statesByMentions(): readonly CastActor[] {
    return this.#cast.actors
      .filter(({ kind, state, leads }) => kind === 'state' && state !== null && leads > 0)
      .sort((a, b) => b.mentions.length - a.mentions.length);
  }

  /** "de president": the latest person with that function; a spokesperson counts without a name. */
  #person(noun: NounMention): CastActor | null {
    const reading = this.#reading;
    const head = reading.lower(noun.head);
    const spokesperson = /^(woordvoe|spokes|zegs)/.test(head);
    if (noun.definite) {
      const known = this.#recent(noun.first, (actor) => this.#isCalled(actor, noun));
      if (known) return known;
    }
    const office = noun.definite && reading.lexicon.offices.has(head);
    // "the chancellor", whom the text names later.
    if (office) {
      const holders = this.#cast.actors.filter((actor) => actor.source === 'name' && this.#isCalled(actor, noun));
      if (holders.length === 1) return holders[0]!;
    }
    if (!spokesperson && !office) return null;
    const key = this.#keyOf(noun);
    // "de woordvoerster van justitie" after "een woordvoerster van het ministerie van justitie".
    const before = noun.definite ? this.#byNoun.get(head) : undefined;
    const complement = key
      .split(' ')
      .slice(1)
      .filter((word) => word.length > 3);
    const same =
      before &&
      this.#isCalled(before, noun) &&
      [...before.forms.keys()].some((form) => complement.every((word) => form.toLowerCase().includes(word)));
    const known = this.#byNoun.get(key) ?? (same ? before : undefined);
    if (known) return known;
    const actor = this.#cast.add('person', 'noun');
    actor.speaks = true;
    actor.roles.push({ first: noun.head, end: noun.head + 1 });
    this.#byNoun.set(key, actor);
    this.#byNoun.set(head, actor);
    return actor;
  }

  /**
   * Whether a definite function may mean a person: it is one of hers, what modifies it is not said of another one (*the
   * foreign minister* is no prime minister), and *the French president* is no president of whom the text says no state.
   */
  #isCalled(actor: CastActor, { head, plain, state, full }: NounMention): boolean {
    const reading = this.#reading;
    if (actor.kind !== 'person' || !actor.hasRole(reading, reading.lower(head))) return false;
    if (actor.source === 'noun' && state && !this.#says(actor, plain.first)) return false;
    const owner =
      full.first < plain.first && reading.isCapitalised(full.first) && full.first > reading.sentence(full.first).first;
    if (owner && !this.#says(actor, full.first)) return false;
    for (let word = plain.first; word < head; word++) {
      const upos = reading.upos(word);
      const telling = upos === 'NOUN' || /^(prime|foreign|vice|first|deputy)$/.test(reading.lower(word));
      if (telling && !this.#says(actor, word) && actor.roles.some((role) => role.end - role.first > 1)) return false;
    }
    return true;
  }

  /** Whether a word stands in what the text calls somebody. */
  #says(actor: CastActor, word: number): boolean {
    const lower = this.#reading.lower(word);
    return [...actor.roles.map((role) => this.#reading.slice(role)), ...actor.forms.keys()].some((words) =>
      words
        .toLowerCase()
        .split(/[\s’']+/)
        .includes(lower),
    );
  }

  /** The latest actor before a word that fits, within a few dozen mentions. */
  #recent(word: number, fits: (actor: CastActor) => boolean): CastActor | null {
    let seen = 0;
    for (const { actor } of this.#cast.backwards(word)) {
      if (++seen > RECENT) break;
      if (fits(actor)) return actor;
    }
    return null;
  }
}

/** The first word of the last mention of somebody before a word, or -1. */
function lastBefore({ mentions }: CastActor, word: number): number {
  return mentions.findLast(({ first }) => first < word)?.first ?? -1;
}
