import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { type Scorer, WordViews } from '../model/words.ts';
import { MOVES, State } from './arc-hybrid.ts';
import { ParseContext } from './features.ts';
import { lookAtDependents, lookAtWords } from './move-features.ts';
import { StateScores } from './state-scores.ts';

/** Any feature has weights, whole numbers. */
const model: Scorer = {
  classes: MOVES,
  unit: 1,
  score(features, count, scores) {
    scores.fill(0);
    this.add(features, count, scores);
  },
  add(features, count, scores) {
    for (let i = 0; i < count; i++)
      for (let move = 0; move < MOVES; move++) scores[move]! += (features[i]! >>> (move * 8)) & 255;
  },
};

it('keeps what groups of words contribute, and the sum is that of all features', () => {
  const views = new WordViews();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', ',', '"'), { minLength: 1, maxLength: 12 }),
      fc.array(fc.array(fc.nat({ max: 20 }), { minLength: 24, maxLength: 24 }), { minLength: 2, maxLength: 4 }),
      (forms, paths) => {
        const { length } = forms;
        const context = new ParseContext();
        const tags = forms.map((form) => (form === 'a' ? 1 : 2));
        context.open(
          forms.map((form) => views.of(form)),
          Int32Array.from(tags),
          tags,
          tags,
        );
        const scored = new StateScores(model, context);
        const expected = new Float32Array(MOVES);
        for (const path of paths) {
          const state = new State().open(length);
          for (let step = 0; step < 2 * length; step++) {
            scored.of(state);
            lookAtWords(context, state);
            model.score(context.features.hashes, context.features.count, expected);
            lookAtDependents(context, state);
            model.add(context.features.hashes, context.features.count, expected);
            assert.deepEqual(scored.scores, expected);
            const allowed = [0, 1, 2].filter((move) => state.can(move));
            const word = state.apply(allowed[path[step]! % allowed.length]!);
            if (word >= 0) state.setLabel(word, path[step]!);
          }
        }
      },
    ),
  );
});
