import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyScript, editScript } from './edit-script.ts';

describe('edit scripts', () => {
  it('make the lemma that they were made from', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (form, lemma) => {
          assert.equal(applyScript(editScript(form, lemma), form), lemma);
        },
      ),
    );
  });

  it('carry over to other words, and say where they do not fit', () => {
    const script = editScript('gewerkt', 'werken');
    assert.equal(applyScript(script, 'gemaakt'), 'maaken');
    assert.equal(applyScript(script, 'ge'), null);
    assert.equal(applyScript(script, 'huizen'), null);
    assert.equal(applyScript(editScript('koopt', 'kopen'), 'loopt'), 'lopen');
  });
});
