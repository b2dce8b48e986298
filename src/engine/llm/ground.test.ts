import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { makeArticle } from '../../core/article.ts';
import type { Position, Proposal } from '../../core/briefing.ts';
import { verify } from '../../core/verify.ts';
import { readText } from '../../test/fakes.ts';
import type { Answer } from './answer.ts';
import { Grounder } from './ground.ts';

const TEXT = `Gemeente sluit brug bij Oudeveer

De gemeente Oudeveer sluit de brug over de Vliet, zegt wethouder Karin Prins. “De pijlers zijn aan het einde van hun leven”, aldus Prins.

Vervoerder Linea is tegen. ‘Wij rijden straks een uur om’, zegt directeur Ton Baas. Linea wil een noodbrug om de dienstregeling te redden.

Onduidelijk is wie dat betaalt.

De bakker op de hoek zegt niets.`;

const ARTICLE = makeArticle(readText(TEXT), 'nl');
const WHOLE = { start: 0, end: TEXT.length };
const NOTHING: Proposal = { engine: 'first@1', bottomLine: [], actors: [], positions: [], motives: [], questions: [] };
const EMPTY: Answer = { bottomLine: [], actors: [], positions: [], motives: [], questions: [] };

const PRINS = { name: 'Karin Prins', aliases: ['Prins'], kind: 'person', role: 'wethouder', main: true };
const LINEA = { name: 'Linea', aliases: [], kind: 'organisation', role: null, main: true };
const BAKER = { name: 'bakker op de hoek', aliases: ['bakker'], kind: 'person', role: null, main: false };
const position = (change: object = {}) => ({
  actor: 'Karin Prins',
  holder: 'Prins',
  cue: 'aldus',
  stance: 'states',
  statement: 'De pijlers zijn aan het einde van hun leven',
  target: null,
  ...change,
});

function ground(answer: Partial<Answer>, first = NOTHING) {
  const grounder = new Grounder(ARTICLE, first);
  grounder.add({ ...EMPTY, ...answer }, WHOLE);
  const { briefing, dropped } = verify(ARTICLE, grounder.proposal('llm:test@1'));
  assert.equal(dropped, 0, 'what is grounded passes the gate');
  return { ...briefing, offered: grounder.offered, dropped: grounder.dropped };
}

