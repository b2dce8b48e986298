import type { State } from './arc-hybrid.ts';
import { ArcView } from './arc-view.ts';
import type { ParseContext } from './features.ts';

const VIEW = new ArcView();

/** Fills the context's features with what tells the relation of a word to the head that it has just got. */
export function lookAtArc(context: ParseContext, state: State, word: number): void {
  const f = context.features;
  f.clear();
  const { words: w, tags: t, upos: p, lemmas: m } = context;
  const {
    left,
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
  const base = left ? 200 : 300;
  const sibling = left ? state.left2(head) : state.right2(head);
  const other = left ? state.right1(head) : state.left1(head);
  const hl = state.leftSet(head);
  const hr = state.rightSet(head);
  f.one(base, 0);
  f.two(base + 1, dw, dt);
  f.one(base + 2, dt);
  f.two(base + 3, dm, dp);
  f.two(base + 4, hm, hp);
  f.one(base + 5, ht);
  f.two(base + 6, dt, ht);
  f.two(base + 7, dm, hm);
  f.two(base + 8, dm, ht);
  f.two(base + 9, dt, hm);
  f.three(base + 10, dt, ht, near);
  f.three(base + 11, dt, ht, gap);
  f.three(base + 12, dp, hm, gap);
  f.three(base + 13, dm, hp, gap);
  f.two(base + 14, t[before]!, dt);
  f.two(base + 15, dt, t[after]!);
  f.two(base + 16, w[before]!, dp);
  f.two(base + 17, w[after]!, dp);
  f.three(base + 18, w[before]!, dp, hm);
  f.three(base + 19, ht, t[headAfter]!, dp);
  f.three(base + 20, ht, t[headBefore]!, dp);
  f.three(base + 21, m[l1]!, dp, hp);
  f.three(base + 22, m[l1]!, dm, hp);
  f.three(base + 23, m[l1]!, dp, hm);
  f.three(base + 24, m[l2]!, dp, hp);
  f.three(base + 25, m[r1]!, dp, hp);
  f.three(base + 26, t[l1]!, dt, hp);
  f.three(base + 27, context.label(state, l1), context.label(state, l2), dt);
  f.three(base + 28, context.label(state, r1), dt, hp);
  f.three(base + 29, dl, dt, hp);
  f.three(base + 30, dr, dt, hp);
  f.four(base + 31, dl, dr, dp, hp);
  f.three(base + 32, dl, dp, hm);
  f.three(base + 33, dl, dm, hp);
  f.three(base + 34, hl, dt, hp);
  f.three(base + 35, hr, dt, hp);
  f.four(base + 36, hl, hr, dp, hp);
  f.three(base + 37, hm, left ? hl : hr, dp);
  f.three(base + 38, hm, left ? hr : hl, dp);
  f.three(base + 39, context.label(state, sibling), dt, ht);
  f.three(base + 40, p[sibling]!, dp, hp);
  f.three(base + 41, m[sibling]!, dp, hp);
  f.three(base + 42, context.label(state, other), dt, hp);
  f.three(base + 43, p[other]!, dp, hp);
  f.three(base + 44, dt, hp, context.asked * 2 + (word === 0 ? 1 : 0));
  f.four(base + 45, dt, ht, state.leftCount(word) > 0 ? 1 : 0, state.rightCount(word) > 0 ? 1 : 0);
  f.three(base + 46, w[before]!, dm, hp);
  f.two(base + 47, hw, dt);
  f.three(base + 48, p[before]!, p[after]!, dt);
}
