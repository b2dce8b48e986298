import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COMMANDS } from '../../commands/index.ts';
import { type Article, LANGUAGES, makeArticle } from '../core/article.ts';
import { ACTOR_KINDS, BASES, type Briefing, QUESTION_KINDS, SECTIONS, STANCES } from '../core/briefing.ts';
import { encodeButton } from '../core/command.ts';
import { ERROR_CODES } from '../core/errors.ts';
import type { DigestItem, Reply } from '../core/reply.ts';
import { DUE, digestOf, SCHEDULE } from '../test/sample-replies.ts';
import { compose } from './compose.ts';
import { charactersOf } from './measure.ts';
import type { Inline, Message, Room } from './message.ts';

/** The smallest room is the one that `compose` promises to fit into. */
const rooms = fc.record({
  characters: fc.integer({ min: 1000, max: 10_000 }),
  quote: fc.integer({ min: 20, max: 3000 }),
  items: fc.integer({ min: 1, max: 20 }),
});

/** Words as hostile articles have them: very long, of emoji, right to left, with control characters, or of one letter. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}$/) },
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.constantFrom('👩‍👩‍👧‍👦', '🇳🇱', 'x'.repeat(3000), 'שלום', '\u202e', '\u001b[31m', '<!channel>', '\n\n', '﷽', 'Ǆ'),
);
const texts = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' ').trim() || 'x');
const short = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ').trim() || 'x');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const id = maybe(fc.constantFrom('a0', 'a1', 'a2', 'gone'));
const confidence = fc.double({ min: 0, max: 1, noNaN: true });
const evidenceOf = (quote: string) => [{ start: 0, end: quote.length, quote }] as const;
const withEvidence = <T extends { words: string }>(item: T) => ({ ...item, evidence: evidenceOf(item.words) });

const actors = fc.array(
  fc.record({
    name: short,
    aliases: fc.array(short, { maxLength: 12 }),
    kind: fc.constantFrom(...ACTOR_KINDS),
    role: maybe(texts),
    salience: fc.constantFrom('main', 'other'),
    mentions: fc.integer({ min: 1, max: 100_000 }),
  }),
  { maxLength: 25 },
);
const positions = fc.array(
  fc.record({
    actor: id,
    holder: fc.oneof(fc.constant(''), short),
    cue: fc.oneof(fc.constant(''), short),
    stance: fc.constantFrom(...STANCES),
    words: texts,
    quoted: fc.boolean(),
    target: maybe(texts),
    confidence,
  }),
  { maxLength: 25 },
);
const motives = fc.array(
  fc.record({
    actor: id,
    holder: fc.oneof(fc.constant(''), short),
    words: texts,
    action: maybe(texts),
    basis: fc.constantFrom(...BASES),
    attributedTo: id,
    negated: fc.boolean(),
    confidence,
  }),
  { maxLength: 12 },
);
const questions = fc.array(
  fc.record({ words: texts, kind: fc.constantFrom(...QUESTION_KINDS), about: id, confidence }),
  { maxLength: 12 },
);

/** Briefings that no gate has seen: worse than any that can reach the presentation. */
const briefings = fc
  .record({
    title: maybe(texts),
    source: maybe(short),
    author: maybe(texts),
    publishedAt: maybe(fc.constantFrom('2026-11-24', '2026-11-24T10:00:00Z', 'yesterday', '')),
    url: maybe(
      fc.constantFrom('https://example.org/x', 'javascript:alert(1)', `https://example.org/${'y'.repeat(2000)}`),
    ),
    complete: fc.boolean(),
    bottomLine: fc.array(texts, { maxLength: 3 }),
    actors,
    positions,
    motives,
    questions,
    characters: fc.integer({ min: 1, max: 200_000 }),
    language: fc.constantFrom(...LANGUAGES),
    engine: short,
  })
  .map(
    ({ title, source, author, publishedAt, url, complete, characters, language, ...items }) =>
      ({
        schema: 1,
        article: { id: 'x', title, url, source, author, publishedAt, language, characters, complete },
        engine: items.engine,
        bottomLine: items.bottomLine.map((text) => ({ text, evidence: evidenceOf(text) })),
        actors: items.actors.map((actor, at) => ({ ...actor, id: `a${at}`, evidence: evidenceOf(actor.name) })),
        positions: items.positions.map(withEvidence).map(({ words, ...rest }) => ({ ...rest, statement: words })),
        motives: items.motives.map(withEvidence).map(({ words, ...rest }) => ({ ...rest, motive: words })),
        questions: items.questions.map(withEvidence).map(({ words, ...rest }) => ({ ...rest, question: words })),
      }) as unknown as Briefing,
  );

const CONTEXT = { commands: COMMANDS, now: DUE + 60_000, version: '1' };
const readers = fc.constantFrom(...LANGUAGES).map((language) => ({ language, zone: 'Europe/Amsterdam' }));
const key = 'b'.repeat(22);

