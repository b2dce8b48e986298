import { mix } from '../model/hash.ts';
import type { State } from './arc-hybrid.ts';
import { distance, type ParseContext } from './features.ts';

/*
 * What tells which move to make, in groups by the words that are looked at: each adds its features to the context's. The
 * states of a beam and the steps of a sentence have most of these words in common, see StateScores.
 */

/** The top of the stack. */
export function lookAtTop(context: ParseContext, state: State): void {
  const { features: f, words: w, tags: t, lemmas: m } = context;
  const s0 = state.stack(0);
  const s0w = w[s0]!;
  const s0t = t[s0]!;
  const s0m = m[s0]!;
  f.one(1, 0);
  f.two(2, s0w, s0t);
  f.one(3, s0t);
  f.one(4, s0m);
}

/** The word under it. */
export function lookAtSecond(context: ParseContext, state: State): void {
  const { features: f, words: w, tags: t, lemmas: m } = context;
  const s1 = state.stack(1);
  const s1w = w[s1]!;
  const s1t = t[s1]!;
  const s1m = m[s1]!;
  f.two(5, s1w, s1t);
  f.one(6, s1t);
  f.one(7, s1m);
}

/** The one under that. */
export function lookAtThird(context: ParseContext, state: State): void {
  const { features: f, words: w, tags: t, upos: p } = context;
  const s2 = state.stack(2);
  const s2p = p[s2]!;
  f.two(15, w[s2]!, s2p);
  f.one(16, t[s2]!);
}

/** The front of the buffer and what follows it. */
export function lookAtFront(context: ParseContext, state: State): void {
  const { features: f, words: w, tags: t, upos: p, lemmas: m } = context;
  const b0 = state.buffer(0);
  const b1 = state.buffer(1);
  const b2 = state.buffer(2);
  const b0w = w[b0]!;
  const b0t = t[b0]!;
  const b0p = p[b0]!;
  const b0m = m[b0]!;
  const b1w = w[b1]!;
  const b1t = t[b1]!;
  const b1p = p[b1]!;
  const b2p = p[b2]!;
  f.two(8, b0w, b0t);
  f.one(9, b0t);
  f.one(10, b0m);
  f.two(11, b1w, b1p);
  f.one(12, b1t);
  f.two(13, w[b2]!, b2p);
  f.one(14, t[b2]!);
  f.two(43, b0t, b1t);
  f.two(44, b0w, b1p);
  f.two(45, b0p, b1w);
}

