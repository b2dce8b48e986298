import { classesOf } from '../names/name-descriptions.ts';
import type { NounMention } from '../nouns/common-nouns.ts';
import type { Reading } from '../reading.ts';
import type { Cast } from './cast.ts';
import type { CastActor, Placed } from './cast-actor.ts';
import { calls, fitOf, isNamedBody, isOtherDescription, mayBeCompany, ownNames } from './cast-bodies.ts';

/** How many mentions back a definite noun may reach for a body. */
const BODIES = 60;
/** Among how many actors a body that is named later is looked for. */
const LATER = 200;

/** Which of the bodies that an article names its nouns mean. */
export class NamedBodies {
  readonly #reading: Reading;
  readonly #cast: Cast;

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#cast = cast;
  }

  /**
   * The named body that a definite noun means: *the company*, *de Arnhemse club*, *the council of Leeds*. `bare`: it stands
   * alone, and nobody without a name is called so.
   */
  meantBy(noun: NounMention, bare: boolean): CastActor | null {
    const own = ownNames(this.#reading, noun);
    // "de nationale ploeg": a country's, no club's that the text names.
    if (/^nationale?$/.test(this.#reading.lower(noun.plain.first))) return null;
    // "the central bank": no lender that the text calls a bank.
    const central = /^cent(er|ral)e?$/.test(this.#reading.lower(noun.head - 1));
    if (central) return null;
    if (!noun.definite && own.length === 0) return null;
    const fits = (actor: CastActor) =>
      own.every((word) => calls(actor, word)) ? fitOf(this.#reading, actor, noun) : 0;
    return (
      this.#placedBody(noun, fits) ??
      this.#nearestBody(noun, fits) ??
      this.#onlyBody(fits) ??
      (bare ? this.#lastBody(noun) : null) ??
      this.#onlyCompany(noun)
    );
  }

  /** "Frigosul walked away from Kildare. The São Paulo-based group ...": told by its place, who led the sentence before. */
  #placedBody(noun: NounMention, fits: (actor: CastActor) => number): CastActor | null {
    const { doc } = this.#reading;
    if (!/^based$/.test(this.#reading.lower(noun.head - 1))) return null;
    const before = doc.sentenceOf(noun.first) - 1;
    let subject: CastActor | null = null;
    for (const { first, actor, part } of this.#cast.backwards(noun.first)) {
      if (doc.sentenceOf(first) < before) break;
      if (doc.sentenceOf(first) === before && part === 'leads' && isNamedBody(actor) && fits(actor) > 0)
        subject = actor;
    }
    return subject;
  }

  /** "Staff at Zalvix walked out ... The firm": the one company that the article names, where it acts or opens the article. */
  #onlyCompany({ definite, head, first }: NounMention): CastActor | null {
    const reading = this.#reading;
    const lower = reading.lower(head);
    if (!definite || !reading.lexicon.generalBodies.has(lower) || !classesOf(reading, lower).includes('company'))
      return null;
    const companies = this.#cast.actors
      .slice(0, LATER)
      .filter((actor) => actor.kind === 'organisation' && isNamedBody(actor) && mayBeCompany(reading, actor));
    const [only] = companies;
    const opening = only?.mentions[0];
    if (companies.length !== 1 || !opening || opening.first > first) return null;
    return reading.doc.sentenceOf(opening.first) === 0 || only.leads > 0 ? only : null;
  }

  /** "Kelbra cut its losses. The carmaker ...": the body that has just acted or is the only one of late, if it may be one. */
  #lastBody(noun: NounMention): CastActor | null {
    const { doc } = this.#reading;
    const head = this.#reading.lower(noun.head);
    if (!noun.definite || !classesOf(this.#reading, head).includes('company')) return null;
    const sentence = doc.sentenceOf(noun.first);
    const seen = new Set<CastActor>();
    for (const { first, actor, part } of this.#cast.backwards(noun.first)) {
      if (doc.sentenceOf(first) < sentence - 2) break;
      if (actor.kind !== 'organisation' || !isNamedBody(actor) || !mayBeCompany(this.#reading, actor)) continue;
      if (isOtherDescription(this.#reading, actor, head)) continue;
      if (part === 'leads' && doc.sentenceOf(first) < sentence) return actor;
      seen.add(actor);
    }
    const [only] = seen;
    return seen.size === 1 ? only! : null;
  }

  /** Of the bodies named before a noun the one that fits best, the later the better; none that nothing speaks for. */
  #nearestBody(noun: NounMention, fits: (actor: CastActor) => number): CastActor | null {
    const { doc } = this.#reading;
    const points = /^(die|dat|deze|dit|that|this)$/.test(this.#reading.lower(noun.first));
    let best: CastActor | null = null;
    let bestFit = 0.5;
    const tried = new Set<CastActor>();
    let seen = 0;
    for (const mention of this.#cast.backwards(noun.first)) {
      const { actor } = mention;
      if (++seen > BODIES) break;
      if (tried.has(actor) || !isNamedBody(actor) || (actor.acts === 0 && actor.mentions.length < 2)) continue;
      tried.add(actor);
      const fit = fits(actor) - tried.size * 0.1;
      if (fit < 1.5 && this.#actsUpon(mention, noun)) continue;
      // "Ook de VVD stemde tegen. Die partij ...": the last one named.
      if (points && fit > 0 && doc.sentenceOf(mention.first) === doc.sentenceOf(noun.first) - 1) return actor;
      // "De ANWB is niet rouwig. De bond ...": the subject goes on.
      const better = best !== null && bestFit > 1.5 && bestFit > fit;
      if (fit > 0 && !better && this.#opensBefore(mention.first, noun.first)) return actor;
      if (fit > bestFit) {
        best = actor;
        bestFit = fit;
      }
    }
    return best;
  }

  /** "Ryanair criticised the regulator": in one clause, a noun that is no company's means somebody else than who leads. */
  #actsUpon({ part, end }: Placed, noun: NounMention): boolean {
    const reading = this.#reading;
    if (part !== 'leads' || reading.doc.sentenceOf(end) !== reading.doc.sentenceOf(noun.first)) return false;
    if (classesOf(reading, reading.lower(noun.head)).includes('company')) return false;
    let verbs = 0;
    for (let word = end; word < noun.first; word++) {
      if (/^(SCONJ|PRON|PUNCT|CCONJ)$/.test(reading.upos(word) ?? '')) return false;
      if (reading.upos(word) === 'VERB') verbs++;
    }
    return verbs === 1;
  }

  /** Whether two words open sentences that follow each other in a paragraph. */
  #opensBefore(earlier: number, later: number): boolean {
    const { doc } = this.#reading;
    const opens = (word: number) => word - this.#reading.sentence(word).first <= 1;
    if (!opens(earlier) || !opens(later) || doc.paragraphOf(earlier) !== doc.paragraphOf(later)) return false;
    return doc.sentenceOf(earlier) === doc.sentenceOf(later) - 1;
  }

  /** The one body of the article that is of the noun's kind, where its name comes later: "their union ... the Miners' Alliance". */
  #onlyBody(fits: (actor: CastActor) => number): CastActor | null {
    const fitting = this.#cast.actors
      .slice(0, LATER)
      .filter((actor) => isNamedBody(actor) && actor.acts > 0 && fits(actor) >= 2);
    return fitting.length === 1 ? fitting[0]! : null;
  }
}
