import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { LANGUAGES } from '../../core/article.ts';
import { BOUNDLESS, compose, composeFull } from '../../presentation/compose.ts';
import type { Message } from '../../presentation/message.ts';
import { DUE, sampleBriefing, sampleReplies } from '../../test/sample-replies.ts';
import { renderHtml } from './html.ts';

const zone = 'Europe/Amsterdam';

function documentOf(html: string) {
  return parseHTML(html).document;
}

function textOf(text: string): Message {
  return { blocks: [{ kind: 'paragraph', content: [{ text }] }], buttons: [], attachment: null, tone: 'plain' };
}

describe('a message as an HTML document', async () => {
  const { briefing } = await sampleBriefing('nl');
  const message = composeFull(briefing, ['actors', 'positions', 'motives', 'questions'], { language: 'en', zone });
  const html = renderHtml(message, { language: 'en', articleLanguage: 'nl' });
  const document = documentOf(html);

  test('is whole: doctype, language, character set, title, one main, one first heading', () => {
    assert.ok(html.startsWith('<!doctype html>\n<html lang="en">'));
    assert.ok(html.indexOf('<meta charset="utf-8">') < 1024);
    assert.equal(document.title, briefing.article.title);
    assert.equal(document.querySelectorAll('main').length, 1);
    assert.equal(document.querySelectorAll('h1').length, 1);
    assert.ok(document.querySelector('meta[name=viewport]'));
  });

  test('needs nothing else and runs nothing', () => {
    assert.equal(document.querySelectorAll('script, img, link, iframe, object, form, [src], [style]').length, 0);
    assert.match(document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '', /default-src 'none'/);
    assert.doesNotMatch(html, /url\(|@import/);
  });

  test('headings go down one level at a time', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    assert.deepEqual(levels, [1, 2, 2, 2, 2, 2]);
  });

  test("the article's own words are marked with its language, ours are not", () => {
    assert.equal(document.querySelector('h1')?.getAttribute('lang'), 'nl');
    for (const quote of document.querySelectorAll('blockquote')) assert.equal(quote.getAttribute('lang'), 'nl');
    assert.ok(document.querySelectorAll('li span[lang=nl]').length >= briefing.positions.length);
    assert.equal(document.querySelector('h2')?.hasAttribute('lang'), false);
    const same = renderHtml(message, { language: 'nl', articleLanguage: 'nl' });
    assert.equal(documentOf(same).querySelectorAll('main [lang]').length, 0);
  });

  test('lists are lists, times are times', () => {
    assert.equal(document.querySelectorAll('ol').length, 4);
    assert.equal(document.querySelectorAll('ol > li').length, 9 + 9 + 3 + 4);
    assert.equal(document.querySelector('time')?.getAttribute('datetime'), '2026-11-24T09:30:00.000Z');
  });

  test('every reply, in both languages, is well-formed', async () => {
    for (const language of LANGUAGES)
      for (const [name, reply] of Object.entries(await sampleReplies(language))) {
        const composed = compose({ reply, reader: { language, zone } }, BOUNDLESS, {
          commands: [],
          now: DUE,
          version: '1',
        });
        const page = renderHtml(composed, { language, articleLanguage: null });
        const open = [
          ...page.matchAll(/<(main|h[1-3]|p|ol|ul|li|dl|dt|dd|blockquote|small|strong|span|a|mark|time)\b/g),
        ];
        const closed = [
          ...page.matchAll(/<\/(main|h[1-3]|p|ol|ul|li|dl|dt|dd|blockquote|small|strong|span|a|mark|time)>/g),
        ];
        assert.equal(open.length, closed.length, name);
      }
  });

  test('an evidence page marks the words and leads to the passage', async () => {
    const reply = (await sampleReplies('en'))['evidence of a position']!;
    const composed = compose({ reply, reader: { language: 'en', zone } }, BOUNDLESS, {
      commands: [],
      now: DUE,
      version: '1',
    });
    const page = documentOf(renderHtml(composed, { language: 'en', articleLanguage: 'en' }));
    assert.equal(page.querySelector('mark')?.textContent, 'rushed and unworkable');
    assert.match(page.querySelector('a')?.getAttribute('href') ?? '', /#:~:text=rushed%20and%20unworkable$/);
  });

  test('words of the article stay words, whatever they are', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=y>',
        '</title><h1>',
        '&lt;b&gt;',
        '<!--',
        ']]>',
      ),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        const page = renderHtml(
          { ...textOf(text), blocks: [{ kind: 'heading', level: 1, text }, ...textOf(text).blocks] },
          { language: 'en', articleLanguage: null },
        );
        assert.ok(page.isWellFormed());
        const tags = [...page.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag.replace(/[\s>].*$/s, ''));
        const bare = renderHtml(
          { ...textOf('x'), blocks: [{ kind: 'heading', level: 1, text: 'x' }, ...textOf('x').blocks] },
          { language: 'en', articleLanguage: null },
        );
        assert.deepEqual(
          tags,
          [...bare.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag.replace(/[\s>].*$/s, '')),
        );
        assert.doesNotMatch(page, /(?![\n\t])\p{Cc}/u);
      }),
    );
  });

  test('only http and https addresses become links', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'https://[']) {
      const page = renderHtml(
        { ...textOf('x'), blocks: [{ kind: 'heading', level: 1, text: 'x', link }] },
        { language: 'en', articleLanguage: null },
      );
      assert.doesNotMatch(page, /<a /);
    }
  });

  test('no heading, no trouble: the title is the product', () => {
    assert.equal(documentOf(renderHtml(textOf('x'), { language: 'nl', articleLanguage: null })).title, 'Sitrep');
  });
});