/** The top of the stack and the front of the buffer. */
export function lookAtTopAndFront(context: ParseContext, state: State): void {
  const { features: f, words: w, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const b0 = state.buffer(0);
  const b1 = state.buffer(1);
  const b2 = state.buffer(2);
  const s0w = w[s0]!;
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s0m = m[s0]!;
  const b0w = w[b0]!;
  const b0t = t[b0]!;
  const b0p = p[b0]!;
  const b0m = m[b0]!;
  const b1w = w[b1]!;
  const b1t = t[b1]!;
  const b1p = p[b1]!;
  const b2p = p[b2]!;
  const gap = context.between(s0, b0);
  const near = distance(s0, b0, context.length);
  f.two(20, s0w, b0w);
  f.three(21, s0m, s0p, b0t);
  f.three(22, s0t, b0m, b0p);
  f.two(23, s0t, b0t);
  f.three(24, s0p, b0p, near);
  f.three(25, s0m, b0p, near);
  f.three(26, s0p, b0m, near);
  f.four(27, s0m, s0p, b0m, b0p);
  f.two(28, s0w, b0p);
  f.two(29, s0p, b0w);
  f.two(46, s0t, b1t);
  f.two(47, s0m, b1p);
  f.two(48, s0p, b1w);
  f.three(50, s0t, b0t, b1t);
  f.four(53, s0p, b0p, b1p, b2p);
  f.three(56, s0m, b0p, b1p);
  f.three(57, s0p, b0m, b1p);
  f.three(100, s0t, b0t, gap);
  f.three(102, s0m, b0p, gap);
  f.three(104, s0p, b0m, gap);
  f.three(105, s0p, b0p, context.asked);
  // The words next to these tell clauses, appositions and coordinations apart.
  const none = context.length + 1;
  const s0After = s0 + 1 < b0 ? s0 + 1 : none;
  const s0Before = s0 > 0 && s0 < context.length ? s0 - 1 : none;
  const b0Before = b0 > 0 && b0 <= context.length ? b0 - 1 : none;
  f.four(110, s0t, t[s0After]!, b0p, p[b0Before]!);
  f.three(111, s0t, t[s0After]!, b0p);
  f.three(112, s0p, b0t, t[b0Before]!);
  f.four(113, s0p, p[s0Before]!, b0p, p[b0Before]!);
  f.four(117, s0p, p[s0Before]!, b0p, b1p);
  f.two(118, w[s0After]!, s0t);
  f.two(119, w[b0Before]!, b0t);
  f.three(120, s0p, b0p, context.uposBetween(s0, b0));
}

/** The two words on top of the stack. */
export function lookAtSecondAndTop(context: ParseContext, state: State): void {
  const { features: f, words: w, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s0w = w[s0]!;
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s0m = m[s0]!;
  const s1w = w[s1]!;
  const s1t = t[s1]!;
  const s1p = p[s1]!;
  const s1m = m[s1]!;
  const gap1 = context.between(s1, s0);
  const near1 = distance(s1, s0, context.length);
  f.two(30, s1w, s0w);
  f.three(31, s1m, s1p, s0t);
  f.three(32, s1t, s0m, s0p);
  f.two(33, s1t, s0t);
  f.three(34, s1p, s0p, near1);
  f.three(35, s1m, s0p, near1);
  f.three(36, s1p, s0m, near1);
  f.four(37, s1m, s1p, s0m, s0p);
  f.three(101, s1t, s0t, gap1);
  f.three(103, s1m, s0p, gap1);
  f.three(107, s1p, s0m, gap1);
  const none = context.length + 1;
  const s0Before = s0 > 0 && s0 < context.length ? s0 - 1 : none;
  const s1After = s1 + 1 < s0 ? s1 + 1 : none;
  f.four(114, s1p, p[s1After]!, s0p, p[s0Before]!);
  f.three(115, s1t, t[s1After]!, s0p);
  f.three(116, s1p, s0t, t[s0Before]!);
  f.three(121, s1p, s0p, context.uposBetween(s1, s0));
}

/** The second word of the stack and the front of the buffer. */
export function lookAtSecondAndFront(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s1 = state.stack(1);
  const b0 = state.buffer(0);
  const s1t = t[s1]!;
  const s1p = p[s1]!;
  const s1m = m[s1]!;
  const b0t = t[b0]!;
  const b0p = p[b0]!;
  const b0m = m[b0]!;
  f.two(40, s1t, b0t);
  f.two(41, s1m, b0p);
  f.two(42, s1p, b0m);
}

/** The two words on top of the stack and the front of the buffer. */
export function lookAtSecondTopAndFront(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const b0 = state.buffer(0);
  const b1 = state.buffer(1);
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s0m = m[s0]!;
  const s1t = t[s1]!;
  const s1p = p[s1]!;
  const s1m = m[s1]!;
  const b0t = t[b0]!;
  const b0p = p[b0]!;
  const b0m = m[b0]!;
  const b1p = p[b1]!;
  const gap = context.between(s0, b0);
  const gap1 = context.between(s1, s0);
  f.three(51, s1t, s0t, b0t);
  f.four(55, s1p, s0p, b0p, b1p);
  f.three(58, s1m, s0p, b0p);
  f.three(59, s1p, s0m, b0p);
  f.three(60, s1p, s0p, b0m);
  f.four(106, s1p, s0p, b0p, mix(gap, gap1));
}

/** Three words of the stack and the front of the buffer. */
export function lookAtStackAndFront(context: ParseContext, state: State): void {
  const { features: f, upos: p } = context;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s2 = state.stack(2);
  const b0 = state.buffer(0);
  const s0p = p[s0]!;
  const s1p = p[s1]!;
  const s2p = p[s2]!;
  const b0p = p[b0]!;
  f.three(52, s2p, s1p, s0p);
  f.four(54, s2p, s1p, s0p, b0p);
}

/** The dependents of the top of the stack, beside the front of the buffer. */
export function lookBelowTop(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const b0 = state.buffer(0);
  const s0l1 = state.left1(s0);
  const s0l2 = state.left2(s0);
  const s0r1 = state.right1(s0);
  const s0r2 = state.right2(s0);
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s0m = m[s0]!;
  const b0p = p[b0]!;
  const s0l1l = context.label(state, s0l1);
  const s0r1l = context.label(state, s0r1);
  f.three(61, s0p, p[s0l1]!, b0p);
  f.three(62, s0p, p[s0r1]!, b0p);
  f.three(68, s0p, p[s0r1]!, p[s0r2]!);
  f.three(69, s0p, p[s0l1]!, p[s0l2]!);
  f.three(72, s0p, m[s0l1]!, b0p);
  f.three(73, s0p, m[s0r1]!, b0p);
  f.three(80, s0t, s0l1l, s0r1l);
  f.two(81, s0m, s0l1l);
  f.two(82, s0m, s0r1l);
  f.three(87, s0t, state.leftSet(s0), 1);
  f.three(88, s0t, state.rightSet(s0), 2);
  f.three(92, s0m, state.leftSet(s0), b0p);
  f.three(94, s0p, mix(state.leftSet(s0), state.rightSet(s0)), b0p);
  f.three(96, s0t, Math.min(3, state.leftCount(s0)), Math.min(4, state.rightCount(s0)));
  f.three(147, s0t, t[s0r1]!, s0r1l);
  f.three(149, s0t, t[s0r1]!, t[b0]!);
  f.three(162, s0m, state.rightSet(s0), b0p);
}

/** The dependents of the front of the buffer, beside the top of the stack. */
export function lookBelowFront(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const b0 = state.buffer(0);
  const b0l1 = state.left1(b0);
  const b0l2 = state.left2(b0);
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s0m = m[s0]!;
  const b0t = t[b0]!;
  const b0p = p[b0]!;
  const b0m = m[b0]!;
  const b0l1m = m[b0l1]!;
  const b0l1l = context.label(state, b0l1);
  f.three(65, s0p, b0p, p[b0l1]!);
  f.three(70, b0p, p[b0l1]!, p[b0l2]!);
  f.three(75, s0p, b0p, m[b0l1]!);
  f.three(85, b0t, b0l1l, b0p);
  f.two(86, b0m, b0l1l);
  f.three(91, b0t, state.leftSet(b0), s0p);
  f.three(98, b0t, Math.min(4, state.leftCount(b0)), s0p);
  f.four(141, s0t, b0t, t[b0l1]!, b0l1l);
  // What begins a phrase or clause (a preposition, conjunction or subordinator) with what it may belong to.
  f.three(150, s0m, b0l1m, b0p);
  f.three(151, s0t, b0l1m, b0t);
  f.three(152, s0m, b0l1m, b0m);
}

/** The dependents of the second word, beside the top of the stack. */
export function lookBelowSecond(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s1l1 = state.left1(s1);
  const s1r1 = state.right1(s1);
  const s1r2 = state.right2(s1);
  const s0p = p[s0]!;
  const s1t = t[s1]!;
  const s1p = p[s1]!;
  const s1m = m[s1]!;
  const s1r1l = context.label(state, s1r1);
  f.three(63, s1p, p[s1r1]!, s0p);
  f.three(64, s1p, p[s1l1]!, s0p);
  f.three(71, s1p, p[s1r1]!, p[s1r2]!);
  f.three(74, s1p, m[s1r1]!, s0p);
  f.two(83, s1m, s1r1l);
  f.three(84, s1t, s1r1l, context.label(state, s1l1));
  f.three(89, s1t, state.rightSet(s1), s0p);
  f.three(90, s1t, state.leftSet(s1), s0p);
  f.three(93, s1m, state.rightSet(s1), s0p);
  f.three(95, s1p, mix(state.leftSet(s1), state.rightSet(s1)), s0p);
  f.three(97, s1t, Math.min(3, state.leftCount(s1)), Math.min(4, state.rightCount(s1)));
  f.three(148, s1t, t[s1r1]!, t[s0]!);
}

/** The dependents of the top of the stack, beside the second word. */
export function lookBelowTopFromSecond(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s0l1 = state.left1(s0);
  const s0r1 = state.right1(s0);
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s1t = t[s1]!;
  const s1p = p[s1]!;
  const s1m = m[s1]!;
  const s0l1m = m[s0l1]!;
  f.three(66, s1p, s0p, p[s0l1]!);
  f.three(67, s1p, s0p, p[s0r1]!);
  f.three(76, s1p, s0p, s0l1m);
  f.four(140, s1t, s0t, t[s0l1]!, context.label(state, s0l1));
  f.four(142, s1m, m[s0]!, s0l1m, s1p);
  f.three(158, s1m, s0l1m, s0p);
  f.three(159, s1t, s0l1m, s0t);
}

/** The dependents of the two words on top of the stack together. */
export function lookBelowSecondAndTop(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p } = context;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s0l1 = state.left1(s0);
  const s0l1l = context.label(state, s0l1);
  const s1t = t[s1]!;
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s1p = p[s1]!;
  f.four(143, s1p, context.label(state, state.right1(s1)), s0p, s0l1l);
  f.four(144, s1t, mix(state.leftSet(s1), state.rightSet(s1)), s0t, s0l1l);
  f.four(146, s1p, t[state.left1(s1)]!, s0p, t[s0l1]!);
}

/** The dependents of the top of the stack and of the front of the buffer together. */
export function lookBelowTopAndFront(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const b0 = state.buffer(0);
  const b0l1 = state.left1(b0);
  f.four(145, t[s0]!, mix(state.leftSet(s0), state.rightSet(s0)), t[b0]!, context.label(state, b0l1));
  f.four(157, m[state.left1(s0)]!, m[b0l1]!, p[s0]!, p[b0]!);
}

/** What begins the phrase of the front of the buffer with the two words that it may belong to. */
export function lookBelowFrontFromSecond(context: ParseContext, state: State): void {
  const { features: f, tags: t, upos: p, lemmas: m } = context;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const b0 = state.buffer(0);
  const begins = m[state.left1(b0)]!;
  const s0t = t[s0]!;
  const s0p = p[s0]!;
  const s0m = m[s0]!;
  const s1t = t[s1]!;
  const s1p = p[s1]!;
  const s1m = m[s1]!;
  const b0p = p[b0]!;
  f.four(153, s1m, begins, b0p, s0p);
  f.four(154, s1p, s0m, begins, b0p);
  f.four(155, s1m, s0m, begins, b0p);
  f.four(156, s1t, s0t, begins, b0p);
  f.four(161, s1t, s0t, begins, t[b0]!);
}

/** Fills the context's features with what depends on the words in view alone. */
export function lookAtWords(context: ParseContext, state: State): void {
  context.features.clear();
  lookAtTop(context, state);
  lookAtSecond(context, state);
  lookAtThird(context, state);
  lookAtFront(context, state);
  lookAtTopAndFront(context, state);
  lookAtSecondAndTop(context, state);
  lookAtSecondAndFront(context, state);
  lookAtSecondTopAndFront(context, state);
  lookAtStackAndFront(context, state);
}

/** Fills the context's features with what depends on the dependents found so far. */
export function lookAtDependents(context: ParseContext, state: State): void {
  context.features.clear();
  lookBelowTop(context, state);
  lookBelowFront(context, state);
  lookBelowSecond(context, state);
  lookBelowTopFromSecond(context, state);
  lookBelowSecondAndTop(context, state);
  lookBelowTopAndFront(context, state);
  lookBelowFrontFromSecond(context, state);
}
