import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Block, Inline, Message } from '../../presentation/message.ts';
import { renderMessage, summaryOf } from './render.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></li></article><h1>forged',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '\u0000\u0008<b>\u202e\ud800',
  ']]><!--',
];

function message(blocks: readonly Block[], rest: Partial<Message> = {}): Message {
  return { blocks, buttons: [], attachment: null, tone: 'plain', ...rest };
}

function dom(html: string) {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

const render = (found: Message) =>
  renderMessage(found, { headingLevel: 2, articleLanguage: 'nl', attachmentHref: '/api/attachments/x' });

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());
const link = fc.option(
  fc.oneof(text, fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'https://a.example/"onx=1')),
  { nil: undefined },
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record(
    {
      text,
      style: fc.constantFrom(undefined, 'strong', 'emphasis', 'code', 'quote', 'mark'),
      link,
      channel: fc.option(text, { nil: undefined }),
    },
    { requiredKeys: ['text'] },
  ) as fc.Arbitrary<Inline>,
  fc.record({ time: fc.double(), format: fc.constantFrom('date', 'relative'), text }) as fc.Arbitrary<Inline>,
);
const content = fc.array(inline, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    { kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text, link },
    { requiredKeys: ['kind', 'level', 'text'] },
  ),
  fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'note'), content }),
  fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    first: fc.integer(),
    items: fc.array(fc.record({ content, detail: content }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('fields'),
    rows: fc.array(fc.record({ label: text, value: content }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('code'), text }),
) as fc.Arbitrary<Block>;

describe('a message as HTML', () => {
  test('whatever stands in it, only our own mark-up comes out, and links lead to the web alone', () => {
    const allowed = new Set([
      'h2',
      'h3',
      'h4',
      'p',
      'ol',
      'ul',
      'li',
      'span',
      'small',
      'blockquote',
      'dl',
      'div',
      'dt',
      'dd',
      'pre',
      'code',
      'strong',
      'em',
      'mark',
      'time',
      'a',
      'button',
    ]);
    const attributes = new Set([
      'class',
      'href',
      'target',
      'rel',
      'lang',
      'role',
      'start',
      'style',
      'datetime',
      'data-format',
      'type',
      'data-call',
      'download',
      'tabindex',
    ]);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), text, text, (blocks, label, name) => {
        const buttons = [[{ label, call: { command: 'actors', options: { b: 'k' } } }]];
        const attachment = { name, mediaType: 'text/plain', content: '' };
        for (const element of dom(render(message(blocks, { buttons, attachment }))).body.querySelectorAll('*')) {
          assert.ok(allowed.has(element.localName), element.localName);
          for (const { name: attribute } of element.attributes) assert.ok(attributes.has(attribute), attribute);
          const href = element.getAttribute('href');
          if (href !== null) assert.match(href, /^(https?:\/\/|\/api\/attachments\/|\/\?channel=)/i);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('words come out as they went in', () => {
    for (const words of HOSTILE.slice(0, 6)) {
      const found = dom(render(message([{ kind: 'paragraph', content: [{ text: words }] }]))).querySelector('p');
      assert.equal(found?.textContent, words);
    }
  });

  test('headings go down one level at a time', () => {
    const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: 'x' });
    const levels = [...dom(render(message([heading(3), heading(3), heading(1), heading(3)]))).body.children].map(
      ({ localName }) => localName,
    );
    assert.deepEqual(levels, ['h2', 'h3', 'h2', 'h3']);
  });

  test('a list goes on counting where the page before it stopped', () => {
    const items = [{ content: [{ text: 'x' }] }];
    const found = dom(render(message([{ kind: 'list', ordered: true, first: 11, items }]))).querySelector('ol');
    assert.equal(found?.getAttribute('start'), '11');
  });

  test('the article’s words are in the article’s language', () => {
    const quote: Block = { kind: 'quote', content: [{ text: 'woorden', style: 'mark' }] };
    const found = dom(render(message([quote])));
    assert.equal(found.querySelector('blockquote')?.getAttribute('lang'), 'nl');
  });

  test('the choices of a menu stand beside their lines, where there is one for each line', () => {
    const items = [{ content: [{ text: 'one' }] }, { content: [{ text: 'two' }] }];
    const evidence = (item: string) => ({ label: item, call: { command: 'evidence', options: { b: 'k', item } } });
    const menu = (...items: string[]) => [{ label: 'Evidence', options: items.map(evidence) }];
    const other = { label: 'Actors', call: { command: 'actors', options: { b: 'k' } } };
    const list: Block = { kind: 'list', ordered: true, items };
    const whole = dom(render(message([list], { buttons: [[other]], menus: menu('1. one', '2. two') })));
    assert.deepEqual(
      [...whole.querySelectorAll('li')].map((item) => item.textContent),
      ['oneEvidence', 'twoEvidence'],
    );
    assert.equal(whole.querySelector('li button')?.getAttribute('aria-label'), 'Evidence: 1. one');
    assert.equal(whole.querySelectorAll('.buttons').length, 1);
    const partly = dom(render(message([list], { buttons: [[other]], menus: menu('1. one') })));
    assert.equal(partly.querySelectorAll('li button').length, 0);
    assert.equal(partly.querySelectorAll('.buttons button').length, 2);
  });

  test('a channel is a way to it', () => {
    const html = render(message([{ kind: 'paragraph', content: [{ text: 'news', channel: 'news' }] }]));
    assert.equal(dom(html).querySelector('a')?.getAttribute('href'), '/?channel=news');
    assert.equal(dom(html).querySelector('a')?.textContent, '#news');
  });
});

test('the summary is the first heading, or the first words, and short', () => {
  assert.equal(
    summaryOf(
      message([
        { kind: 'note', content: [{ text: 'small' }] },
        { kind: 'heading', level: 1, text: 'Title' },
      ]),
    ),
    'Title',
  );
  const long = summaryOf(message([{ kind: 'paragraph', content: [{ text: 'woord '.repeat(100) }] }]));
  assert.ok(long.length <= 161 && long.endsWith('…'));
  assert.equal(summaryOf(message([])), '');
});
