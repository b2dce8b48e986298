import type { State } from './arc-hybrid.ts';
import { distance, type ParseContext } from './features.ts';

/** A word and its head as the naming of arcs sees them; one object, filled anew for each arc. */
export class ArcView {
  left = false;
  /** No word. */
  none = 0;
  head = 0;
  /** Word, tag, part of speech and lemma of the dependent, then of the head. */
  dw = 0;
  dt = 0;
  dp = 0;
  dm = 0;
  hw = 0;
  ht = 0;
  hp = 0;
  hm = 0;
  /** What stands between, see ParseContext, and how far apart they are. */
  gap = 0;
  near = 0;
  before = 0;
  after = 0;
  headBefore = 0;
  headAfter = 0;
  /** The dependent's own first and second dependents to the left and the first to the right, and their labels as sets. */
  l1 = 0;
  l2 = 0;
  r1 = 0;
  dl = 0;
  dr = 0;

  fill(context: ParseContext, state: State, word: number): this {
    const { words, tags, upos, lemmas, length } = context;
    const head = state.head(word);
    const left = word < head;
    const none = length + 1;
    this.left = left;
    this.none = none;
    this.head = head;
    this.dw = words[word]!;
    this.dt = tags[word]!;
    this.dp = upos[word]!;
    this.dm = lemmas[word]!;
    this.hw = words[head]!;
    this.ht = tags[head]!;
    this.hp = upos[head]!;
    this.hm = lemmas[head]!;
    this.gap = left ? context.between(word, head) : context.between(head, word);
    this.near = left ? distance(word, head, length) : distance(head, word, length);
    this.before = word > 0 ? word - 1 : none;
    this.after = word + 1 < length ? word + 1 : none;
    this.headBefore = head > 0 ? head - 1 : none;
    this.headAfter = head + 1 < length ? head + 1 : none;
    this.l1 = state.left1(word);
    this.l2 = state.left2(word);
    this.r1 = state.right1(word);
    this.dl = state.leftSet(word);
    this.dr = state.rightSet(word);
    return this;
  }
}
