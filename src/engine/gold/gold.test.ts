// Checks the annotated articles against the format of README.md.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';

const KINDS = {
  actor: ['person', 'organisation', 'state', 'group'],
  salience: ['main', 'other'],
  stance: [
    ...['states', 'claims', 'denies', 'accuses', 'demands', 'supports', 'opposes'],
    ...['warns', 'promises', 'expects', 'doubts', 'asks', 'praises', 'regrets'],
  ],
  basis: ['self', 'attributed', 'author'],
  question: ['asked', 'unknown', 'unconfirmed', 'disputed', 'doubted', 'pending'],
};

const files = globSync('*/*.json', { cwd: import.meta.dirname }).sort();

test('there are articles in both halves', () => {
  const halves = new Set(files.map((file) => Number.parseInt(basename(file), 10) % 2));
  assert.deepEqual([...halves].sort(), [0, 1]);
});

for (const file of files) {
  test(`${file} keeps to the format`, () => {
    const article = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
    const { actors, positions, motives, questions, text } = article;
    assert.match(basename(file), /^\d\d-[a-z0-9-]+\.json$/);
    assert.equal(article.id, basename(file, '.json'));
    assert.equal(article.language, dirname(file));
    assert.equal(article.source.corpus, 'Sitrep');
    assert.ok(article.source.manner);
    assert.match(article.source.variety, new RegExp(`^${article.language}-[A-Z]{2}$`));

    const ids: string[] = actors.map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, ids.length, 'ids repeat');
    const known = (id: string | null) => assert.ok(id === null || ids.includes(id), `no actor ${id}`);
    const spans = (...all: (string | null | undefined)[]) => {
      for (const span of all) if (span) assert.ok(text.includes(span), `not in the text: ${span}`);
    };
    const trimmed = (...all: (string | null | undefined)[]) => {
      spans(...all);
      for (const span of all)
        if (span)
          assert.doesNotMatch(
            span,
            /^[\s,;“”„"‘]|[\s,;:?!“”"‘]$|(?<!\b(?:\p{Lu}\p{L}*|\p{L}))\.$/u,
            `loose edge: ${span}`,
          );
    };

    for (const { name, aliases, kind, role, salience } of actors) {
      trimmed(name, ...aliases, role);
      assert.ok(!aliases.includes(name), `${name} is its own alias`);
      assert.ok(KINDS.actor.includes(kind) && KINDS.salience.includes(salience), name);
    }
    for (const { actor, holder, cue, statement, also, quoted, stance } of positions) {
      assert.ok(statement);
      known(actor);
      trimmed(holder, statement, also);
      spans(...cue.split(' ... '));
      assert.ok(KINDS.stance.includes(stance) && typeof quoted === 'boolean', statement);
    }
    for (const { actor, motive, action, basis, attributedTo, negated } of motives) {
      assert.ok(motive);
      known(actor);
      known(attributedTo);
      trimmed(motive, action);
      assert.ok(KINDS.basis.includes(basis) && typeof negated === 'boolean', motive);
      if (basis !== 'attributed') assert.equal(attributedTo, null, motive);
    }
    for (const { text: span, kind } of questions) {
      assert.ok(span);
      trimmed(span);
      assert.ok(KINDS.question.includes(kind), span);
    }
  });
}
