import type { ArticleSource, Language } from './article.ts';
import type { Fallback } from './engine.ts';
import type { Evidence, NonEmpty } from './evidence.ts';

export const ACTOR_KINDS = ['person', 'organisation', 'state', 'group'] as const;
export const SALIENCES = ['main', 'other'] as const;
export const STANCES = [
  'states',
  'claims',
  'denies',
  'accuses',
  'demands',
  'supports',
  'opposes',
  'warns',
  'promises',
  'expects',
  'doubts',
  'asks',
  'praises',
  'regrets',
] as const;
export const BASES = ['self', 'attributed', 'author'] as const;
export const QUESTION_KINDS = ['asked', 'unknown', 'unconfirmed', 'disputed', 'doubted', 'pending'] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type Salience = (typeof SALIENCES)[number];
export type Stance = (typeof STANCES)[number];
export type Basis = (typeof BASES)[number];
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One sentence of the article that carries much of it. */
export interface BottomLine {
  readonly text: string;
  readonly evidence: NonEmpty<Evidence>;
}

/** A person, organisation, state or group that acts, wants, says or is acted upon. */
export interface Actor {
  /** Unique within the briefing. */
  readonly id: string;
  /** The fullest form the article uses, without an article (*de*, *the*). */
  readonly name: string;
  /** The other forms the article uses; never a pronoun. */
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  /** The function as the article gives it, verbatim. */
  readonly role: string | null;
  readonly salience: Salience;
  /** How often the article names the actor in any form. */
  readonly mentions: number;
  readonly evidence: NonEmpty<Evidence>;
}

/** Something a source says, claims, demands, denies, ... */
export interface Position {
  /** An actor's id; null where the source is no actor. */
  readonly actor: string | null;
  /** The source as named right there (*Lavrov*, *hij*); empty where it is impersonal. */
  readonly holder: string;
  /** The words that mark the attribution; a gap is written ` ... `; empty for a free-standing quote. */
  readonly cue: string;
  readonly stance: Stance;
  /** The content, verbatim and minimal; `evidence[0]` is its span. */
  readonly statement: string;
  /** True where most of it stands between quotation marks. */
  readonly quoted: boolean;
  /** Whom or what it is aimed at, verbatim. */
  readonly target: string | null;
  /** 0 to 1: how sure the engine is that a careful reader would mark the same. */
  readonly confidence: number;
  readonly evidence: NonEmpty<Evidence>;
}

/** Why an actor does or wants something, as the article gives it; never inferred. */
export interface Motive {
  /** An actor's id; null where it is no actor. */
  readonly actor: string | null;
  /** The actor as named right there; empty where it is not named. */
  readonly holder: string;
  /** The reason itself, verbatim; `evidence[0]` is its span. */
  readonly motive: string;
  /** What it explains, verbatim. */
  readonly action: string | null;
  readonly basis: Basis;
  /** The id of the actor on whose word it rests, for `attributed`. */
  readonly attributedTo: string | null;
  /** True where the article says that this is not the motive. */
  readonly negated: boolean;
  readonly confidence: number;
  readonly evidence: NonEmpty<Evidence>;
}

/** Something that the article leaves unsettled. */
export interface OpenQuestion {
  /** The span that shows it, verbatim; `evidence[0]` is its span. */
  readonly question: string;
  readonly kind: QuestionKind;
  /** The id of the actor it is most about. */
  readonly about: string | null;
  readonly confidence: number;
  readonly evidence: NonEmpty<Evidence>;
}

export const SECTIONS = ['actors', 'positions', 'motives', 'questions'] as const;
/** The four lists. */
export type Section = (typeof SECTIONS)[number];

export interface BriefingArticle extends ArticleSource {
  readonly id: string;
  readonly language: Language;
  /** Length of the text that was read, in UTF-16 code units. */
  readonly characters: number;
  readonly complete: boolean;
}

export interface Items {
  readonly bottomLine: readonly BottomLine[];
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
  readonly motives: readonly Motive[];
  readonly questions: readonly OpenQuestion[];
}

declare const verified: unique symbol;

/**
 * What the article says, every line of it checked against the text. Made by `verify.ts` alone; serialised with
 * `JSON.stringify` it is the output contract's document.
 */
export interface Briefing extends Items {
  readonly [verified]: true;
  readonly schema: 1;
  readonly article: BriefingArticle;
  /** The engine that proposed it: `name@version`. */
  readonly engine: string;
}

/** What an engine offers to the gate: the same items, nothing about them trusted yet. */
export interface Proposal {
  readonly engine: string;
  /** Where this engine answers for another one. */
  readonly fallback?: Fallback;
  readonly bottomLine: readonly unknown[];
  readonly actors: readonly unknown[];
  readonly positions: readonly unknown[];
  readonly motives: readonly unknown[];
  readonly questions: readonly unknown[];
}
