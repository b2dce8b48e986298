import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Block, Button, Inline, Message } from '../../presentation/message.ts';
import { type Json, messageFaults, textsOf } from '../../test/discord-emulator/message-rules.ts';
import { OpenApi } from '../../test/discord-emulator/openapi.ts';
import { renderEmbed } from './embeds.ts';
import { renderDiscord } from './render.ts';

suite('what a message becomes', () => {
  test('headings, quotes, lists, fields and small print have their own mark-up', () => {
    assert.equal(
      textOf(
        { kind: 'heading', level: 1, text: 'Strike at the port', link: 'https://news.example/strike' },
        { kind: 'note', content: [{ text: 'News, 4 May' }] },
        { kind: 'quote', content: [{ text: 'Nobody works.', style: 'quote' }] },
        { kind: 'heading', level: 3, text: 'Actors' },
        {
          kind: 'list',
          ordered: false,
          items: [{ content: [{ text: 'FNV', style: 'strong' }, { text: ', a union' }] }],
        },
        {
          kind: 'list',
          ordered: true,
          first: 9,
          items: [{ content: [{ text: 'first' }], detail: [{ text: 'more' }] }, { content: [{ text: 'second' }] }],
        },
        { kind: 'fields', rows: [{ label: 'Kind', value: [{ text: 'union' }] }] },
      ),
      [
        '## [Strike at the port](https://news.example/strike)',
        '-# News, 4 May',
        '',
        '> *Nobody works.*',
        '',
        '**Actors**',
        '- **FNV**, a union',
        '',
        '9. first',
        '   more',
        '10. second',
        '',
        '**Kind:** union',
      ].join('\n'),
    );
  });

  test('an instant shows in each reader’s own zone', () => {
    const time = Date.UTC(2026, 4, 4, 8);
    const content: Inline[] = [
      { time, format: 'date-time', text: '4 May 2026, 10:00' },
      { text: ' (' },
      { time, format: 'relative', text: '' },
      { text: ')' },
    ];
    assert.equal(textOf({ kind: 'paragraph', content }), `<t:${time / 1000}:F> (<t:${time / 1000}:R>)`);
  });

  test('a channel shows by its own name', () => {
    const content: Inline[] = [{ text: '#news', channel: '123456789012345678' }];
    assert.equal(textOf({ kind: 'paragraph', content }), '<#123456789012345678>');
  });

  test('words of an article ping nobody, forge no link and start no mark-up', () => {
    const hostile =
      '# @everyone <@123456789012345678> <@&1> [free](https://evil.example) **bold** `code` ||hidden|| <t:0:R> :smile: \u202egnp.exe';
    const text = textOf({ kind: 'paragraph', content: [{ text: hostile }] });
    assert.equal(
      text,
      '\\# \\@everyone \\<@123456789012345678> \\<@&1> \\[free\\](https\\://evil.example) \\*\\*bold\\*\\* \\`code\\` \\|\\|hidden\\|\\| \\<t\\:0:R> \\:smile: gnp.exe',
    );
  });

  test('a link to anything but the web is no link', () => {
    for (const link of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'not an address',
      `https://a.example/${'a'.repeat(2000)}`,
    ])
      assert.equal(textOf({ kind: 'paragraph', content: [{ text: 'here', link }] }), 'here');
  });

  test('the address of a link cannot end the link', () => {
    const link = 'https://a.example/x)[evil](https://evil.example';
    assert.doesNotMatch(textOf({ kind: 'paragraph', content: [{ text: 'here', link }] }), /\)\[evil/);
  });

  test('a long text is cut between words and says so', () => {
    const text = textOf({ kind: 'paragraph', content: [{ text: 'negotiations '.repeat(900) }] });
    assert.ok(text.length <= 4000);
    assert.match(text, / negotiations…$/);
  });

  test('a fence in a text does not end the fence around it', () => {
    const text = textOf({ kind: 'code', text: 'a\n```\n``````@everyone' });
    assert.equal(text.split('```').length, 3);
  });

  test('an error has a colour beside its words', () => {
    const { body } = renderDiscord(message([{ kind: 'paragraph', content: [{ text: 'It failed' }] }], [], 'error'));
    assert.ok(JSON.stringify(body.components).includes('"accent_color":'));
  });

  test('two buttons for the same call keep apart, a button that does not fit is left out', () => {
    const call = { command: 'evidence', options: { b: 'k1', item: 'actors.0' } };
    const far = { command: 'positions', options: { b: 'k'.repeat(100) } };
    const { body } = renderDiscord(
      message(
        [{ kind: 'paragraph', content: [{ text: 'x' }] }],
        [
          [
            { label: 'One', call },
            { label: 'Two', call },
            { label: 'Far', call: far },
          ],
        ],
      ),
    );
    assert.deepEqual(
      [...JSON.stringify(body.components).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id),
      ['evidence?b=k1&item=actors.0', 'evidence?b=k1&item=actors.0#2'],
    );
  });

  test('a classic embed has the title, its address and everything else in words', () => {
    const { body } = renderEmbed(
      message(
        [
          { kind: 'heading', level: 1, text: 'Strike at the port', link: 'https://news.example/strike' },
          { kind: 'note', content: [{ text: 'News, 4 May' }] },
          { kind: 'heading', level: 2, text: 'Actors' },
          { kind: 'list', ordered: false, items: [{ content: [{ text: 'FNV', style: 'strong' }] }] },
        ],
        [[{ label: 'Evidence', call: { command: 'evidence', options: { b: 'k' } } }]],
      ),
    );
    assert.deepEqual(body.embeds, [
      {
        title: 'Strike at the port',
        url: 'https://news.example/strike',
        description: '-# News, 4 May\n\n### Actors\n- **FNV**',
      },
    ]);
    assert.equal(body.flags, 0);
    assert.equal(body.components.length, 1);
  });

  test('a file goes along under a name that Discord keeps', () => {
    const { body, files } = renderDiscord({
      ...message([{ kind: 'paragraph', content: [{ text: 'Here it is' }] }]),
      attachment: { name: '../bronnen één.opml', mediaType: 'text/x-opml', content: '<opml/>' },
    });
    assert.equal(files[0]?.name, 'bronnen_n.opml');
    assert.deepEqual(faultsOf({ body, files }), []);
  });
});

