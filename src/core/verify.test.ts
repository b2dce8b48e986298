import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { makeArticle } from './article.ts';
import type { Proposal } from './briefing.ts';
import { evidenceAt } from './evidence.ts';
import { verify } from './verify.ts';

const text = 'Minister Jansen zegt dat de brug dicht blijft. Hij wil ongelukken voorkomen.';
const article = makeArticle(
  {
    text,
    title: null,
    url: null,
    source: null,
    author: null,
    publishedAt: null,
    complete: true,
    declaredLanguage: null,
  },
  'nl',
);

function at(words: string) {
  const start = text.indexOf(words);
  return evidenceAt(text, start, start + words.length);
}

const jansen = {
  id: 'a1',
  name: 'Jansen',
  aliases: ['Minister Jansen'],
  kind: 'person',
  role: 'Minister',
  salience: 'main',
  mentions: 2,
  evidence: [at('Jansen')],
};
const position = {
  actor: 'a1',
  holder: 'Jansen',
  cue: 'zegt',
  stance: 'states',
  statement: 'de brug dicht blijft',
  quoted: false,
  target: null,
  confidence: 0.9,
  evidence: [at('de brug dicht blijft')],
};
const motive = {
  actor: 'a1',
  holder: 'Hij',
  motive: 'ongelukken voorkomen',
  action: 'de brug dicht blijft',
  basis: 'author',
  attributedTo: null,
  negated: false,
  confidence: 0.5,
  evidence: [at('ongelukken voorkomen')],
};
const question = {
  question: 'de brug dicht blijft',
  kind: 'pending',
  about: 'a1',
  confidence: 0.2,
  evidence: [at('de brug dicht blijft')],
};

function propose(parts: Partial<Proposal>): Proposal {
  return { engine: 'test@1', bottomLine: [], actors: [], positions: [], motives: [], questions: [], ...parts };
}

describe('the evidence gate', () => {
  test('what the article says passes unchanged', () => {
    const { briefing, dropped } = verify(
      article,
      propose({
        bottomLine: [{ text: 'Hij wil ongelukken voorkomen.', evidence: [at('Hij wil ongelukken voorkomen.')] }],
        actors: [jansen],
        positions: [position],
        motives: [motive],
        questions: [question],
      }),
    );
    assert.equal(dropped, 0);
    assert.deepEqual(briefing.actors, [jansen]);
    assert.deepEqual(briefing.positions, [position]);
    assert.deepEqual(briefing.motives, [motive]);
    assert.deepEqual(briefing.questions, [question]);
    assert.equal(briefing.article.characters, text.length);
  });

  test('what nobody can see is no name and no evidence', () => {
    const hidden = '\u202e\u200b\u3164';
    const unseen = makeArticle({ ...article, text: `De ${hidden} brug`, declaredLanguage: null }, 'nl');
    const evidence = [evidenceAt(unseen.text, 3, 3 + hidden.length)];
    const bridge = {
      ...jansen,
      name: 'brug',
      aliases: [hidden],
      role: hidden,
      evidence: [evidenceAt(unseen.text, 7, 11)],
    };
    const { briefing, dropped } = verify(unseen, propose({ actors: [{ ...jansen, name: hidden, evidence }, bridge] }));
    assert.equal(dropped, 1);
    assert.deepEqual(briefing.actors, [{ ...bridge, aliases: [], role: null }]);
  });

  const faults: [string, object][] = [
    ['no evidence', { evidence: [] }],
    ['evidence that is no list', { evidence: at('brug') }],
    [
      'a quote that is not there',
      { statement: 'de brug open gaat', evidence: [{ start: 25, end: 45, quote: 'de brug open gaat' }] },
    ],
    ['the right quote at the wrong place', { evidence: [{ ...at('de brug dicht blijft'), start: 3, end: 23 }] }],
    ['a statement that is not its evidence', { statement: 'de brug dicht' }],
    [
      'a second piece of evidence that is not there',
      { evidence: [at('de brug dicht blijft'), { start: 0, end: 2, quote: 'xx' }] },
    ],
    ['an invented holder', { holder: 'Pietersen' }],
    ['an invented cue', { cue: 'ontkent' }],
    ['an unknown stance', { stance: 'shouts' }],
    ['offsets that are no numbers', { evidence: [{ start: '0', end: '5', quote: 'Minis' }] }],
    ['blank evidence', { statement: ' ', evidence: [at(' ')] }],
  ];
  for (const [fault, change] of faults)
    test(`drops and counts a position with ${fault}`, () => {
      const { briefing, dropped } = verify(
        article,
        propose({ actors: [jansen], positions: [{ ...position, ...change }] }),
      );
      assert.deepEqual(briefing.positions, []);
      assert.equal(dropped, 1);
    });

  test('a cue with a gap passes when each part stands in the text', () => {
    const gap = { ...position, cue: 'zegt ... blijft' };
    assert.equal(verify(article, propose({ positions: [gap] })).briefing.positions.length, 1);
  });

  test('a dropped actor leaves no id behind, and an invented role or target is not shown', () => {
    const { briefing, dropped } = verify(
      article,
      propose({
        actors: [
          { ...jansen, name: 'Janssens' },
          { ...jansen, id: 'a2', role: 'premier', aliases: ['J.'] },
        ],
        positions: [{ ...position, target: 'de oppositie' }],
        motives: [{ ...motive, attributedTo: 'a1' }],
      }),
    );
    assert.equal(dropped, 1);
    assert.equal(briefing.actors[0]?.role, null);
    assert.deepEqual(briefing.actors[0]?.aliases, []);
    assert.equal(briefing.positions[0]?.actor, null);
    assert.equal(briefing.positions[0]?.target, null);
    assert.equal(briefing.motives[0]?.attributedTo, null);
  });

  test('actors with the same id are one', () => {
    assert.equal(verify(article, propose({ actors: [jansen, jansen] })).briefing.actors.length, 1);
  });

  test('whatever is proposed, only verbatim words come out', () => {
    const anything = fc.array(fc.anything());
    const nearly = fc.record({
      actor: fc.anything(),
      holder: fc.oneof(fc.constant('Jansen'), fc.string()),
      cue: fc.oneof(fc.constant('zegt'), fc.string()),
      stance: fc.constantFrom('states', 'claims', 'x'),
      statement: fc.oneof(fc.constant('de brug'), fc.string()),
      evidence: fc.array(
        fc.oneof(
          fc.constant(at('de brug')),
          fc.record({ start: fc.integer(), end: fc.integer(), quote: fc.string() }),
          fc.anything(),
        ),
      ),
      confidence: fc.double(),
    });
    fc.assert(
      fc.property(anything, fc.array(fc.oneof(nearly, fc.anything())), (junk, positions) => {
        const { briefing } = verify(
          article,
          propose({ actors: junk, motives: junk, questions: junk, bottomLine: junk, positions }),
        );
        for (const { statement, holder, evidence, confidence } of briefing.positions) {
          assert.ok(text.includes(holder));
          assert.equal(statement, evidence[0].quote);
          for (const { start, end, quote } of evidence) assert.equal(text.slice(start, end), quote);
          assert.ok(confidence >= 0 && confidence <= 1);
        }
        for (const list of [briefing.actors, briefing.motives, briefing.questions, briefing.bottomLine])
          assert.deepEqual(list, []);
      }),
    );
  });
});
