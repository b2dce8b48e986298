// How a briefing is compared with an annotated article: the matching of `../shared/eval/score.mjs`, written anew, so that
// the project can score itself where that is not at hand. A test checks that the two agree.
import type { Actor, Briefing } from '../core/briefing.ts';
import type { Evidence } from '../core/evidence.ts';
import { type Cover, common, cover, f1, occurrences, type Range, showsSame, wordsOf } from './spans.ts';

/** An annotated article: `src/engine/gold/README.md` tells what its fields mean. */
export interface GoldArticle {
  readonly id: string;
  readonly language: 'nl' | 'en';
  readonly text: string;
  readonly actors: readonly GoldActor[];
  readonly positions: readonly {
    readonly actor: string | null;
    readonly holder: string | null;
    readonly cue?: string | null;
    readonly quoted?: boolean;
    readonly statement: string;
    readonly also?: string | null;
    readonly stance: string;
  }[];
  readonly motives: readonly { readonly actor: string | null; readonly motive: string; readonly basis: string }[];
  readonly questions: readonly { readonly text: string; readonly kind: string }[];
}

interface GoldActor {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: string;
  readonly salience: string;
}

/** Matched, annotated, given. */
export type Tally = readonly [matched: number, gold: number, given: number];
/** Right, of matched items. */
export type Labels = readonly [right: number, of: number];

export interface Score {
  readonly actors: Tally;
  readonly mainActors: Tally;
  readonly positionsFound: Tally;
  readonly positions: Tally;
  readonly motivesFound: Tally;
  readonly motives: Tally;
  readonly questions: Tally;
  readonly stance: Labels;
  readonly basis: Labels;
  readonly kind: Labels;
}

/**
 * Whether the items that were found have the right actor, with the words that name their holder there. The score of
 * positions takes the same words for the same holder (*he*, whoever that is); here only the actor counts.
 */
export type Held = readonly (readonly [list: string, holder: string, right: boolean])[];

/** The briefing's confidences with whether the item was right, for telling whether they mean what they say. */
export type Judged = readonly (readonly [list: string, confidence: number, right: boolean])[];

/** One list of an annotated article beside that of a briefing: where the items stand, and which were found. */
export interface Compared {
  /** Of each annotated item, every place where its words stand. */
  readonly gold: readonly (readonly Cover[])[];
  readonly given: readonly Cover[];
  /** Whose words were found, by index: annotated, given. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Those of the pairs that are right: they have the right actor too, where there is one. */
  readonly right: ReadonlyMap<number, number>;
}

export type ComparedList = 'positions' | 'motives' | 'questions';

interface Comparison {
  readonly score: Score;
  readonly judged: Judged;
  readonly held: Held;
  readonly compared: Readonly<Record<ComparedList, Compared>>;
}

/** How well two spans must agree, as F1 over their words. */
const POSITION = 0.5;
const MOTIVE = 0.4;

/** Compares a briefing with an annotated article. */
export function scoreBriefing(gold: GoldArticle, briefing: Briefing): Comparison {
  const words = wordsOf(gold.text);
  const where = (ranges: readonly Range[]) => cover(words, ranges);
  const spots = (text: string, also?: string | null) => {
    const rest = also ? occurrences(gold.text, also).slice(0, 1) : [];
    return occurrences(gold.text, text).map((spot) => where([spot, ...rest]));
  };
  const shown = (evidence: readonly Evidence[]) => where(evidence.slice(0, 1).map(({ start, end }) => [start, end]));
  const whole = (evidence: readonly Evidence[]) => where(evidence.map(({ start, end }) => [start, end]));
  const same = (a: readonly Cover[], b: Cover, least: number) => {
    const best = Math.max(0, ...a.map((spot) => f1(spot, b)));
    return best >= least ? best : 0;
  };

  const actors = pairActors(gold, briefing);
  const main = gold.actors.flatMap((actor, at) => (actor.salience === 'main' ? [at] : []));

  const statements = gold.positions.map(({ statement, also }) => spots(statement, also));
  const said = briefing.positions.map(({ evidence }) => shown(evidence));
  const positions = pair(statements, said, (a, b) => same(a, b, POSITION));
  const heldPositions = only(positions, (i, j) => {
    const { actor, holder } = gold.positions[i]!;
    const given = briefing.positions[j]!;
    return sameHolder(gold, actor, holder, briefing, given.actor, given.holder);
  });

  const reasons = gold.motives.map(({ motive }) => spots(motive));
  const moved = briefing.motives.map(({ evidence }) => shown(evidence));
  const motives = pair(reasons, moved, (a, b) => same(a, b, MOTIVE));
  const heldMotives = only(motives, (i, j) => {
    const given = briefing.motives[j]!;
    return sameHolder(gold, gold.motives[i]!.actor, null, briefing, given.actor, given.holder);
  });

  const open = gold.questions.map(({ text }) => spots(text));
  const asked = briefing.questions.map(({ evidence }) => whole(evidence));
  const questions = pair(open, asked, (a, b) => Math.max(0, ...a.map((spot) => showsSame(spot, b))));

  const hold = (list: 'positions' | 'motives', pairs: Iterable<readonly [number, number]>): readonly Held[number][] =>
    [...pairs].map(([i, j]) => {
      const { actor, holder } = briefing[list][j]!;
      return [list, holder, sameHolder(gold, gold[list][i]!.actor, null, briefing, actor, '')];
    });
  const compared = {
    positions: { gold: statements, given: said, pairs: positions, right: heldPositions },
    motives: { gold: reasons, given: moved, pairs: motives, right: heldMotives },
    questions: { gold: open, given: asked, pairs: questions, right: questions },
  };
  const judge = (list: ComparedList) => {
    const good = new Set(compared[list].right.values());
    return briefing[list].map(({ confidence }, at) => [list, confidence, good.has(at)] as const);
  };
  return {
    score: {
      actors: [actors.size, gold.actors.length, briefing.actors.length],
      mainActors: [main.filter((at) => actors.has(at)).length, main.length, main.length],
      positionsFound: [positions.size, statements.length, said.length],
      positions: [heldPositions.size, statements.length, said.length],
      motivesFound: [motives.size, reasons.length, moved.length],
      motives: [heldMotives.size, reasons.length, moved.length],
      questions: [questions.size, open.length, asked.length],
      stance: labels(positions, (i, j) => gold.positions[i]!.stance === briefing.positions[j]!.stance),
      basis: labels(motives, (i, j) => gold.motives[i]!.basis === briefing.motives[j]!.basis),
      kind: labels(questions, (i, j) => gold.questions[i]!.kind === briefing.questions[j]!.kind),
    },
    judged: [...judge('positions'), ...judge('motives'), ...judge('questions')],
    held: [...hold('positions', positions), ...hold('motives', motives)],
    compared,
  };
}

