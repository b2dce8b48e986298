import type { Article } from '../../core/article.ts';
import {
  BASES,
  type BottomLine,
  type Motive,
  type OpenQuestion,
  type Position,
  type Proposal,
  QUESTION_KINDS,
  STANCES,
} from '../../core/briefing.ts';
import { findQuotes } from '../embedded/quotes.ts';
import type { Answer } from './answer.ts';
import { Cast, type CastMember } from './cast.ts';
import { QuoteFinder, type Span } from './quotes.ts';

/** More than this of one list is no briefing of a stretch; the surplus is dropped. */
const MAX_ITEMS = 200;
/** Nor is a longer line. UTF-16 code units. */
const MAX_LINE = 2000;
const MAX_BOTTOM_LINES = 2;
/** How many paragraphs away from its statement a source may be named. */
const NEAR = 1;
/** How sure a model's item is, alone and where the embedded engine found the same words. An estimate, not calibrated. */
const CONFIDENCE = { alone: 0.6, both: 0.9 };

type Fields = Readonly<Record<string, unknown>>;
type Outcome = 'kept' | 'known' | 'dropped';

/**
 * Makes items of a model's answers: finds each quote in the article, and drops and counts what has none, what names a
 * source that is no actor of the article or not named near it, and what repeats another item. Of what a model wrote
 * nothing is passed on but places in the article and labels of closed lists.
 */
export class Grounder {
  readonly #finder: QuoteFinder;
  readonly #cast: Cast;
  readonly #first: Proposal;
  readonly #known: readonly Span[];
  readonly #breaks: readonly number[];
  readonly #quotations: readonly Span[];
  readonly #bottomLine: BottomLine[] = [];
  readonly #positions: Position[] = [];
  readonly #motives: Motive[] = [];
  readonly #questions: OpenQuestion[] = [];
  #offered = 0;
  #dropped = 0;

