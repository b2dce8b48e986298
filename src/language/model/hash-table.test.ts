import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { ByteReader, ByteWriter } from './bytes.ts';
import { HashTable } from './hash-table.ts';

it('finds what it was given, also after it was written and read, and nothing else', () => {
  const entry = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 65_535 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), fc.array(fc.integer()), (entries, others) => {
      const expected = new Map(entries.map(([key, value]) => [key >>> 0, value]));
      const writer = new ByteWriter();
      HashTable.of(entries).write(writer);
      const table = HashTable.read(new ByteReader(writer.finish()));
      assert.equal(table.size, expected.size);
      for (const key of [...entries.map(([key]) => key), ...others])
        assert.equal(table.get(key), expected.get(key >>> 0) ?? 0);
    }),
  );
});
