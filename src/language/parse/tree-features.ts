import { uposIndex } from '../document.ts';
import type { State } from './arc-hybrid.ts';
import { ArcView } from './arc-view.ts';
import type { ParseContext } from './features.ts';

/** What stands around a word among its head's dependents, once the whole tree is known. */
export interface Siblings {
  /** Neighbours among the dependents of the same head, -1 for none, and the nearest bare nominals to either side. */
  readonly before: number;
  readonly after: number;
  readonly nominalBefore: number;
  readonly nominalAfter: number;
  /** Final labels of the dependents to the left, as a set, and of the two that were just mentioned, -1 for none. */
  readonly labelsBefore: number;
  readonly labelBefore: number;
  readonly labelNominalBefore: number;
  /** Parts of speech of the dependents to the right, as a set. */
  readonly uposAfter: number;
  /** Final label of the head's own arc. */
  readonly headLabel: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM'].map(uposIndex));
const ADP = uposIndex('ADP');

/** A nominal without a preposition: a subject or an object, most of the time. */
export function isBareNominal(context: ParseContext, state: State, word: number): boolean {
  return NOMINAL.has(context.upos[word]!) && context.upos[state.left1(word)] !== ADP;
}

const VIEW = new ArcView();

/** Fills the context's features with what tells a relation in a finished tree. */
export function lookAtTree(context: ParseContext, state: State, word: number, around: Siblings): void {
  const f = context.features;
  f.clear();
  const { words: w, tags: t, upos: p, lemmas: m } = context;
  const {
    left,
    none,
    head,
    dw,
    dt,
    dp,
    dm,
    hw,
    ht,
    hp,
    hm,
    gap,
    near,
    before,
    after,
    headBefore,
    headAfter,
    l1,
    l2,
    r1,
    dl,
    dr,
  } = VIEW.fill(context, state, word);
  const base = left ? 400 : 500;
  const at = (sibling: number) => (sibling < 0 ? none : sibling);
  const sb = at(around.before);
  const sa = at(around.after);
  const nb = at(around.nominalBefore);
  const na = at(around.nominalAfter);
  const bare = isBareNominal(context, state, word) ? 1 : 0;
  f.one(base, 0);
  f.two(base + 1, dw, dt);
  f.one(base + 2, dt);
  f.two(base + 3, dm, dp);
  f.two(base + 4, hm, hp);
  f.two(base + 5, dt, ht);
  f.two(base + 6, dm, hm);
  f.two(base + 7, dm, ht);
  f.two(base + 8, dt, hm);
  f.three(base + 9, dt, ht, near);
  f.three(base + 10, dt, ht, gap);
  f.three(base + 11, dp, hm, gap);
  f.three(base + 12, dm, hp, gap);
  f.two(base + 13, t[before]!, dt);
  f.two(base + 14, dt, t[after]!);
  f.two(base + 15, w[before]!, dp);
  f.three(base + 16, w[before]!, dp, hm);
  f.three(base + 17, w[before]!, dm, hp);
  f.three(base + 18, m[l1]!, dp, hp);
  f.three(base + 19, m[l1]!, dm, hp);
  f.three(base + 20, m[l1]!, dp, hm);
  f.three(base + 21, m[l2]!, dp, hp);
  f.three(base + 22, m[r1]!, dp, hp);
  f.three(base + 23, t[l1]!, dt, hp);
  f.four(base + 24, dl, dr, dp, hp);
  f.three(base + 25, dl, dp, hm);
  f.three(base + 26, dl, dm, hp);
  f.three(base + 27, dr, dt, hp);
  f.three(base + 28, around.labelBefore, dt, ht);
  f.three(base + 29, around.labelsBefore, dt, hp);
  f.three(base + 30, around.labelsBefore, dp, ht);
  f.three(base + 31, around.labelsBefore, dp, hm);
  f.three(base + 32, around.labelsBefore, around.uposAfter, dt);
  f.three(base + 33, around.uposAfter, dt, hp);
  f.three(base + 34, around.uposAfter, dp, ht);
  f.three(base + 35, around.uposAfter, dp, hm);
  f.three(base + 36, t[sb]!, dt, hp);
  f.three(base + 37, dt, t[sa]!, hp);
  f.three(base + 38, m[sb]!, dp, hp);
  f.three(base + 39, dp, m[sa]!, hp);
  f.four(base + 40, bare, dt, t[na]!, ht);
  f.four(base + 41, bare, dt, t[nb]!, around.labelNominalBefore);
  f.four(base + 42, bare, dm, m[na]!, hp);
  f.four(base + 43, bare, around.labelNominalBefore, dp, hm);
  f.four(base + 44, bare, around.labelNominalBefore, dt, ht);
  f.four(base + 45, bare, p[na]!, dp, hm);
  f.four(base + 46, bare, dt, t[na]!, t[nb]!);
  f.three(base + 47, around.headLabel, dt, ht);
  f.three(base + 48, around.headLabel, dp, m[l1]!);
  f.three(base + 49, around.headLabel, dm, hp);
  f.three(base + 50, dt, hp, context.asked * 2 + (word === 0 ? 1 : 0));
  f.four(base + 51, dt, ht, Math.min(2, state.leftCount(head)), Math.min(3, state.rightCount(head)));
  f.four(base + 52, dl, dr, around.labelsBefore, dp);
  f.three(base + 53, context.label(state, l1), context.label(state, l2), dt);
  f.three(base + 54, context.label(state, r1), dt, hp);
  f.three(base + 55, ht, t[headAfter]!, dp);
  f.three(base + 56, ht, t[headBefore]!, dp);
  f.two(base + 57, hw, dt);
  f.two(base + 58, w[after]!, dp);
  f.three(base + 59, p[before]!, p[after]!, dt);
  f.three(base + 60, dl, dt, hp);
  f.three(base + 61, m[r1]!, dt, hp);
  f.four(base + 62, dt, ht, state.leftCount(word) > 0 ? 1 : 0, state.rightCount(word) > 0 ? 1 : 0);
  f.four(base + 63, m[l1]!, dt, hp, near);
  f.three(base + 64, dl, dt, gap);
  f.three(base + 65, w[before]!, m[l1]!, dp);
}
