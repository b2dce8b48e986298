import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readPage } from './page.ts';
import { isFault } from './result.ts';

/** Each is repeated until it is as long as a page is that is read without a thread of its own. */
const UNITS: Readonly<Record<string, string>> = {
  'open elements': '<div>',
  'open inline elements': '<b>',
  'open table cells': '<table><tr><td>',
  'open list items': '<ul><li>',
  'closed elements': '<div></div>',
  'open brackets': '<',
  'character references': '&amp',
  attributes: '<div class="paywal" id="paywal"',
  'article data': '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
  'line breaks': 'tekst<br>',
  heads: '<h1>een kop van een artikel</h1>',
  fields: '<div><input>x',
  pictures: '<div><img>x</div>',
  'the same paragraph': '<p>Dezelfde alinea die steeds terugkomt op deze pagina, woord voor woord.</p>',
  teasers:
    '<article class=x><h2><a href=y>een kop met genoeg woorden</a></h2><p>tekst, en nog wat tekst erbij.</p></article>',
  forms: '<form><input><p>x</p>',
  'letters without a blank': 'a',
  blanks: ' ',
  declarations: '<!doctype html>',
  'feed links': '<link rel=alternate type=application/rss+xml href=x>',
};

describe('hostile pages', { timeout: 60_000 }, () => {
  for (const [name, unit] of Object.entries(UNITS))
    test(`${name} without end give text or a fault`, () => {
      const html = unit.repeat(Math.ceil(Math.min(40_000 / unit.length, 1_500)));
      const { article } = readPage(`<html><body>${html}`, null, 'a.html');
      assert.ok(isFault(article) ? article.code.startsWith('page-') : article.text.length > 0);
    });

  test('scripts and data in the page are never text', () => {
    const { article } = readPage(
      `<article><h1>Brug</h1><script>geheim()</script><style>.geheim{}</style><template>geheim</template><noscript>geheim</noscript><p>De brug blijft dicht, zei minister Bakker woensdag in de Tweede Kamer. Wanneer hij opengaat, is niet bekend.</p><p>De vervoerders zijn boos, omdat zij moeten omrijden.</p></article>`,
      null,
      'a.html',
    );
    assert.ok(!isFault(article) && !article.text.includes('geheim'));
  });

  test('any markup gives text of clean paragraphs, or a fault', () => {
    const word = fc.constantFrom(
      'De brug blijft dicht, zei de minister. ',
      'lees ook',
      'x',
      '&nbsp;',
      '&#0;',
      '\u00ad',
      '\u200b',
      '  ',
      '\n',
    );
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<h2>',
      '</h2>',
      '<br>',
      '<li>',
      '<b>',
      '<td>',
      '<a href=x>',
      '</a>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<article>',
      '</body>',
      '<title>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, tag), { maxLength: 80 }), (parts) => {
        const { article } = readPage(parts.join(''), null, null);
        if (isFault(article)) return;
        for (const paragraph of article.text.split('\n\n')) {
          assert.ok(paragraph !== '' && paragraph === paragraph.trim());
          assert.doesNotMatch(paragraph, /[\n\u00ad\u200b]|\s\s/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
