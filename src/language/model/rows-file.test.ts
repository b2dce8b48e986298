import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { ByteReader, ByteWriter } from './bytes.ts';
import { LinearModel, type LinearRows } from './linear.ts';
import { readModel, writeModel } from './rows-file.ts';

const weight = fc.integer({ min: -127, max: 127 }).filter((value) => value !== 0);
/** Rows of a model of so many classes, some of which sum up to nothing. */
const rowsOf = (count: number) =>
  fc
    .uniqueArray(
      fc.record({
        key: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        entries: fc.uniqueArray(fc.record({ one: fc.nat({ max: count - 1 }), weight }), {
          selector: ({ one }) => one,
          minLength: 1,
          maxLength: 6,
        }),
        balanced: fc.boolean(),
      }),
      { selector: ({ key }) => key, maxLength: 60 },
    )
    .map((drawn): LinearRows => {
      const rows = drawn
        .sort((a, b) => a.key - b.key)
        .map(({ key, entries, balanced }) => ({
          key,
          entries: (balanced && entries.length === 2
            ? [entries[0]!, { one: entries[1]!.one, weight: -entries[0]!.weight }]
            : entries
          ).sort((a, b) => a.one - b.one),
        }));
      const entries = rows.flatMap((row) => row.entries);
      return {
        keys: Uint32Array.from(rows, ({ key }) => key),
        lengths: Uint16Array.from(rows, (row) => row.entries.length),
        classes: Uint16Array.from(entries, ({ one }) => one),
        weights: Int8Array.from(entries, (entry) => entry.weight),
        scale: 127 ** 2,
      };
    });
const model = fc
  .constantFrom(2, 3, 9, 300)
  .chain((count) => fc.record({ count: fc.constant(count), rows: rowsOf(count) }));

it('reads what it wrote', () => {
  fc.assert(
    fc.property(model, ({ count, rows }) => {
      const writer = new ByteWriter();
      writeModel(LinearModel.of(rows, count), writer);
      assert.deepEqual(readModel(new ByteReader(writer.finish()), count).toRows(), rows);
    }),
  );
});

it('adds up the weights of the features that it knows', () => {
  fc.assert(
    fc.property(model, fc.array(fc.integer()), ({ count, rows }, others) => {
      const features = Int32Array.from([...rows.keys, ...others], (key) => key | 0);
      const expected = new Array<number>(count).fill(0);
      let at = 0;
      for (const length of rows.lengths)
        for (const end = at + length; at < end; at++)
          expected[rows.classes[at]!]! += rows.weights[at]! * Math.abs(rows.weights[at]!);
      const scores = new Float32Array(count).fill(7);
      const known = new Set(rows.keys);
      const unknown = features.filter((key, i) => i < rows.keys.length || !known.has(key >>> 0));
      LinearModel.of(rows, count).score(unknown, unknown.length, scores);
      assert.deepEqual([...scores], expected);
    }),
  );
});
