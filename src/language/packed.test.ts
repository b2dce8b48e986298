import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { UPOS } from './document.ts';
import { type AnalysedDocument, unpack } from './packed.ts';

/** A document of one-letter words; `heads[i]` is absolute, the word itself for a root. */
function documentOf(
  heads: readonly number[],
  sentenceStarts: readonly number[] = heads.length === 0 ? [] : [0],
): AnalysedDocument {
  const { length } = heads;
  return unpack({
    text: 'x '.repeat(length),
    language: 'nl',
    starts: Uint32Array.from({ length }, (_, i) => 2 * i),
    ends: Uint32Array.from({ length }, (_, i) => 2 * i + 1),
    joined: new Uint8Array(length),
    upos: new Uint8Array(length).fill(UPOS.indexOf('VERB')),
    tags: new Uint16Array(length),
    heads: Uint32Array.from(heads),
    relations: new Uint8Array(length),
    lemmas: new Array(length).fill('x'),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    paragraphStarts: Uint32Array.from(heads.length === 0 ? [] : [0]),
    entities: Uint32Array.of(0, 1, 2),
    tagTable: [{ xpos: 'V', feats: 'Number=Sing|Tense=Past|VerbForm=Fin' }],
    relationTable: ['nsubj:pass'],
  });
}

describe('an analysed document', () => {
  // 0 <- 1 -> 3 -> 2, 3 -> 5 -> 4
  const document = documentOf([1, 1, 3, 1, 5, 3]);

  it('knows dependents in text order and the span under a word', () => {
    assert.deepEqual(document.children(1), [0, 3]);
    assert.deepEqual(document.children(3), [2, 5]);
    assert.deepEqual(document.children(4), []);
    assert.deepEqual(document.subtree(3), { first: 2, end: 6 });
    assert.deepEqual(document.subtree(1), { first: 0, end: 6 });
  });

  it('finds the way between words', () => {
    assert.deepEqual(document.path(0, 4), [0, 1, 3, 5, 4]);
    assert.deepEqual(document.path(4, 2), [4, 5, 3, 2]);
    assert.deepEqual(document.path(3, 4), [3, 5, 4]);
    assert.deepEqual(document.path(2, 2), [2]);
    assert.deepEqual(documentOf([0, 0, 2, 2], [0, 2]).path(1, 3), []);
  });

  it('finds the word that a name hangs on', () => {
    assert.equal(document.headOf({ first: 4, end: 6 }), 5);
    assert.equal(document.headOf({ first: 2, end: 4 }), 3);
    assert.equal(document.headOf({ first: 0, end: 6 }), 1);
  });

  it('reads features, relations and names', () => {
    assert.equal(document.feature(0, 'Tense'), 'Past');
    assert.equal(document.feature(0, 'Number'), 'Sing');
    assert.equal(document.feature(0, 'Form'), null);
    assert.equal(document.feature(-1, 'Form'), null);
    assert.equal(document.feature(document.length, 'Form'), null);
    assert.equal(document.relation(0), 'nsubj');
    assert.equal(document.fullRelation(0), 'nsubj:pass');
    assert.deepEqual(document.entities, [{ first: 0, end: 1, type: 'LOC' }]);
  });

  it('finds words by offset', () => {
    assert.equal(document.wordAt(0), 0);
    assert.equal(document.wordAt(1), 1);
    assert.equal(document.wordAt(2), 1);
    assert.equal(document.wordAt(999), 6);
  });

  it('agrees with itself on any tree', () => {
    const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((numbers) => {
      // Word i hangs on one that has already been placed, in a shuffled order.
      const order = numbers.map((_, i) => i).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
      const heads = new Array<number>(numbers.length);
      order.forEach((word, i) => {
        heads[word] = i === 0 ? word : order[numbers[word]! % i]!;
      });
      return heads;
    });
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (heads, a, b) => {
        const document = documentOf(heads);
        const [from, to] = [a % heads.length, b % heads.length];
        const path = document.path(from, to);
        assert.equal(path[0], from);
        assert.equal(path.at(-1), to);
        for (let i = 1; i < path.length; i++)
          assert.ok(heads[path[i - 1]!] === path[i] || heads[path[i]!] === path[i - 1]);
        assert.equal(new Set(path).size, path.length);
        for (let word = 0; word < heads.length; word++) {
          const { first, end } = document.subtree(word);
          assert.ok(first <= word && word < end);
          for (const child of document.children(word)) {
            assert.equal(heads[child], word);
            const inner = document.subtree(child);
            assert.ok(first <= inner.first && inner.end <= end);
          }
        }
      }),
    );
  });
});
