/**
 * Pseudo-projective trees (Nivre and Nilsson 2005, head scheme): a crossing arc is lifted to its head's head and its
 * label remembers the old head's relation, `nsubj^xcomp`, so that the arc can be put back after parsing. Twelve per cent
 * of the Dutch sentences need it.
 */
export interface Tree {
  /** -1 for the root. */
  readonly heads: Int32Array;
  readonly labels: string[];
}

const MARK = '^';

/** Whether a label marks a lifted arc. */
export function isLifted(label: string): boolean {
  return label.includes(MARK);
}

export function projectivise({ heads, labels }: Tree): Tree {
  const lifted = heads.slice();
  const marked = labels.slice();
  for (;;) {
    const word = shortestCrossing(lifted);
    if (word < 0) return { heads: lifted, labels: marked };
    const head = lifted[word]!;
    if (!marked[word]!.includes(MARK)) marked[word] = `${labels[word]}${MARK}${labels[head]}`;
    lifted[word] = lifted[head]!;
  }
}

/** Puts lifted arcs back: to the nearest descendant of the head that has the relation the label names. */
export function deprojectivise({ heads, labels }: Tree): Tree {
  const restored = heads.slice();
  const plain = labels.slice();
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, word) => {
    if (head >= 0) children[head]!.push(word);
  });
  for (let word = 0; word < heads.length; word++) {
    const at = labels[word]!.indexOf(MARK);
    if (at < 0) continue;
    plain[word] = labels[word]!.slice(0, at);
    const head = restored[word]!;
    const target = head < 0 ? -1 : findBelow(children, labels, head, word, labels[word]!.slice(at + 1));
    if (target < 0) continue;
    restored[word] = target;
    children[head]!.splice(children[head]!.indexOf(word), 1);
    children[target]!.push(word);
    children[target]!.sort((a, b) => a - b);
  }
  return { heads: restored, labels: plain };
}

/** The dependent of the shortest arc that crosses another, or -1. An arc is projective when its head is above all of it. */
function shortestCrossing(heads: Int32Array): number {
  let found = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word]!;
    if (head < 0) continue;
    const apart = Math.abs(head - word);
    if (apart >= shortest) continue;
    const [from, to] = head < word ? [head, word] : [word, head];
    for (let inner = from + 1; inner < to; inner++)
      if (!descends(heads, inner, head)) {
        found = word;
        shortest = apart;
        break;
      }
  }
  return found;
}

function descends(heads: Int32Array, word: number, ancestor: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= heads.length; at = heads[at]!, steps++)
    if (at === ancestor) return true;
  return false;
}

/** So many words are looked at: the head that was lifted from is near, and one long sentence must not take for ever. */
const MAX_LOOKED_AT = 200;

/** Breadth first, in text order, not into the word's own subtree. */
function findBelow(
  children: readonly number[][],
  labels: readonly string[],
  top: number,
  word: number,
  relation: string,
): number {
  const queue = [top];
  for (let at = 0; at < queue.length && at < MAX_LOOKED_AT; at++)
    for (const child of children[queue[at]!]!) {
      if (child === word) continue;
      if (labels[child]!.split(MARK)[0] === relation) return child;
      if (queue.length < MAX_LOOKED_AT) queue.push(child);
    }
  return -1;
}
