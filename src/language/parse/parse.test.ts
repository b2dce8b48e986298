import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MOVES, State } from './arc-hybrid.ts';
import { deprojectivise, projectivise } from './projectivity.ts';

/** A random tree over n words: heads, -1 for the one root. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 14 }).map((numbers) => {
  const order = numbers.map((_, i) => i).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  const heads = new Int32Array(numbers.length).fill(-1);
  order.forEach((word, i) => {
    if (i > 0) heads[word] = order[numbers[word]! % i]!;
  });
  return heads;
});

function reachesRoot(heads: ArrayLike<number>, word: number): boolean {
  let at = word;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (heads[at]! < 0) return true;
    at = heads[at]!;
  }
  return false;
}

function isProjective(heads: ArrayLike<number>): boolean {
  const below = (word: number, head: number) => {
    for (let at = word; at >= 0; at = heads[at]!) if (at === head) return true;
    return false;
  };
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word]!;
    if (head < 0) continue;
    for (let inner = Math.min(head, word) + 1; inner < Math.max(head, word); inner++)
      if (!below(inner, head)) return false;
  }
  return true;
}

describe('pseudo-projective trees', () => {
  it('are projective, and trees again when the arcs are put back', () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const tree = { heads, labels: Array.from(heads, (_, i) => `r${i}`) };
        const lifted = projectivise(tree);
        assert.ok(isProjective(lifted.heads));
        const restored = deprojectivise(lifted);
        assert.deepEqual(restored.labels, tree.labels);
        assert.equal(restored.heads.filter((head) => head < 0).length, 1);
        for (let word = 0; word < heads.length; word++) assert.ok(reachesRoot(restored.heads, word));
      }),
    );
  });

  it('come back where one arc crosses', () => {
    // "Wat denk je dat hij doet": wat hangs on doet, across denk.
    const tree = {
      heads: Int32Array.of(5, -1, 1, 5, 5, 1),
      labels: ['obj', 'root', 'nsubj', 'mark', 'nsubj', 'ccomp'],
    };
    const lifted = projectivise(tree);
    assert.equal(lifted.labels[0], 'obj^ccomp');
    assert.deepEqual(deprojectivise(lifted), tree);
  });
});

describe('arc-hybrid transitions', () => {
  it('give each word one head and the sentence one root, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (length, choices) => {
        const state = new State().open(length);
        for (let step = 0; step < 2 * length; step++) {
          const allowed = Array.from({ length: MOVES }, (_, move) => move).filter((move) => state.can(move));
          assert.ok(allowed.length > 0);
          state.apply(allowed[choices.next().value! % allowed.length]!);
        }
        const heads = Array.from({ length }, (_, word) => (state.head(word) === length ? -1 : state.head(word)));
        assert.equal(heads.filter((head) => head < 0).length, 1);
        for (let word = 0; word < length; word++) assert.ok(reachesRoot(heads, word));
        assert.ok(isProjective(heads));
      }),
    );
  });
});
