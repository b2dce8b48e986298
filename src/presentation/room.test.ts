import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COMMANDS } from '../../commands/index.ts';
import { LANGUAGES } from '../core/article.ts';
import { SECTIONS } from '../core/briefing.ts';
import { encodeButton } from '../core/command.ts';
import type { DigestItem } from '../core/digest.ts';
import { ERROR_CODES } from '../core/errors.ts';
import { UNSET } from '../core/place.ts';
import type { Reply } from '../core/reply.ts';
import { anyBriefing } from '../test/any-briefing.ts';
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

/** Words from elsewhere: names of sources, titles in feeds, what was typed. */
const piece = fc.oneof(
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.constantFrom('👩‍👩‍👧‍👦', 'x'.repeat(3000), 'שלום', '\u202e', '\u001b[31m', '<!channel>', '\n\n', 'a few words'),
);
const texts = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(' ').trim() || 'x');

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
      fc.property(anyBriefing, rooms, readers, ({ briefing }, room, reader) => {
        check({ kind: 'briefing', kept: { key, briefing }, sample: true }, reader, room);
      }),
      { numRuns: 100 },
    );
  });

  test('a list on every page, whose items are all of it', () => {
    fc.assert(
      fc.property(anyBriefing, rooms, readers, fc.constantFrom(...SECTIONS), ({ briefing }, room, reader, section) => {
        let items = 0;
        for (let page = 1; page <= 600; page++) {
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
      fc.property(
        anyBriefing,
        rooms,
        readers,
        fc.oneof(texts, fc.constant('#1,2')),
        ({ briefing }, room, reader, actor) => {
          check({ kind: 'list', section: 'positions', kept: { key, briefing }, page: 1, actor }, reader, room);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('the menu of evidence, and the evidence of any line', () => {
    fc.assert(
      fc.property(anyBriefing, rooms, readers, fc.nat(), ({ article, briefing }, room, reader, nth) => {
        const kept = { key, briefing };
        check({ kind: 'evidence-menu', kept, page: 1 + (nth % 3) }, reader, room);
        for (const section of ['bottomLine', ...SECTIONS] as const) {
          const list = briefing[section];
          if (list.length === 0) continue;
          const index = nth % list.length;
          check({ kind: 'evidence', kept, article, item: { section, index } }, reader, room);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a scheduled briefing of many articles', () => {
    const items = fc.array(
      fc.oneof(
        anyBriefing.map(
          ({ briefing }): DigestItem => ({ kept: { key, briefing }, title: null, address: null, error: null }),
        ),
        fc
          .tuple(fc.option(texts, { nil: null }), fc.constantFrom(...ERROR_CODES))
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
        const schedule = { ...SCHEDULE, recurrence: { text: when, crons: [], except: null } };
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
          schedule: { ...SCHEDULE, id: `s${at}`, recurrence: { text, crons: [], except: null }, sources: [text, text] },
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
        check(
          {
            kind: 'home',
            schedules,
            sources: sources.map((source) => ({ ...source, place: SCHEDULE.place })),
            recent: words.map((title, at) => ({ key: `k${at}`, title, at: DUE, place: SCHEDULE.place })),
            settings: UNSET,
            effective: reader,
            manager: true,
          },
          reader,
          room,
        );
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
