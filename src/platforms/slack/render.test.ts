import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Inline, Message } from '../../presentation/message.ts';
import { checkMessage } from '../../test/slack-emulator/index.ts';
import { LIMITS } from './limits.ts';
import { renderSlack } from './render.ts';

/** Words as articles, feeds and people can have them: every script, mark-up, mentions, controls, halves of characters. */
const nasty = fc.constantFrom(
  '<!channel>',
  '<@U012AB3CD>',
  '<https://evil.example|https://bank.example>',
  '*bold* _it_ ~no~ `code` :smile:',
  '&amp;&lt;&',
  '\u202ertl override',
  '\u2067מה שלומך',
  '\ud83d',
  '👩‍👩‍👧‍👦🇳🇱',
  'a\u0000b\u0007',
  'é'.repeat(50),
  'x'.repeat(5000),
  'woord '.repeat(2000),
  'z̀́̂̃'.repeat(100),
  '\r\n\u2028\t',
  '',
  ' ',
);
const words = fc.oneof({ arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 3 }, nasty);
const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'https://example.org/|a<b>?q=1&x="',
    `https://example.org/${'a'.repeat(2990)}`,
    'javascript:alert(1)',
    '',
  ),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ text: words }),
  fc.record({ text: words, style: fc.constantFrom('strong', 'emphasis', 'code', 'quote', 'mark') }),
  fc.record({ text: words, link: address }),
  fc.record({ text: words, channel: fc.constantFrom('C012AB', '<!here>', '') }),
  fc.record({
    time: fc.oneof(fc.integer({ min: -1e13, max: 1e15 }), fc.constant(Number.NaN)),
    format: fc.constantFrom('date', 'date-time', 'relative'),
    text: words,
  }),
);
const content = fc.array(inline, { maxLength: 14 });
const block = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text: words }),
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text: words, link: address }),
  fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'note'), content }),
  fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    first: fc.integer({ min: 1, max: 500 }),
    items: fc.array(fc.oneof(fc.record({ content }), fc.record({ content, detail: content })), { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('fields'),
    rows: fc.array(fc.record({ label: words, value: content }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('code'), text: words }),
);
const button = fc.record({
  label: words,
  call: fc.record({
    command: fc.constantFrom('brief', 'positions'),
    options: fc.constantFrom({}, { b: 'k1', page: '2' }),
  }),
  emphasis: fc.constantFrom('primary', 'danger', undefined),
});
const menus = fc.array(fc.record({ label: words, options: fc.array(button, { maxLength: 120 }) }), { maxLength: 4 });
const message = fc.record({
  blocks: fc.array(block, { maxLength: 70 }),
  buttons: fc.array(fc.array(button, { maxLength: 5 }), { maxLength: 12 }),
  menus,
  attachment: fc.oneof(
    fc.constant(null),
    fc.record({
      name: words,
      mediaType: fc.constant('text/x-opml'),
      content: fc.oneof(words, fc.constant('<a/>\n'.repeat(2500))),
    }),
  ),
  tone: fc.constantFrom('plain', 'error'),
}) as fc.Arbitrary<Message>;

describe('the renderer', () => {
  test('keeps every limit, whatever the message', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(message, (any) => assert.deepEqual(checkMessage({ ...renderSlack(any) }), [])),
      { numRuns: 400 },
    );
  });

  test('no words become a mention or a link of their own', { timeout: 60_000 }, () => {
    const plain = fc.array(
      fc.record({ kind: fc.constantFrom('paragraph', 'note', 'quote'), content: fc.array(fc.record({ text: words })) }),
    );
    fc.assert(
      fc.property(plain, (blocks) => {
        const rendered = renderSlack({ blocks, buttons: [], attachment: null, tone: 'plain' } as Message);
        const types = new Set([...JSON.stringify(rendered.blocks).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type));
        for (const type of ['link', 'user', 'usergroup', 'broadcast', 'mrkdwn', 'emoji'])
          assert.ok(!types.has(type), type);
        assert.doesNotMatch(rendered.text, /<|>|&(?!amp;|lt;|gt;)/);
      }),
      { numRuns: 200 },
    );
  });

  test('what fits is shown whole, in blocks and in the text', () => {
    const rendered = renderSlack(short);
    assert.deepEqual(rendered, {
      text: 'Brug dicht &amp; meer\n\nSmit zegt “nee”\n\n1. een\n  klein\n2. twee\n\nBron: NOS',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Brug dicht & meer', emoji: false } },
        {
          type: 'context',
          elements: [{ type: 'mrkdwn', text: '<https://example.org/?a=1&amp;b=2|example.org>', verbatim: true }],
        },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'Smit', style: { bold: true } },
                { type: 'text', text: ' zegt ' },
                { type: 'text', text: '“nee”' },
              ],
            },
          ],
        },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_list',
              style: 'ordered',
              indent: 0,
              elements: [
                {
                  type: 'rich_text_section',
                  elements: [
                    { type: 'text', text: 'een' },
                    { type: 'text', text: '\n' },
                    { type: 'text', text: 'klein' },
                  ],
                },
                { type: 'rich_text_section', elements: [{ type: 'text', text: 'twee' }] },
              ],
            },
          ],
        },
        { type: 'context', elements: [{ type: 'plain_text', text: 'Bron: NOS', emoji: false }] },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              text: { type: 'plain_text', text: 'Actoren', emoji: false },
              value: 'actors?b=k1',
              action_id: 'actors.0',
            },
          ],
        },
      ],
    });
  });

  test('a title that reads like an address shows where it leads', () => {
    const link = { text: 'https://bank.example/login', link: 'https://evil.example/' };
    const rendered = renderSlack({ ...short, blocks: [{ kind: 'paragraph', content: [link] }] });
    assert.match(JSON.stringify(rendered.blocks), /https:\/\/bank\.example\/login \(evil\.example\)/);
  });

  test('a long message is cut between words and says so', () => {
    const content = [{ text: 'woorden '.repeat(2000) }];
    const rendered = renderSlack({ ...short, blocks: [{ kind: 'paragraph', content }] });
    assert.match(rendered.text, /woorden…$/);
    assert.ok(rendered.text.length > 3900);
  });

  const spec = new URL('../../../../shared/data/slack-limits.json', import.meta.url);
  test('the limits agree with the published table', { skip: !existsSync(spec) && 'the table is not here' }, () => {
    const table = JSON.parse(readFileSync(spec, 'utf8'));
    assert.equal(LIMITS.header, table.header.text.max_length);
    assert.equal(LIMITS.textObject, table.text.max_length);
    assert.equal(LIMITS.contextElements, table.context.elements.max_items);
    assert.equal(LIMITS.actionsElements, table.actions.elements.max_items);
    assert.equal(LIMITS.buttonText, table.button.text.max_length);
    assert.equal(LIMITS.buttonValue, table.button.value.max_length);
    assert.equal(LIMITS.optionText, table.option.text.max_length);
    assert.equal(LIMITS.optionValue, table.option.value.max_length);
    assert.equal(LIMITS.options, table.select.options.max_items);
    assert.equal(LIMITS.placeholder, table.select.placeholder.max_length);
    assert.equal(LIMITS.actionId, table.action_id.max_length);
    assert.equal(LIMITS.blockId, table.block_id.max_length);
    assert.equal(LIMITS.url, table.button.url.max_length);
  });
});

const short: Message = {
  blocks: [
    { kind: 'heading', level: 1, text: 'Brug dicht & meer', link: 'https://example.org/?a=1&b=2' },
    {
      kind: 'paragraph',
      content: [{ text: 'Smit', style: 'strong' }, { text: ' zegt ' }, { text: '“nee”', style: 'quote' }],
    },
    {
      kind: 'list',
      ordered: true,
      items: [{ content: [{ text: 'een' }], detail: [{ text: 'klein' }] }, { content: [{ text: 'twee' }] }],
    },
    { kind: 'note', content: [{ text: 'Bron: ' }, { text: 'NOS' }] },
  ],
  buttons: [[{ label: 'Actoren', call: { command: 'actors', options: { b: 'k1' } } }]],
  attachment: null,
  tone: 'plain',
};
