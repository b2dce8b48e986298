import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Perceptron } from './perceptron.ts';

it('a model with room for few rows keeps those that are strong and looked up often', () => {
  const [common, rare, weak] = [11, 22, 33] as const;
  const model = new Perceptron(2);
  const mistake = (feature: number, step: number) => model.update(Int32Array.of(feature), 1, 0, 1, step);
  mistake(common, 2);
  mistake(rare, 3);
  mistake(weak, 0.1);
  model.tick();
  const kept = (rows: number) => [...model.finish({ row: 0, weight: 0, rows }).toRows().keys];
  assert.deepEqual(kept(1), [rare]);
  const counted = model.counting();
  const scores = new Float32Array(2);
  for (let i = 0; i < 50; i++) counted.score(Int32Array.of(common, weak, 44), 3, scores);
  assert.ok(Math.abs(scores[0]! - 2.1) < 1e-6);
  counted.add(Int32Array.of(rare), 1, scores);
  assert.ok(Math.abs(scores[0]! - 5.1) < 1e-6);
  assert.deepEqual(kept(1), [common]);
  assert.deepEqual(kept(2), [common, rare]);
  assert.deepEqual(kept(3), [common, rare, weak]);
});