  /** `first` is what the embedded engine has proposed of the same article. */
  constructor({ text }: Article, first: Proposal) {
    this.#finder = new QuoteFinder(text);
    this.#cast = new Cast(this.#finder);
    this.#first = first;
    this.#known = [...first.positions, ...first.motives, ...first.questions].map(
      (item) => (item as Position).evidence[0],
    );
    this.#breaks = [...text.matchAll(/\n\s*\n/g)].map(({ index }) => index);
    this.#quotations = findQuotes(text);
  }

  /** Items that models have offered. */
  get offered(): number {
    return this.#offered;
  }

  /** Those that the article does not bear out. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Takes an answer about one stretch of the article; stretches may overlap. */
  add(answer: Answer, stretch: Span): void {
    this.#take(answer.actors, (item) => {
      const outcome = this.#cast.add(item, stretch);
      return outcome === 'new' ? 'kept' : outcome;
    });
    this.#take(
      answer.bottomLine.map((line) => ({ line })),
      (item) => this.#addBottomLine(item, stretch),
    );
    this.#take(answer.positions, (item) => this.#addPosition(item, stretch));
    this.#take(answer.motives, (item) => this.#addMotive(item, stretch));
    this.#take(answer.questions, (item) => this.#addQuestion(item, stretch));
  }

  /** What has been found so far, in the order of the article. */
  proposal(engine: string): Proposal {
    return {
      engine,
      bottomLine: this.#bottomLine.length > 0 ? this.#bottomLine : this.#first.bottomLine,
      actors: this.#cast.describe(),
      positions: this.#positions.sort(byPlace),
      motives: this.#motives.sort(byPlace),
      questions: this.#questions.sort(byPlace),
    };
  }

  #take(items: readonly unknown[], add: (item: Fields) => Outcome): void {
    this.#offered += items.length;
    this.#dropped += Math.max(0, items.length - MAX_ITEMS);
    for (const item of items.slice(0, MAX_ITEMS))
      if (typeof item !== 'object' || item === null || add(item as Fields) === 'dropped') this.#dropped++;
  }

  #addBottomLine({ line }: Fields, stretch: Span): Outcome {
    const [span] = this.#places(line, stretch);
    if (!span) return 'dropped';
    if (this.#bottomLine.length === MAX_BOTTOM_LINES) return 'known';
    return keep(this.#bottomLine, {
      text: this.#finder.evidence(span).quote,
      evidence: [this.#finder.evidence(span)],
    });
  }

  #addPosition(item: Fields, stretch: Span): Outcome {
    const stance = oneOf(STANCES, item.stance);
    const found = this.#withHolder(item.statement, item, stretch);
    if (!stance || !found) return 'dropped';
    const { span, holder, actor } = found;
    return keep(this.#positions, {
      actor: actor?.id ?? null,
      holder,
      cue: this.#cueNear(item.cue, span),
      stance,
      statement: this.#finder.evidence(span).quote,
      quoted: this.#isQuoted(span),
      target: this.#wordsNear(item.target, span),
      confidence: this.#confidence(span),
      evidence: [this.#finder.evidence(span)],
    });
  }

  #addMotive(item: Fields, stretch: Span): Outcome {
    const basis = oneOf(BASES, item.basis);
    const found = this.#withHolder(item.motive, item, stretch);
    if (!basis || !found?.actor) return 'dropped';
    const { span, holder, actor } = found;
    return keep(this.#motives, {
      actor: actor.id,
      holder,
      motive: this.#finder.evidence(span).quote,
      action: this.#wordsNear(item.action, span),
      basis,
      attributedTo: basis === 'attributed' ? (this.#cast.find(item.attributedTo)?.id ?? null) : null,
      negated: item.negated === true,
      confidence: this.#confidence(span),
      evidence: [this.#finder.evidence(span)],
    });
  }

  #addQuestion(item: Fields, stretch: Span): Outcome {
    const kind = oneOf(QUESTION_KINDS, item.kind);
    const [span] = this.#places(item.question, stretch);
    if (!kind || !span) return 'dropped';
    return keep(this.#questions, {
      question: this.#finder.evidence(span).quote,
      kind,
      about: this.#cast.find(item.about)?.id ?? null,
      confidence: this.#confidence(span),
      evidence: [this.#finder.evidence(span)],
    });
  }

  /**
   * Where a line stands, with its source as named nearest to it and outside of it. Null where the line is not in the
   * article, the source is no actor of it, or is not named near. Without any source it is impersonal.
   */
  #withHolder(
    line: unknown,
    { actor: name, holder }: Fields,
    stretch: Span,
  ): { span: Span; holder: string; actor: CastMember | null } | null {
    const places = this.#places(line, stretch);
    if (!places[0]) return null;
    if (!isGiven(name) && !isGiven(holder)) return { span: places[0], holder: '', actor: null };
    const actor = this.#cast.find(isGiven(name) ? name : holder);
    if (!actor) return null;
    const forms = isGiven(holder) ? [holder] : actor.names;
    const mentions = forms.flatMap((form) => this.#finder.findAll(form, stretch));
    let best: { span: Span; mention: Span; distance: number } | null = null;
    for (const span of places)
      for (const mention of mentions) {
        if (mention.start < span.end && mention.end > span.start) continue;
        if (Math.abs(this.#paragraphAt(mention.start) - this.#paragraphAt(span.start)) > NEAR) continue;
        const distance = Math.max(mention.start - span.end, span.start - mention.end);
        if (best === null || distance < best.distance) best = { span, mention, distance };
      }
    return best && { span: best.span, holder: this.#finder.evidence(best.mention).quote, actor };
  }

  /** Where the article says this line, without marks around it. */
  #places(line: unknown, stretch: Span): Span[] {
    if (!isGiven(line) || line.length > MAX_LINE) return [];
    return this.#finder.findAll(line.trim().replace(LEADING_MARKS, '').replace(TRAILING_MARKS, ''), stretch);
  }

  #wordsNear(words: unknown, near: Span): string | null {
    if (!isGiven(words) || words.length > MAX_LINE) return null;
    const at = this.#paragraphAt(near.start);
    const span = this.#finder.findAll(words).find(({ start }) => Math.abs(this.#paragraphAt(start) - at) <= NEAR);
    return span ? this.#finder.evidence(span).quote : null;
  }

  /** The marking words, their gaps kept; empty where one of them is not near. */
  #cueNear(cue: unknown, near: Span): string {
    if (!isGiven(cue)) return '';
    const parts = cue.split(/\s*(?:\.\.\.|…)\s*/).map((part) => this.#wordsNear(part, near));
    return parts.includes(null) ? '' : parts.join(' ... ');
  }

  #isQuoted(span: Span): boolean {
    const inside = this.#quotations.reduce(
      (sum, quotation) => sum + Math.max(0, Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)),
      0,
    );
    return inside * 2 > span.end - span.start;
  }

  #confidence(span: Span): number {
    return this.#known.some((other) => nested(span, other)) ? CONFIDENCE.both : CONFIDENCE.alone;
  }

  /** The number of the paragraph that holds a place. */
  #paragraphAt(place: number): number {
    let low = 0;
    let high = this.#breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#breaks[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const LEADING_MARKS = /^[\s"“”„«»‘,.;:]+/;
const TRAILING_MARKS = /[\s"“”„«»’,.;:!?]+$/;

function isGiven(words: unknown): words is string {
  return typeof words === 'string' && words.trim() !== '';
}

/** Adds an item unless one of its list stands on the same words. */
function keep<T extends { readonly evidence: readonly [Span, ...Span[]] }>(items: T[], item: T): Outcome {
  if (items.some(({ evidence }) => nested(evidence[0], item.evidence[0]))) return 'known';
  items.push(item);
  return 'kept';
}

/** Whether one lies within the other. */
function nested(a: Span, b: Span): boolean {
  return (a.start <= b.start && a.end >= b.end) || (b.start <= a.start && b.end >= a.end);
}

function byPlace(a: { readonly evidence: readonly [Span, ...Span[]] }, b: typeof a): number {
  return a.evidence[0].start - b.evidence[0].start;
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | null {
  return values.find((one) => one === value) ?? null;
}