test('whatever a message holds, Discord takes it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(messages, (message) => {
      const rendered = renderDiscord(message);
      assert.deepEqual(faultsOf(rendered), []);
      for (const text of textsOf(rendered.body.components as unknown as Json)) assertHarmless(text);
    }),
    { numRuns: 150 },
  );
});

test('whatever a message holds, Discord takes it as a classic embed too', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(messages, (message) => {
      const rendered = renderEmbed(message);
      assert.deepEqual(faultsOf(rendered), []);
      for (const { description = '' } of rendered.body.embeds ?? []) assertHarmless(description);
    }),
    { numRuns: 150 },
  );
});

const openApi = OpenApi.load();
test('Discord’s own description agrees', {
  timeout: 60_000,
  skip: openApi ? false : 'no copy of the description here',
}, () => {
  fc.assert(
    fc.property(messages, (message) => {
      for (const { body } of [renderDiscord(message), renderEmbed(message)]) {
        const plain: Json = JSON.parse(JSON.stringify(body));
        assert.deepEqual(openApi?.faults('POST', '/channels/123456789012345678/messages', plain), []);
      }
    }),
    { numRuns: 100 },
  );
});

function message(blocks: Block[], buttons: Button[][] = [], tone: Message['tone'] = 'plain'): Message {
  return { blocks, buttons, attachment: null, tone };
}

function textOf(...blocks: Block[]): string {
  return textsOf(renderDiscord(message(blocks)).body.components as unknown as Json).join('\n');
}

function faultsOf({ body, files }: Pick<ReturnType<typeof renderDiscord>, 'body' | 'files'>): string[] {
  const sent = files.map(({ name, data }) => ({ name, bytes: Buffer.byteLength(data as Buffer) }));
  return messageFaults(JSON.parse(JSON.stringify(body)), sent);
}

