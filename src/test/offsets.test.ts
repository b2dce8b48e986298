// From what people give to each line of its briefing: the words that are shown stand in the text, right there.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../article/charset.ts';
import { readFile } from '../article/file/file.ts';
import { readPasted } from '../article/file/pasted.ts';
import { readPage } from '../article/page/page.ts';
import { articleIn } from '../article/page/result.ts';
import { type Language, makeArticle, type ReadArticle } from '../core/article.ts';
import type { Evidence } from '../core/evidence.ts';
import { verify } from '../core/verify.ts';
import { makeEmbeddedEngine } from '../engine/embedded/index.ts';
import { docxParagraph, makeDocx } from './make-docx.ts';
import { linesAt, makePdf } from './make-pdf.ts';
import { pageSet } from './page-set.ts';
import { sampleArticle } from './sample-replies.ts';

const engine = makeEmbeddedEngine();
const signal = new AbortController().signal;
const samples = { nl: sampleArticle('nl').text, en: sampleArticle('en').text };

/** Briefs a text; each piece of evidence must be what the text says there, before the gate as after it. */
async function check(read: ReadArticle, language: Language): Promise<number> {
  const article = makeArticle(read, language);
  const proposal = await engine.propose(article, signal);
  const { briefing, dropped } = verify(article, proposal);
  const lists = [proposal, briefing].flatMap(({ bottomLine, actors, positions, motives, questions }) =>
    [bottomLine, actors, positions, motives, questions].flat(),
  );
  for (const item of lists as readonly { readonly evidence: readonly Evidence[] }[]) {
    assert.ok(item.evidence.length > 0);
    for (const { start, end, quote } of item.evidence) {
      assert.equal(article.text.slice(start, end), quote);
      assert.ok(quote.trim() === quote && quote !== '', JSON.stringify(quote));
    }
  }
  assert.equal(dropped, 0);
  return lists.length;
}

function file(bytes: Uint8Array, name: string): Promise<ReadArticle> {
  return readFile({ bytes, name, mediaType: null, charset: null }, signal);
}

const mail = (text: string) =>
  `From: Noor <n@b.example>\r\nSubject: Haven\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}`;

describe('text.slice is the quote', { timeout: 300_000 }, () => {
  test('for every line of a page of each layout', async () => {
    let lines = 0;
    const layouts = new Map(pageSet().map((page) => [page.name.split('/')[0], page]));
    for (const page of layouts.values()) {
      const visit = { url: page.address.href, asked: page.address.href, status: 200, mitigated: null };
      const { article } = readPage(decode(page.bytes, null, true), visit, null);
      lines += await check(articleIn({ article } as never), page.name.slice(0, 2) as Language);
    }
    assert.ok(lines > 1_000, String(lines));
  });

  for (const language of ['nl', 'en'] as const)
    test(`for files and pastes of all kinds (${language})`, async () => {
      const text = samples[language];
      const paragraphs = text.split(/\n+/);
      const wrapped = paragraphs.map((each) => each.replace(/(.{50,70}) /g, '$1\r\n')).join('\r\n\r\n');
      const pdf = makePdf([
        linesAt(
          60,
          780,
          text
            .replace(/[^\x20-\x7e\n]/g, "'")
            .split(/\n+|(?<=.{70}) /)
            .slice(0, 45),
        ),
      ]);
      const given: readonly [string, ReadArticle | Promise<ReadArticle>][] = [
        ['text', file(Buffer.from(text), 'a.txt')],
        ['text with CRLF and tabs', file(Buffer.from(wrapped.replaceAll('. ', '.\t')), 'a.txt')],
        ['UTF-16', file(Buffer.from(`\uFEFF${text}`, 'utf16le'), 'a.txt')],
        ['Markdown', file(Buffer.from(paragraphs.map((each) => `> **${each}**`).join('\n\n')), 'a.md')],
        ['Word', file(makeDocx(paragraphs.map((each) => docxParagraph(each)).join('')), 'a.docx')],
        ['mail', file(Buffer.from(mail(wrapped)), 'a.eml')],
        ['PDF', file(pdf, 'a.pdf')],
        ['paste', readPasted(`Kijk: https://a.example/1\n\n> ${wrapped.replaceAll('\r\n', '\n> ')}`)],
      ];
      for (const [kind, read] of given) assert.ok((await check(await read, language)) > 5, kind);
    });

  test('whatever characters have got into a text', async () => {
    const odd = fc.constantFrom(
      '\u{1f600}',
      '\ud800',
      '\udc00',
      '\u00ad',
      '\u200b',
      '\r\n',
      '\n\n',
      '“',
      '»',
      '\u0301',
      '\0',
      '\u2028',
      '. ',
      ', zei ',
      '"',
      '\u202e',
      '\uFEFF',
      'ﬁ',
      '①',
    );
    const change = fc.tuple(fc.nat(), odd);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('nl' as const, 'en' as const),
        fc.array(change, { maxLength: 40 }),
        async (language, changes) => {
          let text = samples[language].slice(0, 1_500);
          for (const [at, piece] of changes) {
            const place = at % text.length;
            text = text.slice(0, place) + piece + text.slice(place);
          }
          await check({ ...readPasted(''), text }, language);
        },
      ),
      { numRuns: 100 },
    );
  });
});
