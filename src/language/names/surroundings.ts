import { uposIndex } from '../document.ts';
import { EDGE, type WordView } from '../model/words.ts';

const VERB = uposIndex('VERB');
const NOUN = uposIndex('NOUN');
const PROPN = uposIndex('PROPN');
const DET = uposIndex('DET');
const ADJ = uposIndex('ADJ');
const ADP = uposIndex('ADP');
/** How far a verb, an apposition and modifiers are looked for, in words. */
const VERB_REACH = 8;
const APPOSITION_REACH = 8;
const MODIFIERS = 4;

/** What stands at some distance of a run of words with capitals; EDGE for what is not there. */
export interface Surroundings {
  readonly verbBefore: WordView;
  readonly verbAfter: WordView;
  /** The noun of an apposition behind a comma or in brackets: *Quill, a Belgian chemicals company*. */
  readonly apposition: WordView;
  /** The word in front, articles and adjectives left out, and the one before it: *head of* in *head of the new Quill*. */
  readonly link: WordView;
  readonly linked: WordView;
}

export function surroundingsOf(
  words: readonly WordView[],
  upos: ArrayLike<number>,
  first: number,
  end: number,
): Surroundings {
  const link = beforeModifiers(upos, first - 1);
  return {
    verbBefore: verbFrom(words, upos, first - 1, -1),
    verbAfter: verbFrom(words, upos, end, 1),
    apposition: appositionOf(words, upos, end),
    link: link >= 0 ? words[link]! : EDGE,
    linked: link > 0 ? words[link - 1]! : EDGE,
  };
}

function verbFrom(words: readonly WordView[], upos: ArrayLike<number>, from: number, step: 1 | -1): WordView {
  for (let n = 0, at = from; n < VERB_REACH && at >= 0 && at < words.length; n++, at += step)
    if (upos[at] === VERB) return words[at]!;
  return EDGE;
}

function appositionOf(words: readonly WordView[], upos: ArrayLike<number>, end: number): WordView {
  if (words[end]?.text !== ',' && words[end]?.text !== '(') return EDGE;
  let noun = EDGE;
  for (let at = end + 1; at < end + APPOSITION_REACH && at < words.length; at++) {
    const part = upos[at];
    if (part === NOUN) noun = words[at]!;
    else if (noun !== EDGE || (part !== DET && part !== ADJ && part !== PROPN && part !== ADP)) break;
  }
  return noun;
}

function beforeModifiers(upos: ArrayLike<number>, from: number): number {
  let at = from;
  while (at >= 0 && at > from - MODIFIERS && (upos[at] === DET || upos[at] === ADJ)) at--;
  return at;
}