/** The annotated actors that a briefing has, by index, with the index of theirs in the briefing. */
export function pairActors(gold: GoldArticle, briefing: Pick<Briefing, 'actors'>): ReadonlyMap<number, number> {
  return pair(gold.actors, briefing.actors, sameActor);
}

/** Precision, recall and F1 of a tally, in percent. */
export function percentages([matched, gold, given]: Tally): readonly [precision: number, recall: number, f: number] {
  const precision = given ? matched / given : 0;
  const recall = gold ? matched / gold : 0;
  const f = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return [100 * precision, 100 * recall, 100 * f];
}

/** Pairs one to one, the best first. */
function pair<A, B>(
  gold: readonly A[],
  given: readonly B[],
  score: (a: A, b: B) => number,
): ReadonlyMap<number, number> {
  const all: (readonly [number, number, number])[] = [];
  gold.forEach((a, i) => {
    given.forEach((b, j) => {
      const value = score(a, b);
      if (value > 0) all.push([value, i, j]);
    });
  });
  all.sort(([a], [b]) => b - a);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of all) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

function only(pairs: ReadonlyMap<number, number>, isRight: (i: number, j: number) => boolean) {
  return new Map([...pairs].filter(([i, j]) => isRight(i, j)));
}

function labels(pairs: ReadonlyMap<number, number>, isRight: (i: number, j: number) => boolean): Labels {
  return [only(pairs, isRight).size, pairs.size];
}

export function normal(words: string | null | undefined): string {
  return (words ?? '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(de|het|een|the|a|an|’t|der|den)\s+/, '')
    .trim();
}

function formsOf({ name, aliases = [] }: Pick<GoldActor, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases].map(normal).filter(Boolean);
}

function sameActor(gold: GoldActor, given: Pick<Actor, 'name' | 'aliases'>): number {
  const a = formsOf(gold);
  const b = formsOf(given);
  if (a.some((form) => b.includes(form))) return 1;
  const last = (form: string) => form.split(' ').at(-1) ?? '';
  const surname = a.some((form) => last(form).length > 3 && b.some((other) => last(other) === last(form)));
  return gold.kind === 'person' && surname ? 0.6 : 0;
}

function sameHolder(
  gold: GoldArticle,
  goldId: string | null,
  goldHolder: string | null,
  briefing: Briefing,
  givenId: string | null,
  givenHolder: string,
): boolean {
  const a = gold.actors.find(({ id }) => id === goldId);
  const b = briefing.actors.find(({ id }) => id === givenId);
  if (a && b && sameActor(a, b)) return true;
  const as = [normal(goldHolder), ...(a ? formsOf(a) : [])].filter(Boolean);
  const bs = [normal(givenHolder), ...(b ? formsOf(b) : [])].filter(Boolean);
  if (as.some((form) => bs.includes(form))) return true;
  // Nobody may be named for a source that is nobody.
  if (!a && as.length === 0) return !b;
  const heads = (forms: readonly string[]) =>
    new Set(forms.flatMap((form) => form.split(' ')).filter((word) => word.length > 3));
  return !a && as.length > 0 && common(heads(as), heads(bs)) > 0;
}