describe('what a model offers', () => {
  test('is shown where the article bears it out', () => {
    const briefing = ground({
      bottomLine: ['De gemeente Oudeveer sluit de brug over de Vliet, zegt wethouder Karin Prins.'],
      actors: [PRINS, LINEA],
      positions: [
        position(),
        position({ actor: 'Linea', holder: 'Linea', cue: 'is tegen', stance: 'opposes', statement: 'tegen' }),
      ],
      motives: [
        {
          actor: 'Linea',
          holder: 'Linea',
          motive: 'de dienstregeling te redden',
          action: 'wil een noodbrug',
          basis: 'author',
          attributedTo: null,
          negated: false,
        },
      ],
      questions: [{ question: 'Onduidelijk is wie dat betaalt.', kind: 'unknown', about: 'Linea' }],
    });
    assert.equal(briefing.dropped, 0);
    assert.deepEqual(
      briefing.actors.map(({ name, aliases, role, salience, mentions }) => ({
        name,
        aliases,
        role,
        salience,
        mentions,
      })),
      [
        { name: 'Karin Prins', aliases: ['Prins'], role: 'wethouder', salience: 'main', mentions: 2 },
        { name: 'Linea', aliases: [], role: null, salience: 'main', mentions: 2 },
      ],
    );
    const [first] = briefing.positions;
    assert.deepEqual(
      { ...first, evidence: null },
      {
        actor: 'a1',
        holder: 'Prins',
        cue: 'aldus',
        stance: 'states',
        statement: 'De pijlers zijn aan het einde van hun leven',
        quoted: true,
        target: null,
        confidence: 0.6,
        evidence: null,
      },
    );
    assert.equal(briefing.motives[0]?.motive, 'de dienstregeling te redden');
    assert.equal(briefing.questions[0]?.question, 'Onduidelijk is wie dat betaalt');
    assert.equal(briefing.questions[0]?.about, 'a2');
  });

  const dropped: Record<string, Partial<Answer>> = {
    'an actor that is not named': { actors: [{ ...PRINS, name: 'Karin Prinsen' }] },
    'an actor that is a pronoun': { actors: [{ ...LINEA, name: 'Wij' }] },
    'an actor of no kind': { actors: [{ ...PRINS, kind: 'alien' }] },
    'an invented statement': { positions: [position({ statement: 'De brug is veilig' })] },
    'a statement that is nearly one': {
      positions: [position({ statement: 'De pijlers zijn aan het einde van het leven' })],
    },
    'a summary of a statement': { positions: [position({ statement: 'pijlers ... einde van hun leven' })] },
    'a statement of nobody’s stance': { positions: [position({ stance: 'shouts' })] },
    'a statement of somebody who is no actor': { positions: [position({ actor: 'Ton Baas', holder: 'Ton Baas' })] },
    'a statement whose holder is not named': { positions: [position({ holder: 'de wethouder van Oudeveer' })] },
    'a statement given to somebody who is named elsewhere': {
      positions: [position({ actor: 'De bakker op de hoek', holder: 'De bakker' })],
    },
    'a motive of nobody': {
      motives: [{ actor: null, holder: '', motive: 'de dienstregeling te redden', basis: 'author' }],
    },
    'a motive that is not given': {
      motives: [{ actor: 'Linea', holder: 'Linea', motive: 'winst te maken', basis: 'author' }],
    },
    'a question that is not asked': { questions: [{ question: 'wanneer de brug opengaat', kind: 'unknown' }] },
    'a bottom line in its own words': { bottomLine: ['The bridge will close.'] },
    'what is no item at all': { positions: ['x', null, 7, []], questions: [{}], motives: [{}], actors: [{}] },
    'words that are not the article’s, in its own language': {
      questions: [{ question: 'who pays for it', kind: 'unknown' }],
    },
  };
  for (const [what, answer] of Object.entries(dropped))
    test(`is dropped and counted where it is ${what}`, () => {
      const { positions, motives, questions, bottomLine, ...counted } = ground({
        ...answer,
        actors: [PRINS, LINEA, BAKER, ...(answer.actors ?? [])],
      });
      assert.deepEqual([positions, motives, questions, bottomLine], [[], [], [], []]);
      const wrong = Object.values(answer).reduce((sum, list) => sum + list.length, 0);
      assert.equal(counted.dropped, wrong);
      assert.equal(counted.actors.length, 3);
    });

  test('fifty times is shown once', () => {
    const { positions, dropped } = ground({ actors: [PRINS], positions: Array.from({ length: 50 }, () => position()) });
    assert.equal(positions.length, 1);
    assert.equal(dropped, 0);
  });

  test('without a source is impersonal', () => {
    const { positions } = ground({ positions: [position({ actor: null, holder: '', cue: '' })] });
    assert.equal(positions[0]?.actor, null);
  });

  test('is surer where the embedded engine found the same words', () => {
    const [known] = ground({ actors: [PRINS], positions: [position()] }).positions;
    const first = { ...NOTHING, positions: [known] };
    assert.equal(ground({ actors: [PRINS], positions: [position()] }, first).positions[0]?.confidence, 0.9);
  });

  test('leaves the embedded engine’s bottom line where it has none of its own', () => {
    const line = {
      text: 'Linea',
      evidence: [{ start: TEXT.indexOf('Linea'), end: TEXT.indexOf('Linea') + 5, quote: 'Linea' }],
    };
    assert.equal(ground({ bottomLine: ['Nergens'] }, { ...NOTHING, bottomLine: [line] }).bottomLine[0]?.text, 'Linea');
  });

  test('about overlapping stretches makes one actor and one item of each', () => {
    const grounder = new Grounder(ARTICLE, NOTHING);
    const half = TEXT.indexOf('Onduidelijk');
    for (const stretch of [
      { start: 0, end: half },
      { start: TEXT.indexOf('Vervoerder'), end: TEXT.length },
    ])
      grounder.add(
        {
          ...EMPTY,
          actors: [LINEA],
          positions: [position({ actor: 'Linea', holder: 'Linea', stance: 'opposes', statement: 'tegen' })],
        },
        stretch,
      );
    const { actors, positions } = grounder.proposal('x');
    assert.deepEqual([actors.length, positions.length, grounder.dropped], [1, 1, 0]);
  });
});

