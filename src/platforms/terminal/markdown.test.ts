import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { composeFull } from '../../presentation/compose.ts';
import type { Block, Inline } from '../../presentation/message.ts';
import { sampleBriefing } from '../../test/sample-replies.ts';
import { renderMarkdown } from './markdown.ts';

function rendered(...blocks: Block[]): string {
  return renderMarkdown({ blocks, buttons: [], attachment: null, tone: 'plain' });
}

const paragraph = (...content: Inline[]) => rendered({ kind: 'paragraph', content });

describe('a message as Markdown', () => {
  test('a whole briefing', async () => {
    const { briefing } = await sampleBriefing('nl');
    const text = renderMarkdown(composeFull(briefing, ['positions', 'motives'], { language: 'nl', zone: 'UTC' }));
    const start =
      '# [Gemeente Veldhaven wil haven sluiten voor vuile cruiseschepen](<https://example.org/news/harbour>)\n\n';
    assert.ok(text.startsWith(start), text);
    assert.match(text, /\n\n## In het kort\n\n> De gemeente Veldhaven wil/);
    assert.match(text, /\n2\. \*\*Noordlijn\*\* keert zich tegen het besluit: ‘overhaast en onuitvoerbaar’\n3\. /);
    assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'));
  });

  test('words of the article stay words', () => {
    const cases: [string, string][] = [
      ['*not bold* and _not italic_', '\\*not bold\\* and \\_not italic\\_'],
      ['[a](http://x) ![b](y)', '\\[a\\](http://x) \\!\\[b\\](y)'],
      ['<script>alert(1)</script> &amp;', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;'],
      ['a | b ~~c~~ `d` \\', 'a \\| b \\~\\~c\\~\\~ \\`d\\` \\\\'],
    ];
    for (const [said, written] of cases) assert.equal(paragraph({ text: said }), `${written}\n`);
  });

  test('nothing at the start of a line opens a list, a heading, a rule or a quote', () => {
    const starts = [
      '# a',
      '- a',
      '+ a',
      '1. a',
      '12) a',
      '> a',
      '---',
      '===',
      '* a',
      '```',
      '    a',
      '| a |',
      '1986. Het jaar',
    ];
    for (const text of starts) {
      const line = paragraph({ text });
      assert.match(line, /^(?:\\[^\w\s]|&gt;|\d+\\[.)]|\w)/, line);
      const item = rendered({ kind: 'list', ordered: false, items: [{ content: [{ text }], detail: [{ text }] }] });
      assert.equal(item.match(/^[-\s]*(?:\\[^\w\s]|&gt;|\d+\\[.)]|\w)/gm)?.length, 2, item);
    }
  });

  test('line breaks and control characters do not get through', () => {
    assert.equal(paragraph({ text: 'a\n\n# b\u001b[31m\u0000' }), 'a \\# b\\[31m\n');
  });

  test('styles keep spaces outside; code has a longer fence than what it holds', () => {
    assert.equal(paragraph({ text: 'a' }, { text: ' b ', style: 'mark' }, { text: 'c' }), 'a **b** c\n');
    assert.equal(paragraph({ text: ' ', style: 'strong' }, { text: 'c' }), 'c\n');
    assert.equal(paragraph({ text: '/brief `x`', style: 'code' }), '`` /brief `x` ``\n');
    assert.equal(rendered({ kind: 'code', text: 'a\n```\nb' }), '````\na\n```\nb\n````\n');
  });

  test('a link ends where it should', () => {
    assert.equal(
      paragraph({ text: 'a]b', link: 'https://example.org/a_(b)#:~:text=x' }),
      '[a\\]b](<https://example.org/a_(b)#:~:text=x>)\n',
    );
  });

  test('numbers run on, fields are a list, empty blocks leave no gap', () => {
    const items = [{ content: [{ text: 'x' }] }, { content: [{ text: 'y' }] }];
    assert.equal(rendered({ kind: 'list', ordered: true, first: 9, items }), '9. x\n10. y\n');
    assert.equal(rendered({ kind: 'fields', rows: [{ label: 'A', value: [{ text: 'b' }] }] }), '- **A:** b\n');
    assert.equal(
      rendered({ kind: 'fields', rows: [] }, { kind: 'note', content: [] }, { kind: 'heading', level: 2, text: 'A' }),
      '## A\n',
    );
  });

  test('any words: every sign that could be mark-up is escaped', () => {
    const sign = fc.constantFrom(...'*_[]<>`~|#!\\&-+=.1)\n ', 'a');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 30 }), (signs) => {
        const text = signs.join('');
        const line = paragraph({ text: `a${text}` });
        assert.doesNotMatch(line.replace(/\\./g, ''), /[*_[\]`~|#!<>\\]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });
});
