import type { Article } from './article.ts';
import {
  ACTOR_KINDS,
  type Actor,
  BASES,
  type BottomLine,
  type Briefing,
  type Items,
  type Motive,
  type OpenQuestion,
  type Position,
  type Proposal,
  QUESTION_KINDS,
  SALIENCES,
  STANCES,
} from './briefing.ts';
import { type Evidence, isVerbatim, isVisible, type NonEmpty } from './evidence.ts';

/** What passed the gate, and how many proposed items did not. */
export interface Verified {
  readonly briefing: Briefing;
  readonly dropped: number;
}

/**
 * The evidence gate, the only maker of briefings. An item passes when each piece of its evidence stands in the text at
 * its offsets, when its first piece is the very words that it shows, and when every other word that it shows stands in
 * the text too. What fails is dropped and counted; ids that lead to a dropped actor become null.
 */
export function verify(article: Article, proposal: Proposal): Verified {
  const { text } = article;
  const check = new Check(text);
  const actors = keep(proposal.actors, (x) => check.actor(x), uniqueIds());
  const known = new Set(actors.map((actor) => actor.id));
  const items: Items = {
    bottomLine: keep(proposal.bottomLine, (x) => check.bottomLine(x)),
    actors,
    positions: keep(proposal.positions, (x) => check.position(x, known)),
    motives: keep(proposal.motives, (x) => check.motive(x, known)),
    questions: keep(proposal.questions, (x) => check.question(x, known)),
  };
  const briefing = {
    schema: 1,
    article: {
      id: article.id,
      title: article.title,
      url: article.url,
      source: article.source,
      author: article.author,
      publishedAt: article.publishedAt,
      language: article.language,
      characters: text.length,
      complete: article.complete,
    },
    engine: proposal.engine,
    ...items,
  } as unknown as Briefing;
  return { briefing, dropped: count(proposal) - count(items) };
}

function count(items: Items | Proposal): number {
  return (
    items.bottomLine.length +
    items.actors.length +
    items.positions.length +
    items.motives.length +
    items.questions.length
  );
}

function keep<T>(
  proposed: readonly unknown[],
  check: (item: Fields) => T | null,
  also: (item: T) => boolean = () => true,
) {
  const kept: T[] = [];
  for (const item of proposed) {
    const checked = typeof item === 'object' && item !== null ? check(item as Fields) : null;
    if (checked !== null && also(checked)) kept.push(checked);
  }
  return kept;
}

function uniqueIds(): (actor: Actor) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && Boolean(seen.add(id));
}

type Fields = Readonly<Record<string, unknown>>;

/** The checks of each kind of item against one text; each returns a clean copy, or null. */
class Check {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  actor(item: Fields): Actor | null {
    const evidence = this.#evidence(item.evidence);
    const kind = oneOf(ACTOR_KINDS, item.kind);
    const salience = oneOf(SALIENCES, item.salience);
    const { id, name } = item;
    if (!evidence || !kind || !salience || typeof id !== 'string' || id === '' || !this.#says(name)) return null;
    const aliases = Array.isArray(item.aliases)
      ? item.aliases.filter((alias) => this.#says(alias) && alias !== name)
      : [];
    const mentions = Number.isSafeInteger(item.mentions) && Number(item.mentions) > 0 ? Number(item.mentions) : 1;
    return {
      id,
      name,
      aliases: [...new Set(aliases)],
      kind,
      role: this.#saysOrNull(item.role),
      salience,
      mentions,
      evidence,
    };
  }

  bottomLine(item: Fields): BottomLine | null {
    const evidence = this.#evidence(item.evidence, item.text);
    return evidence && { text: evidence[0].quote, evidence };
  }

  position(item: Fields, known: ReadonlySet<string>): Position | null {
    const evidence = this.#evidence(item.evidence, item.statement);
    const stance = oneOf(STANCES, item.stance);
    const { holder, cue } = item;
    if (!evidence || !stance || !this.#saysOrEmpty(holder) || !this.#saysWithGaps(cue)) return null;
    return {
      actor: reference(item.actor, known),
      holder,
      cue,
      stance,
      statement: evidence[0].quote,
      quoted: item.quoted === true,
      target: this.#saysOrNull(item.target),
      confidence: probability(item.confidence),
      evidence,
    };
  }

  motive(item: Fields, known: ReadonlySet<string>): Motive | null {
    const evidence = this.#evidence(item.evidence, item.motive);
    const basis = oneOf(BASES, item.basis);
    const { holder } = item;
    if (!evidence || !basis || !this.#saysOrEmpty(holder)) return null;
    return {
      actor: reference(item.actor, known),
      holder,
      motive: evidence[0].quote,
      action: this.#saysOrNull(item.action),
      basis,
      attributedTo: reference(item.attributedTo, known),
      negated: item.negated === true,
      confidence: probability(item.confidence),
      evidence,
    };
  }

  question(item: Fields, known: ReadonlySet<string>): OpenQuestion | null {
    const evidence = this.#evidence(item.evidence, item.question);
    const kind = oneOf(QUESTION_KINDS, item.kind);
    if (!evidence || !kind) return null;
    return {
      question: evidence[0].quote,
      kind,
      about: reference(item.about, known),
      confidence: probability(item.confidence),
      evidence,
    };
  }

  /** The evidence when all of it is verbatim and, where `shown` is given, its first piece is what the item shows. */
  #evidence(list: unknown, shown?: unknown): NonEmpty<Evidence> | null {
    if (!Array.isArray(list) || list.length === 0) return null;
    const pieces: Evidence[] = [];
    for (const piece of list) {
      if (typeof piece !== 'object' || piece === null || !isVerbatim(this.#text, piece)) return null;
      pieces.push({ start: piece.start, end: piece.end, quote: piece.quote });
    }
    const [first, ...rest] = pieces;
    if (!first || !isVisible(first.quote) || (shown !== undefined && shown !== first.quote)) return null;
    return [first, ...rest];
  }

  #says(words: unknown): words is string {
    return typeof words === 'string' && isVisible(words) && this.#text.includes(words);
  }

  #saysOrEmpty(words: unknown): words is string {
    return words === '' || this.#says(words);
  }

  #saysOrNull(words: unknown): string | null {
    return this.#says(words) ? words : null;
  }

  #saysWithGaps(words: unknown): words is string {
    return words === '' || (typeof words === 'string' && words.split(' ... ').every((part) => this.#says(part)));
  }
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | null {
  return values.includes(value as T) ? (value as T) : null;
}

function reference(id: unknown, known: ReadonlySet<string>): string | null {
  return typeof id === 'string' && known.has(id) ? id : null;
}

function probability(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : 0;
}