function check(reply: Reply, reader: { language: 'nl' | 'en'; zone: string }, room: Room): Message {
  const message = compose({ reply, reader }, room, CONTEXT);
  const size = charactersOf(message);
  assert.ok(size <= room.characters, `${reply.kind}: ${size} characters in a room of ${room.characters}`);
  for (const text of textsOf(message)) {
    assert.ok(text.isWellFormed(), `half a character: ${JSON.stringify(text.slice(-40))}`);
    assert.doesNotMatch(text, /[\p{Cc}\u202a-\u202e\u2066\u2067]/u, 'a control character');
  }
  for (const { label, call } of message.buttons.flat()) {
    assert.ok(label.length <= 75);
    encodeButton(call);
  }
  return message;
}

function textsOf({ blocks }: Message): readonly string[] {
  const of = (content: readonly Inline[]) => content.map(({ text }) => text);
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'code':
        return [block.text];
      case 'list':
        return block.items.flatMap(({ content, detail }) => [...of(content), ...of(detail ?? [])]);
      case 'fields':
        return block.rows.flatMap(({ label, value }) => [label, ...of(value)]);
      default:
        return of(block.content);
    }
  });
}

describe("no reply ever leaves its platform's room", () => {
  test('a briefing', () => {
    fc.assert(
      fc.property(briefings, rooms, readers, (briefing, room, reader) => {
        check({ kind: 'briefing', kept: { key, briefing }, sample: true }, reader, room);
      }),
      { numRuns: 100 },
    );
  });

  test('a list on every page, whose items are all of it', () => {
    fc.assert(
      fc.property(briefings, rooms, readers, fc.constantFrom(...SECTIONS), (briefing, room, reader, section) => {
        let items = 0;
        for (let page = 1; page <= 30; page++) {
          const message = check({ kind: 'list', section, kept: { key, briefing }, page, actor: null }, reader, room);
          items += message.blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);
          const turned = message.buttons.flat().map(({ call }) => call.options.page);
          if (!turned.includes(String(page + 1))) break;
        }
        assert.equal(items, briefing[section].length);
      }),
      { numRuns: 100 },
    );
  });

  test('a list filtered by anything', () => {
    fc.assert(
      fc.property(briefings, rooms, readers, fc.oneof(texts, fc.constant('#1,2')), (briefing, room, reader, actor) => {
        check({ kind: 'list', section: 'positions', kept: { key, briefing }, page: 1, actor }, reader, room);
      }),
      { numRuns: 100 },
    );
  });

  test('the menu of evidence, and the evidence of any line', () => {
    fc.assert(
      fc.property(briefings, rooms, readers, fc.nat(), (briefing, room, reader, nth) => {
        const kept = { key, briefing };
        check({ kind: 'evidence-menu', kept, page: 1 + (nth % 3) }, reader, room);
        for (const section of ['bottomLine', ...SECTIONS] as const) {
          const list = briefing[section];
          if (list.length === 0) continue;
          const index = nth % list.length;
          const article = articleAround(list[index]!.evidence[0].quote, briefing);
          check({ kind: 'evidence', kept, article, item: { section, index } }, reader, room);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a scheduled briefing of many articles', () => {
    const items = fc.array(
      fc.oneof(
        briefings.map((briefing): DigestItem => ({ kept: { key, briefing }, title: null, address: null, error: null })),
        fc
          .tuple(maybe(texts), fc.constantFrom(...ERROR_CODES))
          .map(([title, error]): DigestItem => ({ kept: null, title, address: 'https://example.org/a', error })),
      ),
      { maxLength: 12 },
    );
    const failures = fc.array(
      texts.map((address) => ({ address, error: 'address-failed' as const, since: DUE })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(items, failures, texts, rooms, readers, (list, failing, when, room, reader) => {
        const schedule = { ...SCHEDULE, recurrence: { text: when, crons: [] } };
        const digest = digestOf(list, { schedule, failures: failing, left: 7, late: true });
        check({ kind: 'digest', digest }, reader, room);
      }),
      { numRuns: 60 },
    );
  });

  test('long lists of schedules, deliveries and sources', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 120 }), rooms, readers, (words, room, reader) => {
        const schedules = words.map((text, at) => ({
          schedule: { ...SCHEDULE, id: `s${at}`, recurrence: { text, crons: [] }, sources: [text, text] },
          next: null,
        }));
        check({ kind: 'schedules', schedules }, reader, room);
        const sources = words.map((name) => ({
          name,
          address: `https://example.org/${name}`,
          addedBy: 'U1',
          addedAt: DUE,
          failingSince: DUE,
          lastError: 'page-unreadable',
        }));
        check({ kind: 'sources', sources }, reader, room);
        const [first = 'x'] = words;
        for (const details of [{ address: first, value: first, option: first, choices: first, closest: first }])
          for (const code of ERROR_CODES) check({ kind: 'error', code, details, reference: first }, reader, room);
      }),
      { numRuns: 30 },
    );
  });

  test('the help, in the smallest room', () => {
    for (const language of LANGUAGES)
      check({ kind: 'help' }, { language, zone: 'UTC' }, { characters: 1000, quote: 100, items: 5 });
  });
});

/** An article that says a quote, with much around it; offsets are those of the briefing's items: from 0. */
function articleAround(quote: string, briefing: Briefing): Article {
  const { title, url, source, author, publishedAt, complete, language } = briefing.article;
  const text = `${quote} and what follows ${'x '.repeat(3000)}`;
  return makeArticle({ text, title, url, source, author, publishedAt, complete, declaredLanguage: null }, language);
}
