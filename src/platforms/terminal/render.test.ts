import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { COMMANDS } from '../../../commands/index.ts';
import { LANGUAGES } from '../../core/article.ts';
import { BOUNDLESS, compose, composeFull } from '../../presentation/compose.ts';
import type { Block, Inline, Message } from '../../presentation/message.ts';
import { DUE, sampleBriefing, sampleReplies } from '../../test/sample-replies.ts';
import { makeTerminal, TERMINAL_PLACE } from './platform.ts';
import { renderTerminal } from './render.ts';

const zone = 'Europe/Amsterdam';
const PLAIN = { width: 80, colour: false };
const ESCAPE = '\u001b';

function messageOf(...blocks: Block[]): Message {
  return { blocks, buttons: [], attachment: null, tone: 'plain' };
}

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

/** Anything but words: escape sequences, returns, controls of either set, marks that turn the direction. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\u001b[2J\u001b[H',
    '\u001b]0;title\u0007',
    '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
    '\u009b31m',
    '\rover',
    '\b\b\b',
    '\u202edesrever',
    '\u0000',
    'a\u2028b',
  ),
  fc.stringMatching(/^[a-z]{1,30}$/),
);
const words = fc.array(hostile, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(' '));
const inlines = fc.array(
  fc.record(
    {
      text: words,
      style: fc.constantFrom('strong', 'emphasis', 'code', 'quote', 'mark'),
      link: fc.constantFrom('https://example.org/', 'https://example.org/\u001b]8;;x\u0007'),
    },
    { requiredKeys: ['text'] },
  ),
  { minLength: 1, maxLength: 4 },
);
const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), text: words }),
  fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'note'), content: inlines }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ content: inlines, detail: inlines }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('fields' as const),
    rows: fc.array(fc.record({ label: words, value: inlines }), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('code' as const), text: words }),
);

describe('a message in the terminal', () => {
  test('no escape sequence without colour, and no control character from anybody', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 5 }), fc.integer({ min: 10, max: 140 }), (list, width) => {
        const text = renderTerminal(messageOf(...list), { width, colour: false });
        assert.doesNotMatch(text, /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2067]/u);
        assert.ok(text.isWellFormed());
      }),
      { numRuns: 80 },
    );
  });

  test('with colour, only our own sequences: styles, and links to encoded addresses', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 5 }), (list) => {
        const text = renderTerminal(messageOf(...list), { width: 80, colour: true });
        const ours = /\u001b\[(?:[1-4]|2[2-4]|36|39)m|\u001b\]8;;(?:https:\/\/example\.org\/[!-~]*)?\u0007/g;
        assert.doesNotMatch(text.replaceAll(ours, ''), /(?!\n)\p{Cc}/u);
      }),
      { numRuns: 80 },
    );
  });

  test('no line is wider than the paper, but for an address', () => {
    const ordinary = fc.oneof(
      fc.stringMatching(/^[a-z]{1,30}$/),
      fc.constantFrom('漢字漢字', '👩‍👩‍👧‍👦', 'é', '-', 'x'.repeat(200)),
    );
    const text = fc.array(ordinary, { maxLength: 20 }).map((parts) => parts.join(' '));
    const link = fc.constantFrom(undefined, 'https://example.org/');
    const content = fc.array(
      fc.tuple(text, link).map(([said, address]): Inline => ({ text: said, ...(address && { link: address }) })),
      { maxLength: 3 },
    );
    const ofWords: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), text }),
      fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'note'), content }),
      content.map((of): Block => ({ kind: 'list', ordered: true, items: Array(12).fill({ content: of, detail: of }) })),
      fc.tuple(text, content).map(([label, value]): Block => ({ kind: 'fields', rows: [{ label, value }] })),
    );
    fc.assert(
      fc.property(fc.array(ofWords, { maxLength: 5 }), fc.integer({ min: 24, max: 140 }), (list, width) => {
        for (const line of renderTerminal(messageOf(...list), { width, colour: false }).split('\n'))
          if (!line.includes('<https://')) assert.ok(stringWidth(line) <= width, `${width}: ${line}`);
      }),
      { numRuns: 80 },
    );
  });

  test('every sample reply, in both languages, at 40, 80 and 120 columns', async () => {
    for (const language of LANGUAGES)
      for (const [name, reply] of Object.entries(await sampleReplies(language))) {
        const context = { commands: COMMANDS, now: DUE, version: '1' };
        const message = compose({ reply, reader: { language, zone } }, BOUNDLESS, context);
        for (const width of [40, 80, 120]) {
          const plain = renderTerminal(message, { width, colour: false });
          const coloured = renderTerminal(message, { width, colour: true });
          assert.ok(plain.endsWith('\n') && !plain.startsWith('\n'), name);
          assert.doesNotMatch(plain, /\n\n\n| \n/, `${name} at ${width}`);
          for (const line of plain.split('\n')) assert.ok(stringWidth(line) <= width || line.includes('://'), line);
          assert.ok(coloured.includes(ESCAPE) || name === 'file', name);
          assert.doesNotMatch(stripVTControlCharacters(coloured), /\p{Cc}(?<!\n)/u);
        }
      }
  });

  test('a title is underlined, its address stands in one piece, lists hang under their numbers', async () => {
    const { briefing } = await sampleBriefing('en');
    const message = composeFull(briefing, ['positions'], { language: 'en', zone });
    const text = renderTerminal(message, { width: 60, colour: false });
    assert.ok(
      text.startsWith(
        [
          'Port of Calder Bay to turn away cruise ships that burn heavy',
          'oil',
          '─'.repeat(60),
          'https://example.org/news/harbour',
          'The Harbour Post · Noor Bakker · 24 November 2026 at',
        ].join('\n'),
      ),
      text.slice(0, 300),
    );
    assert.match(text, /\n {3}1\. Joan Whitfield says: “We can no longer explain to\n {6}people why they must/);
    assert.match(text, /\n {2}11\. Helen Aldridge/);
  });

  test('wide characters take two columns', () => {
    const [first = ''] = renderTerminal(messageOf(paragraph({ text: '漢字'.repeat(30) })), {
      width: 40,
      colour: false,
    }).split('\n');
    assert.equal(stringWidth(first), 40);
  });

  test('an address is printed where colour cannot carry it, and never cut', () => {
    const address = `https://example.org/${'long/'.repeat(30)}`;
    const message = messageOf(paragraph({ text: 'See ' }, { text: 'the passage', link: address }, { text: ' there.' }));
    assert.ok(renderTerminal(message, { width: 40, colour: false }).includes(`\n<${address}>\nthere.`));
    const coloured = renderTerminal(message, { width: 40, colour: true });
    assert.ok(coloured.includes(`${ESCAPE}]8;;${address}\u0007the passage${ESCAPE}]8;;\u0007`));
  });

  test('a file that comes along is printed after the words', () => {
    const message = {
      ...messageOf(paragraph({ text: 'Here.' })),
      attachment: { name: 'a', mediaType: 'b', content: '<a>\n\t<b>\u001b[1m\n' },
    };
    assert.equal(renderTerminal(message, PLAIN), 'Here.\n\n<a>\n    <b>[1m\n');
  });

  test('no blocks, no text', () => {
    assert.equal(renderTerminal(messageOf(), PLAIN), '');
    assert.equal(renderTerminal(messageOf(paragraph()), PLAIN), '');
  });
});

describe('the terminal as a platform', () => {
  test('prints what is posted and what its owner is told', async () => {
    const printed: string[] = [];
    const terminal = makeTerminal({ print: (text) => printed.push(text), paper: PLAIN, version: '1', now: () => DUE });
    await terminal.start();
    const { digest, notice } = await sampleReplies('nl');
    const reader = { language: 'nl', zone } as const;
    assert.equal(await terminal.post({ place: TERMINAL_PLACE, reply: digest!, reader, key: 'k' }), null);
    await terminal.notify('', 'me', notice!, reader);
    assert.match(printed[0] ?? '', /^\nBriefing van 25 november 2026\n/);
    assert.match(printed[1] ?? '', /^\nEen schema is stilgezet\n/);
    assert.deepEqual(terminal.status(), { name: 'terminal', state: 'ready', since: DUE });
    await terminal.stop();
  });
});
