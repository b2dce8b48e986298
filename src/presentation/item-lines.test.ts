import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Language } from '../core/article.ts';
import type { ActorKind, Briefing, Stance } from '../core/briefing.ts';
import { lengths } from './article-words.ts';
import { BOUNDLESS } from './compose.ts';
import { itemLine } from './item-lines.ts';
import { inlineText } from './plain-text.ts';
import { voiceOf } from './voice.ts';

const evidence = [{ start: 0, end: 1, quote: 'x' }];

function briefingOf(language: Language, items: object): Briefing {
  const empty = { bottomLine: [], actors: [], positions: [], motives: [], questions: [] };
  return { article: { language }, ...empty, ...items } as unknown as Briefing;
}

function line(briefing: Briefing, section: 'actors' | 'positions' | 'motives' | 'questions', reader: Language = 'en') {
  const voice = voiceOf({ language: reader, zone: 'UTC' });
  const { content, detail = [] } = itemLine(briefing, section, 0, voice, lengths(BOUNDLESS), 'full');
  return [inlineText(content), inlineText(detail)];
}

function position(language: Language, holder: string, stance: Stance, actor?: [string, ActorKind], target?: string) {
  const actors = actor ? [{ id: 'a1', name: actor[0], aliases: [], kind: actor[1], evidence }] : [];
  const item = {
    actor: actor ? 'a1' : null,
    holder,
    cue: '',
    stance,
    statement: 'x',
    target: target ?? null,
    evidence,
  };
  return line(briefingOf(language, { actors, positions: [item] }), 'positions');
}

describe('a position in a line', () => {
  test('names the actor in full, with what it is aimed at', () => {
    assert.deepEqual(position('en', 'she', 'denies', ['Joan Whitfield', 'person'], 'the company'), [
      'Joan Whitfield denies: “x”',
      'aimed at the company',
    ]);
  });

  test('gives what was said in the order of the text where *she said* broke it up', () => {
    const parts = [
      { start: 20, end: 30, quote: 'was needed' },
      { start: 0, end: 8, quote: 'The move' },
    ];
    const item = { actor: null, holder: 'the mayor', stance: 'states', statement: 'was needed', evidence: parts };
    assert.equal(
      line(briefingOf('en', { positions: [{ ...item, target: null }] }), 'positions')[0],
      'The mayor says: “The move […] was needed”',
    );
  });

  test('has the target as the object of a verb that takes one', () => {
    assert.deepEqual(position('en', 'she', 'accuses', ['Joan Whitfield', 'person'], 'the company'), [
      'Joan Whitfield accuses the company: “x”',
      '',
    ]);
    const dutch = position('nl', 'zij', 'opposes', ['Noordlijn', 'organisation'], 'het besluit');
    assert.equal(dutch[0], 'Noordlijn opposes het besluit: “x”');
  });

  test('names the source as the article does where no actor is known, or where there are several', () => {
    assert.equal(position('en', 'experts', 'warns')[0], 'Experts warn: “x”');
    assert.equal(position('en', 'Bowen and Hallam', 'states', ['Bowen', 'person'])[0], 'Bowen and Hallam say: “x”');
    const treasurer = 'Anna Bos, chief executive and treasurer of the bank';
    assert.equal(position('en', treasurer, 'states', ['Anna Bos', 'person'])[0], 'Anna Bos says: “x”');
    assert.equal(
      position('en', 'economist and author Anna Bos', 'states', ['Anna Bos', 'person'])[0],
      'Anna Bos says: “x”',
    );
    assert.equal(
      position('nl', 'Anna Bos, minister, en Piet Vos', 'states', ['Anna Bos', 'person'])[0],
      'Anna Bos, minister, en Piet Vos say: “x”',
    );
    assert.equal(
      position('nl', 'burgemeester Bos en omwonenden', 'states', ['Bos', 'person'])[0],
      'Burgemeester Bos en omwonenden say: “x”',
    );
    assert.equal(position('en', '', 'claims')[0], 'An unnamed source argues: “x”');
  });

  test('calls nobody by a pronoun', () => {
    assert.equal(position('en', 'He', 'claims')[0], 'An unnamed source argues: “x”');
    assert.match(position('nl', 'wij', 'claims')[0]!, /^An unnamed source argue/);
  });

  test('takes an office with several fields, or fields in brackets, for one holder', () => {
    for (const holder of ['wethouder De Ruiter (Haven en Klimaat)', 'de minister van Landbouw en Visserij'])
      assert.equal(position('nl', holder, 'states', ['De Ruiter', 'person'])[0], 'De Ruiter says: “x”');
    assert.equal(
      position('en', 'the secretary of Trade and Industry', 'states')[0],
      'The secretary of Trade and Industry says: “x”',
    );
  });

  const verbs: [Language, string, ActorKind | null, string][] = [
    ['en', 'the protesters', 'group', 'say'],
    ['en', 'Police', 'group', 'say'],
    ['en', 'the crowd', 'group', 'says'],
    ['en', 'United Nations', 'organisation', 'says'],
    ['en', 'residents of the old town', null, 'say'],
    ['nl', 'demonstranten', 'group', 'say'],
    ['nl', 'de bevolking', 'group', 'says'],
    ['nl', 'critici', null, 'say'],
    ['nl', 'een van hen', null, 'says'],
    ['en', 'one of the experts', null, 'says'],
    ['nl', 'Verenigde Staten', 'state', 'say'],
    ['nl', 'VS', 'state', 'say'],
    ['nl', 'Londen', 'state', 'says'],
    ['nl', 'Democraten', 'organisation', 'say'],
    ['nl', 'Houthi’s', 'organisation', 'say'],
    ['nl', 'Leen Staten', 'person', 'says'],
    ['en', 'United States', 'state', 'says'],
    ['en', 'Democrats', 'organisation', 'say'],
    ['en', 'Reuters', 'organisation', 'says'],
  ];
  for (const [language, holder, kind, verb] of verbs)
    test(`the verb agrees: ${holder} ${verb}`, () => {
      const [text = ''] = position(language, holder, 'states', kind ? [holder, kind] : undefined);
      assert.ok(text.includes(` ${verb}: `), text);
    });
});

