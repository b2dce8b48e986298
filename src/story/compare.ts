import type { Position, Stance } from '../core/briefing.ts';
import { type Clause, clausesOf, differInPolarity } from './clauses.ts';
import { agree } from './figures.ts';

/** How two statements stand to each other; `apart`: about different things, or not sure enough. */
export type Relation = 'repeated' | 'polarity' | 'figure' | 'apart';

export interface Comparison {
  readonly relation: Relation;
  /** The share of the shorter clause's words that the other has too, 0 to 1, and how many those are. */
  readonly share: number;
  readonly shared: number;
}

const APART: Comparison = { relation: 'apart', share: 0, shared: 0 };

/** Two clauses are about the same when this share of the shorter one's words is in the other, in one story and across. */
const SAME_MATTER = { within: 0.5, across: 0.75 };
/** And at least this many words. */
const FEWEST = { within: 2, across: 3 };
/** A statement is said again when this share of the words of both is shared. */
const SAID_AGAIN = 0.6;
/** A change of a day or year alone is claimed where all else is nearly the same: other dates stand in many sentences. */
const SAME_BUT_DATE = 0.75;

/** Saying that it is so, against wanting it so: the two are held apart, since a wish is no claim. */
const WANTS: ReadonlySet<Stance> = new Set(['demands', 'supports', 'opposes', 'praises', 'regrets']);

/**
 * Compares what two positions say. `isOneStory`: both are of one event, where fewer shared words are enough.
 * `leftOut`: words that tell nothing here, the actor's own name.
 */
export function compared(
  now: Position,
  before: Position,
  { isOneStory, leftOut }: { isOneStory: boolean; leftOut: ReadonlySet<string> },
): Comparison {
  if (now.stance === 'asks' || before.stance === 'asks') return APART;
  const pairs = clausesOf(now).flatMap((one, at) =>
    clausesOf(before).map((other, beside) => ({
      one,
      other,
      areMain: at === 0 && beside === 0,
      ...matter(one, other, leftOut),
    })),
  );
  const scope = isOneStory ? 'within' : 'across';
  const near = pairs.filter(({ shared, share }) => {
    if (share < SAME_MATTER[scope]) return false;
    // One less is enough where it is all that one of them says: `she will not resign`.
    return shared >= FEWEST[scope] - (share === 1 ? 1 : 0);
  });
  if (near.length === 0) return APART;
  const closest = near.reduce((best, pair) => (closeness(pair) > closeness(best) ? pair : best));
  const { share, shared } = closest;
  return { relation: relationOf(closest, now, before), share, shared };
}

interface Pair {
  readonly one: Clause;
  readonly other: Clause;
  readonly shared: number;
  readonly share: number;
  readonly both: number;
  /** Each is the first clause of its statement, where it says what it says. */
  readonly areMain: boolean;
}

function closeness({ shared, share, areMain }: Pair): number {
  return shared * share + (areMain ? 1 : 0);
}

function relationOf({ one, other, shared, share, both }: Pair, now: Position, before: Position): Relation {
  const isMixed = WANTS.has(now.stance) !== WANTS.has(before.stance);
  // To ask for 9 percent and to agree on 7 is bargaining.
  const isBargain = (now.stance === 'demands') !== (before.stance === 'demands');
  const differs = figuresDiffer(one, other, share);
  if (differs && shared >= 2 && !isMixed && !isBargain) return 'figure';
  if (differInPolarity(one, other)) {
    if (one.isPending || other.isPending) return 'apart';
    // To rule a thing out and to say that it is needed is a shift; to say what will be and what should be is none.
    const rulesOut = now.stance === 'opposes' || before.stance === 'opposes';
    if (isMixed && !(rulesOut && share === 1)) return 'apart';
    return 'polarity';
  }
  return both >= SAID_AGAIN && !differs && !saysMore(one, other) ? 'repeated' : 'apart';
}

/** Whether the first gives a figure of something that the other gives none of. */
function saysMore(one: Clause, other: Clause): boolean {
  return one.figures.some(({ unit }) => !other.figures.some((figure) => figure.unit === unit));
}

/** Whether they give different numbers of the same thing and none that agrees. */
function figuresDiffer(one: Clause, other: Clause, share: number): boolean {
  const verdicts = one.figures.flatMap((figure) =>
    other.figures.map((counterpart) => ({ unit: figure.unit, agrees: agree(figure, counterpart) })),
  );
  const known = verdicts.filter(({ agrees }) => agrees !== null);
  if (known.length === 0 || known.some(({ agrees }) => agrees)) return false;
  const isDate = known.every(({ unit }) => unit === 'weekday' || unit === 'year' || unit === 'date');
  return !isDate || share >= SAME_BUT_DATE;
}

function matter(one: Clause, other: Clause, leftOut: ReadonlySet<string>): Omit<Pair, 'one' | 'other' | 'areMain'> {
  const a = [...one.terms].filter((term) => !leftOut.has(term));
  const b = new Set([...other.terms].filter((term) => !leftOut.has(term)));
  const shared = a.filter((term) => b.has(term)).length;
  const fewest = Math.min(a.length, b.size);
  return {
    shared,
    share: fewest === 0 ? 0 : shared / fewest,
    both: shared === 0 ? 0 : shared / (a.length + b.size - shared),
  };
}
