import fc from 'fast-check';
import { type Article, makeArticle } from '../core/article.ts';
import { ACTOR_KINDS, BASES, type Briefing, QUESTION_KINDS, STANCES } from '../core/briefing.ts';
import { type Evidence, evidenceAt } from '../core/evidence.ts';
import { verify } from '../core/verify.ts';
import { readText } from './fakes.ts';

/** What trips a renderer up: every platform's mark-up and mentions, scripts, directions, long and empty stretches. */
const PIECES = [
  '<!channel> <@U012AB3CD> <https://evil.example|https://bank.example>',
  '@everyone <@123456789012345678> <@&1> <#1> <t:0:R> </brief:1> <:x:123456789012345678>',
  '**bold** *italic* __under__ ~~gone~~ ||hidden|| `code` ```fence``` [a](https://evil.example) :smile:',
  '# heading\n> quote\n- item\n1. item\n-# small',
  '&amp; <b>html</b> %00 \\',
  '\u202eomgekeerd\u2066',
  'מה שלומך היום',
  'السلام عليكم',
  '你好，世界。',
  'สวัสดีชาวโลก',
  '👩‍👩‍👧‍👦🇳🇱',
  'e\u0301'.repeat(300),
  '*'.repeat(2000),
  'x'.repeat(3000),
  'woord '.repeat(2000),
  '\n\n',
];

const piece = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
);
const span = fc.record({ start: fc.nat(), length: fc.oneof(fc.nat(60), fc.nat(10_000)), list: fc.nat(4) });

/** An article of anything, with none to 500 items on stretches of it, up to 10 000 characters long. */
export const anyBriefing: fc.Arbitrary<{ article: Article; briefing: Briefing }> = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 12 }),
    spans: fc.array(span, { maxLength: 40 }),
    times: fc.constantFrom(1, 1, 1, 13),
    url: fc.constantFrom(null, 'https://example.org/a?b=1&c=(2)', `https://example.org/${'long/'.repeat(150)}`),
    date: fc.constantFrom(null, '2026-11-24', '2026-11-24T09:30:00Z', 'yesterday'),
    complete: fc.boolean(),
  })
  .map(({ pieces, spans, times, url, date, complete }) => {
    const read = {
      title: pieces[0] ?? null,
      source: pieces.at(-1) ?? null,
      author: null,
      url,
      publishedAt: date,
      complete,
    };
    const article = makeArticle(readText(`A ${pieces.join(' ')}`, read), 'en');
    const all = Array.from({ length: times }, () => spans).flat();
    const on = (list: number) => all.filter((wish) => wish.list === list).map((wish) => evidenceOf(article.text, wish));
    return { article, briefing: verify(article, proposalOf(on)).briefing };
  });

function evidenceOf(text: string, { start, length }: { start: number; length: number }): Evidence {
  const from = start % text.length;
  return evidenceAt(text, from, Math.min(text.length, from + 1 + length));
}

function proposalOf(on: (list: number) => Evidence[]) {
  const common = (evidence: Evidence, index: number) => ({ confidence: (index % 10) / 10, evidence: [evidence] });
  return {
    engine: 'any@1',
    bottomLine: on(0).map((evidence) => ({ text: evidence.quote, evidence: [evidence] })),
    actors: on(1).map((evidence, index) => ({
      id: `a${index}`,
      name: evidence.quote,
      aliases: [evidence.quote.slice(0, 30), evidence.quote.slice(-300)],
      kind: ACTOR_KINDS[index % ACTOR_KINDS.length],
      role: index % 3 === 0 ? evidence.quote : null,
      salience: index % 2 === 0 ? 'main' : 'other',
      mentions: index,
      evidence: [evidence],
    })),
    positions: on(2).map((evidence, index) => ({
      ...common(evidence, index),
      actor: `a${index % 5}`,
      holder: evidence.quote,
      cue: evidence.quote,
      stance: STANCES[index % STANCES.length],
      statement: evidence.quote,
      quoted: index % 2 === 0,
      target: index % 3 === 0 ? evidence.quote : null,
    })),
    motives: on(3).map((evidence, index) => ({
      ...common(evidence, index),
      actor: `a${index % 5}`,
      holder: evidence.quote,
      motive: evidence.quote,
      action: index % 2 === 0 ? evidence.quote : null,
      basis: BASES[index % BASES.length],
      attributedTo: `a${index % 3}`,
      negated: index % 4 === 0,
    })),
    questions: on(4).map((evidence, index) => ({
      ...common(evidence, index),
      question: evidence.quote,
      kind: QUESTION_KINDS[index % QUESTION_KINDS.length],
      about: `a${index % 5}`,
    })),
  };
}
