import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { SourceFile } from '../../core/source.ts';
import { link, neutralise, presentable, webAddress } from './mrkdwn.ts';
import { channelOf, type SlackFile, type SlackSource, sourceOfMessage, typedWords } from './parse.ts';

const open = ({ name, mediaType, size }: SlackFile): SourceFile => ({
  name,
  mediaType,
  size,
  read: async () => new Uint8Array(),
});
const rich = (...elements: object[]) => [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];

describe('what is typed', () => {
  const cases: [string, string][] = [
    ['plain words', 'plain words'],
    ['<https://example.org/a?x=1&amp;y=2>', 'https://example.org/a?x=1&y=2'],
    ['<https://example.org|example.org> now', 'https://example.org now'],
    ['<mailto:a@b.nl|a@b.nl>', 'a@b.nl'],
    ['<@U012|noor> says', '@noor says'],
    ['<!here> and <!subteam^S1|@team>', '@here and @team'],
    ['daily 08:00 <#C012|news>', 'daily 08:00 <#C012|news>'],
    ['1 &lt; 2 &amp;amp; 3', '1 < 2 &amp; 3'],
    ['a\n\nb', 'a\n\nb'],
  ];
  for (const [given, expected] of cases) test(given, () => assert.equal(typedWords(given), expected));

  test('a channel counts by its id alone', () => {
    assert.equal(channelOf('<#C012AB|news>'), 'C012AB');
    assert.equal(channelOf('<#C012AB>'), 'C012AB');
    for (const word of ['#news', 'news', '<#|x>', '<@U012>']) assert.equal(channelOf(word), null);
  });
});

describe('what a message gives to brief', () => {
  const pdf = { name: 'a.pdf', mimetype: 'application/pdf', size: 10, url_private: 'https://files.slack.com/a' };
  const picture = { name: 'a.png', mimetype: 'image/png', size: 10, url_private: 'https://files.slack.com/b' };
  const cases: [string, SlackSource, string][] = [
    ['a readable file before everything', { text: '<https://example.org/>', files: [picture, pdf] }, 'file a.pdf'],
    ['a link before its text', { text: 'Look: <https://example.org/x|here>' }, 'address https://example.org/x'],
    [
      'a link in rich text',
      { blocks: rich({ type: 'link', url: 'https://example.org/r' }) },
      'address https://example.org/r',
    ],
    [
      'no link into Slack itself',
      { text: '<https://example.slack.com/archives/C1/p1|msg> <https://example.org/>' },
      'address https://example.org/',
    ],
    [
      'the link of what was attached',
      { attachments: [{ from_url: 'https://example.org/u' }] },
      'address https://example.org/u',
    ],
    ['text with its paragraphs', { blocks: rich({ type: 'text', text: 'One.\n\nTwo.' }) }, 'text One.\n\nTwo.'],
    ['an address that Slack did not link', { text: 'example.org/story' }, 'address https://example.org/story'],
    [
      'what a bot attached, where it says nothing else',
      { text: '', attachments: [{ text: 'News of today.' }] },
      'text News of today.',
    ],
    ['any file, where there is nothing else', { files: [picture] }, 'file a.png'],
    ['nothing', {}, 'text '],
    ['nonsense', { text: 7, blocks: 'x', attachments: [null, 3], files: {} }, 'text '],
  ];
  for (const [what, message, expected] of cases)
    test(what, () => {
      const source = sourceOfMessage(message, open);
      const told =
        source.kind === 'file'
          ? source.file.name
          : source.kind === 'address'
            ? source.address
            : 'text' in source
              ? source.text
              : '';
      assert.equal(`${source.kind} ${told}`, expected);
    });

  test('anything is survived', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (text, blocks, attachments, files) => {
        assert.ok(sourceOfMessage({ text, blocks, attachments, files }, open).kind);
      }),
    );
  });
});

describe('mark-up', () => {
  test('words in mrkdwn begin and end nothing', () => {
    assert.equal(neutralise('<!channel> *a* & b'), '&lt;!channel&gt; \u2060*a\u2060* &amp; b');
    assert.equal(link('https://example.org/?a=1&b=2', 'a|b>c'), '<https://example.org/?a=1&amp;b=2|a\u2060|b&gt;c>');
  });

  test('only web addresses are links', () => {
    assert.equal(webAddress('https://example.org', 3000), 'https://example.org/');
    for (const address of ['javascript:alert(1)', 'ftp://example.org', 'https://user:pw@example.org', 'x', undefined])
      assert.equal(webAddress(address, 3000), null);
    assert.equal(webAddress(`https://example.org/${'a'.repeat(3000)}`, 3000), null);
  });

  test('text stays within itself', () => {
    assert.equal(presentable('a\u0000b\r\nc'), 'ab\nc');
    assert.equal(presentable('\u202eabc'), '\u202eabc\u202c');
    assert.equal(presentable('\u2067abc\u2069'), '\u2067abc\u2069');
    assert.ok(presentable('\ud800').isWellFormed());
  });
});