describe('an actor in a line', () => {
  const actor = { id: 'a1', name: 'Joan Whitfield', kind: 'person', role: 'Deputy mayor', mentions: 4, evidence };

  test('with role, kind, count and the other names that say something new', () => {
    const aliases = ['Deputy mayor Joan Whitfield', 'Whitfield', 'WHITFIELD', 'deputy mayor'];
    assert.deepEqual(line(briefingOf('en', { actors: [{ ...actor, aliases }] }), 'actors'), [
      'Joan Whitfield, Deputy mayor',
      'person · named 4 times · also: Whitfield',
    ]);
  });

  test('without what is not known', () => {
    const bare = { ...actor, name: 'provincie', kind: 'organisation', role: null, mentions: 1, aliases: [] };
    assert.deepEqual(line(briefingOf('nl', { actors: [bare] }), 'actors', 'nl'), ['Provincie', 'organisatie']);
  });
});

describe('a motive in a line', () => {
  const motive = {
    actor: null,
    holder: 'the city',
    motive: 'x',
    action: 'y',
    basis: 'author',
    negated: false,
    evidence,
  };
  const shownAs = (change: object) => line(briefingOf('en', { motives: [{ ...motive, ...change }] }), 'motives');

  test('says what it explains and on whose word', () => {
    assert.deepEqual(shownAs({}), ['The city: “x”', 'explains “y” · as the article states it']);
    assert.deepEqual(shownAs({ action: null, basis: 'self' }), ['The city: “x”', "in the actor's own words"]);
  });

  test('never stands without the source that alone says it', () => {
    const attributed = { basis: 'attributed', attributedTo: null };
    assert.deepEqual(shownAs(attributed), ['The city (according to another source): “x”', 'explains “y”']);
    assert.equal(
      shownAs({ ...attributed, negated: true })[0],
      'The city (not the motive, according to another source): “x”',
    );
  });

  test('says when the article denies it, and when nobody is named', () => {
    assert.equal(shownAs({ negated: true })[0], 'The city (not the motive): “x”');
    assert.equal(shownAs({ holder: '' })[0], 'Not named: “x”');
    assert.equal(shownAs({ holder: 'We' })[0], 'Not named: “x”');
  });
});
