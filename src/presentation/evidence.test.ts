import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { makeArticle } from '../core/article.ts';
import { evidenceAt } from '../core/evidence.ts';
import { verify } from '../core/verify.ts';
import { evidenceMessage } from './evidence.ts';
import type { Inline, Room } from './message.ts';
import { inlineText } from './plain-text.ts';
import { voiceOf } from './voice.ts';

const VOICE = voiceOf({ language: 'en', zone: 'UTC' });
const ROOM: Room = { characters: 1000, quote: 300, items: 5 };

/** The quoted paragraph of a bottom line that rests on some words of a text. */
function passageOf(text: string, quote: string, room = ROOM): readonly Inline[] {
  const read = { title: null, url: null, source: null, author: null, publishedAt: null, declaredLanguage: null };
  const article = makeArticle({ text, complete: true, ...read }, 'en');
  const start = text.indexOf(quote);
  const evidence = [evidenceAt(text, start, start + quote.length)];
  const none = { actors: [], positions: [], motives: [], questions: [] };
  const { briefing } = verify(article, { engine: 'e@1', bottomLine: [{ text: quote, evidence }], ...none });
  const kept = { key: 'k', briefing };
  const item = { section: 'bottomLine', index: 0 } as const;
  const { blocks } = evidenceMessage({ kept, article, item }, VOICE, room);
  const block = blocks.find(({ kind }) => kind === 'quote');
  assert.ok(block?.kind === 'quote');
  return block.content;
}

const marked = (content: readonly Inline[]) =>
  inlineText(content.filter((piece) => 'style' in piece && piece.style === 'mark'));

describe('the passage of evidence', () => {
  test('is its paragraph and no more', () => {
    const content = passageOf('First one.\n\nHere it says so, twice.\n\nLast one.', 'it says so');
    assert.equal(inlineText(content), 'Here it says so, twice.');
    assert.equal(marked(content), 'it says so');
  });

  test('at the beginning, at the end, or all of the text', () => {
    assert.equal(inlineText(passageOf('It says so.', 'It says so.')), 'It says so.');
    assert.equal(inlineText(passageOf('It says so. Then more.', 'It says so.')), 'It says so. Then more.');
    assert.equal(inlineText(passageOf('Before. It says so.', 'It says so.')), 'Before. It says so.');
  });

  test('in a long paragraph: words before and after, with ellipses, between words', () => {
    const content = passageOf(`${'before that '.repeat(400)}HERE IT IS ${'and after '.repeat(400)}`, 'HERE IT IS');
    const text = inlineText(content);
    assert.equal(marked(content), 'HERE IT IS');
    assert.match(text, /^…(?:before|that) .*(?:before|that) HERE IT IS and after .*(?:and|after)…$/);
    assert.ok(text.length <= 700);
    const [before = '', after = ''] = text.split('HERE IT IS');
    assert.ok(Math.abs(before.length - after.length) < 40);
  });

  test('words before take the room that words after leave', () => {
    const text = inlineText(passageOf(`${'before '.repeat(400)}HERE.`, 'HERE.'));
    assert.ok(text.length > 650 && text.endsWith('before HERE.'), String(text.length));
  });

  test('a quote that is longer than the room is cut itself', () => {
    const quote = `START ${'long '.repeat(1000)}END`;
    const content = passageOf(quote, quote);
    assert.match(marked(content), /^START long .*long…$/);
  });

  test('over two paragraphs it is told on one line', () => {
    assert.equal(inlineText(passageOf('A b.\n\nC d.', 'b.\n\nC')), 'A b. C d.');
  });

  test('any text: the words are its own, and nothing is cut in half', () => {
    const piece = fc.oneof(fc.stringMatching(/^[a-z]{1,9}$/), fc.constantFrom('👩‍👩‍👧‍👦', '🇳🇱', 'é', '𝒳'));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 300 }), fc.nat(), (words, nth) => {
        const at = nth % words.length;
        const text = [...words.slice(0, at), 'QUOTE', ...words.slice(at)].join(' ');
        const content = passageOf(text, 'QUOTE');
        assert.equal(marked(content), 'QUOTE');
        const whole = inlineText(content);
        assert.ok(whole.isWellFormed());
        const inner = whole.replace(/^…|…$/g, '').trim();
        assert.ok(` ${text} `.includes(` ${inner} `), `${inner} | ${text}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what evidence says of a position', () => {
  const facts = (change: object, url: string | null = null, source: string | null = null) => {
    const text = 'Noor said that it rains.';
    const read = { title: null, url, source, author: null, publishedAt: null, declaredLanguage: null };
    const article = makeArticle({ text, complete: true, ...read }, 'en');
    const evidence = [evidenceAt(text, 15, 23)];
    const position = { actor: null, holder: 'Noor', cue: 'said', stance: 'states', statement: 'it rains' };
    const more = { quoted: false, target: null, confidence: 0.8, evidence, ...change };
    const none = { bottomLine: [], actors: [], motives: [], questions: [] };
    const { briefing, dropped } = verify(article, { engine: 'e@1', positions: [{ ...position, ...more }], ...none });
    assert.equal(dropped, 0);
    const item = { section: 'positions', index: 0 } as const;
    const room = { ...ROOM, characters: 3000 };
    const { blocks, buttons } = evidenceMessage({ kept: { key: 'k', briefing }, article, item }, VOICE, room);
    const rows = blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
    return {
      buttons: buttons.flat().map(({ label }) => label),
      ...Object.fromEntries(rows.map(({ label, value }) => [label, inlineText(value)])),
    } as Record<string, string | string[]>;
  };

  test('the stance, the hedge and the reading in words, and who relays it', () => {
    assert.deepEqual(facts({}, 'https://news.example/a', 'The Post'), {
      buttons: ['This is wrong'],
      Source: 'Noor',
      Stance: 'says that it is so',
      Standing: 'the word of its source, not of the article',
      'Marked by': '“said”',
      Form: "in the article's words",
      'Sitrep is': 'sure',
      'Reported by': 'The Post',
    });
  });

  test('a claim is one side’s word, and hearsay is called that', () => {
    assert.match(String(facts({ stance: 'claims' }).Standing), /^one side’s word/);
    assert.match(String(facts({ holder: '' }).Standing), /^hearsay/);
  });

  test('an unsure reading says so; without a medium the site, or that there is none', () => {
    assert.match(String(facts({ confidence: 0.2 })['Sitrep is']), /^unsure/);
    assert.equal(facts({}, 'https://news.example/a')['Reported by'], 'news.example');
    assert.equal(facts({})['Reported by'], 'a text that came without its source');
  });
});