test('of thousands of invented items none is shown', (t) => {
  const words = fc.constantFrom(
    'Prins',
    'Linea',
    'de brug',
    'sluit',
    'Oudeveer',
    'zegt',
    'minister',
    'NAVO',
    'bom',
    'ontkent',
    'tegen',
    'gemeente',
  );
  const invented = fc
    .array(words, { minLength: 3, maxLength: 9 })
    .map((list) => list.join(' '))
    .filter((line) => !TEXT.toLowerCase().includes(line.toLowerCase()));
  const name = fc.constantFrom('Karin Prins', 'Linea', 'Ton Baas', 'Vladimir Poetin', '', null);
  const stance = fc.constantFrom('denies', 'accuses', 'states');
  const item = fc.record({
    actor: name,
    holder: name.map((one) => one ?? ''),
    cue: fc.constantFrom('zegt', 'aldus', ''),
    stance,
    statement: invented,
    motive: invented,
    question: invented,
    kind: fc.constantFrom('unknown', 'disputed'),
    basis: fc.constantFrom('self', 'author', 'attributed'),
    target: invented,
    action: invented,
  });
  let offered = 0;
  fc.assert(
    fc.property(fc.array(item, { minLength: 10, maxLength: 40 }), (items) => {
      const bottomLine = items.map(({ statement }) => statement);
      const answer = { actors: [PRINS, LINEA], bottomLine, positions: items, motives: items, questions: items };
      const { positions, motives, questions, ...rest } = ground(answer);
      assert.deepEqual([positions, motives, questions, rest.bottomLine], [[], [], [], []]);
      assert.equal(rest.dropped, items.length * 4);
      offered += rest.dropped;
    }),
  );
  t.diagnostic(`0 of ${offered} invented items shown`);
  assert.ok(offered >= 2000);
});

test('every line that is shown stands in the article, whatever a model says', () => {
  const slice = fc.tuple(fc.nat(TEXT.length), fc.nat(80)).map(([start, length]) => TEXT.slice(start, start + length));
  const anything = fc.oneof(
    slice,
    slice.map((line) => line.toUpperCase()),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Prins', 'Linea', null, 3),
  );
  const item = fc.record({
    name: anything,
    aliases: fc.array(anything, { maxLength: 3 }),
    kind: fc.constantFrom('person', 'group', 'unknown'),
    role: anything,
    main: fc.boolean(),
    actor: anything,
    holder: anything,
    cue: anything,
    stance: fc.constantFrom('states', 'denies'),
    statement: anything,
    target: anything,
    motive: anything,
    action: anything,
    basis: fc.constantFrom('self', 'attributed'),
    attributedTo: anything,
    negated: fc.boolean(),
    question: anything,
    about: anything,
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const answer = {
        bottomLine: items.map(({ name }) => name),
        actors: items,
        positions: items,
        motives: items,
        questions: items,
      };
      const briefing = ground(answer);
      for (const { statement, holder, target, evidence } of briefing.positions as readonly Position[])
        for (const shown of [statement, holder, target ?? '', ...evidence.map(({ quote }) => quote)])
          assert.ok(TEXT.includes(shown));
    }),
    { numRuns: 300 },
  );
});
