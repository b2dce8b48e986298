import type { Position } from '../core/briefing.ts';
import { type Figure, figuresOf, NUMBER_WORDS } from './figures.ts';
import { OPPOSITES } from './opposites.ts';
import { folded, wordsOf } from './words.ts';

/** One clause of a statement, in the form in which clauses are held against each other. */
export interface Clause {
  /** What it is about: content words, numbers left out; of two opposites (`open`, `shut`) the first for both. */
  readonly terms: ReadonlySet<string>;
  /** For each pair of opposites of which it has one: whether that is the second. */
  readonly opposites: ReadonlyMap<string, boolean>;
  /** Whether it says that it is not so. */
  readonly isNegated: boolean;
  /** Says that something has not happened so far: what happens later is no change of mind. */
  readonly isPending: boolean;
  readonly figures: readonly Figure[];
}

const BOUNDARY =
  /[,;:–—]\s+|\s+(?=(?:but|because|since|although|though|while|if|unless|when|which|maar|omdat|doordat|terwijl|hoewel|als|tenzij|zodat|toen|want|waardoor)\s)/u;
const NEGATIONS =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|no-one|niet|geen|nooit|niemand|niets|nergens|evenmin|noch)\b|n't\b/g;
/** Words that look like a negation and deny nothing. */
const NO_NEGATION =
  /\b(?:not only|not just|no doubt|niet alleen|niet alleen maar|zonder twijfel|no fewer than|no less than)\b/g;
const PENDING = /\b(?:not yet|yet to|still (?:not|no)|nog (?:niet|geen|nooit)|for now|voorlopig)\b/;
/** Cues that turn what follows into its opposite. */
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|refut\w+|disput\w+|ontken\w*|weerspr\w+|betwist\w*|spr\w+ .*tegen|tegengesproken|slui\w+ .*uit|sloot .*uit|uitgesloten|wij[sz]\w* .*van de hand)\b/;

/** The clauses of what a position says; denial by its cue or stance turns the first. */
export function clausesOf({
  statement,
  cue,
  stance,
}: Pick<Position, 'statement' | 'cue' | 'stance'>): readonly Clause[] {
  const turned = DENIAL.test(folded(cue)) || stance === 'opposes' || stance === 'doubts';
  return statement
    .split(BOUNDARY)
    .map((part, at) => clauseOf(part, turned && at === 0))
    .filter(({ terms, figures }) => terms.size > 0 || figures.length > 0);
}

function clauseOf(part: string, turned: boolean): Clause {
  const text = folded(part).replace(NO_NEGATION, ' ');
  const negations = (text.match(NEGATIONS)?.length ?? 0) + (turned ? 1 : 0);
  const isNegated = negations % 2 === 1;
  const figures = figuresOf(part, isNegated);
  const terms = new Set<string>();
  const opposites = new Map<string, boolean>();
  for (const { term, isNumber } of wordsOf(part)) {
    if (isNumber || term in NUMBER_WORDS) continue;
    const opposite = OPPOSITES.get(term);
    terms.add(opposite?.of ?? term);
    if (!opposite) continue;
    // `The schools that had closed are open`: neither says which.
    if ((opposites.get(opposite.of) ?? opposite.turns) === opposite.turns) opposites.set(opposite.of, opposite.turns);
    else opposites.delete(opposite.of);
  }
  return { terms, opposites, isNegated, isPending: PENDING.test(text), figures };
}

/** Whether one says that it is so and the other that it is not, by a negation or by an opposite. */
export function differInPolarity(one: Clause, other: Clause): boolean {
  let isOpposed = one.isNegated !== other.isNegated;
  for (const [of, turns] of one.opposites) if ((other.opposites.get(of) ?? turns) !== turns) isOpposed = !isOpposed;
  return isOpposed;
}