/** No mention and no time that the message's own parts have not put there, and nothing that turns the line around. */
function assertHarmless(text: string): void {
  // A fence, a span of code or an escaped character, whichever begins first.
  const open = text.replace(/```[\s\S]*?```|`[^`\n]*`|\\[\s\S]/g, '');
  assert.doesNotMatch(open, /<(?:@|#(?!123456789012345678>)|a?:)/, 'a mention or an emoji');
  assert.doesNotMatch(open, /@(?:everyone|here)/, 'everyone');
  assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069]/, 'a change of direction');
}

const HOSTILE = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&1>',
  '<#1>',
  '<t:0:R>',
  '```',
  '`',
  '**',
  '__',
  '||',
  '[a](https://b.example)',
  '](',
  '\\',
  '# ',
  '> ',
  '-# ',
  '1. ',
  '- ',
  ':smile:',
  '<:x:123456789012345678>',
  'https://a.example/',
  '\n',
  '\n\n',
  ' ',
  '\u202e',
  '\u0000',
  '\ud800',
  '👩‍👩‍👧‍👦',
  'é',
  'שלום',
  'ﷺ',
  '漢字',
  '&amp;',
];
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE, 'word '), fc.integer({ min: 1, max: 6000 }))
      .map(([part, length]) => part.repeat(Math.ceil(length / part.length))),
  },
);
const link = fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text), {
  nil: undefined,
});
const inlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    fc.record(
      {
        text,
        style: fc.constantFrom('strong', 'emphasis', 'code', 'quote', 'mark'),
        link: link as fc.Arbitrary<string>,
        channel: fc.constantFrom('123456789012345678', '<@1>', ''),
      },
      { requiredKeys: ['text'] },
    ),
    fc.record({
      time: fc.oneof(fc.integer(), fc.double()),
      format: fc.constantFrom('date', 'date-time', 'relative'),
      text,
    }),
  ) as fc.Arbitrary<Inline>,
  { maxLength: 6 },
);
const blocks = fc.array(
  fc.oneof(
    fc.record(
      { kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text, link },
      { requiredKeys: ['kind', 'level', 'text'] },
    ),
    fc.record({ kind: fc.constantFrom('paragraph', 'note', 'quote'), content: inlines }),
    fc.record({
      kind: fc.constant('list'),
      ordered: fc.boolean(),
      first: fc.integer({ min: 1, max: 500 }),
      items: fc.array(fc.record({ content: inlines, detail: inlines }, { requiredKeys: ['content'] }), {
        maxLength: 30,
      }),
    }),
    fc.record({
      kind: fc.constant('fields'),
      rows: fc.array(fc.record({ label: text, value: inlines }), { maxLength: 10 }),
    }),
    fc.record({ kind: fc.constant('code'), text }),
  ) as fc.Arbitrary<Block>,
  { maxLength: 30 },
);
const buttons = fc.array(
  fc.array(
    fc.record(
      {
        label: text,
        call: fc.record({
          command: fc.constantFrom('positions', 'schedule pause', '', 'x'.repeat(120)),
          options: fc.dictionary(fc.constantFrom('b', 'page'), fc.oneof(fc.constantFrom('1', '2'), text)),
        }),
        emphasis: fc.constantFrom('primary', 'danger'),
      },
      { requiredKeys: ['label', 'call'] },
    ) as fc.Arbitrary<Button>,
    { maxLength: 7 },
  ),
  { maxLength: 7 },
);
const attachment = fc.option(
  fc.record({ name: text, mediaType: fc.constantFrom('text/plain', 'text/x-opml'), content: text }),
);
const menus = fc.array(fc.record({ label: text, options: buttons.map((rows) => rows.flat()) }), { maxLength: 7 });
const messages: fc.Arbitrary<Message> = fc.record({
  blocks,
  buttons,
  menus,
  attachment,
  tone: fc.constantFrom('plain', 'error'),
});
