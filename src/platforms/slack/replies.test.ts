import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COMMANDS } from '../../../commands/index.ts';
import { LANGUAGES, type Language, makeArticle } from '../../core/article.ts';
import { type Briefing, QUESTION_KINDS, SECTIONS, STANCES } from '../../core/briefing.ts';
import { evidenceAt } from '../../core/evidence.ts';
import type { Reply } from '../../core/reply.ts';
import { verify } from '../../core/verify.ts';
import { compose } from '../../presentation/compose.ts';
import { plainText } from '../../presentation/plain-text.ts';
import { readText } from '../../test/fakes.ts';
import { DUE, sampleReplies } from '../../test/sample-replies.ts';
import { checkMessage } from '../../test/slack-emulator/index.ts';
import { ROOM } from './limits.ts';
import { escapeText } from './mrkdwn.ts';
import { renderSlack } from './render.ts';

function composed(reply: Reply, language: Language) {
  const context = { commands: COMMANDS, now: DUE, version: '1.2.3' };
  return compose({ reply, reader: { language, zone: 'Europe/Amsterdam' } }, ROOM, context);
}

describe('every reply, rendered for Slack', async () => {
  for (const language of LANGUAGES)
    for (const [name, reply] of Object.entries(await sampleReplies(language)))
      test(`${name}, ${language}: within the limits, its text in full`, () => {
        const message = composed(reply, language);
        const rendered = renderSlack(message);
        assert.deepEqual(checkMessage({ ...rendered }), []);
        if (!message.attachment) assert.equal(rendered.text, escapeText(plainText(message)));
      });

  test('a briefing of anything keeps every limit, in every view of it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom(...LANGUAGES), fc.nat(30), ({ article, briefing }, language, page) => {
        const kept = { key: 'a'.repeat(16), briefing };
        const views: Reply[] = [
          { kind: 'briefing', kept, sample: true },
          { kind: 'evidence-menu', kept, page: page + 1 },
          ...SECTIONS.map((section) => ({ kind: 'list', section, kept, page: page + 1, actor: null }) as const),
          ...SECTIONS.filter((section) => briefing[section].length > 0).map(
            (section) => ({ kind: 'evidence', kept, article, item: { section, index: 0 } }) as const,
          ),
        ];
        for (const reply of views)
          assert.deepEqual(checkMessage({ ...renderSlack(composed(reply, language)) }), [], reply.kind);
      }),
      { numRuns: 60 },
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '<!channel> <@U012AB3CD> <https://evil.example|https://bank.example>',
    '*bold* _it_ `code` :smile: &amp; <b>',
    '\u202eomgekeerd',
    'מה שלומך היום',
    '你好，世界。',
    '👩‍👩‍👧‍👦🇳🇱',
    'é'.repeat(300),
    'x'.repeat(3000),
    'woord '.repeat(1500),
    '\n\n',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

/** An article of anything and up to 500 items on spans of it. */
const anyBriefing = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 12 }),
    spans: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { maxLength: 40 }),
    times: fc.constantFrom(1, 1, 1, 12),
  })
  .map(({ pieces, spans, times }) => {
    const text = `A ${pieces.join(' ')}`;
    const article = makeArticle(
      readText(text, { title: pieces[0] ?? null, url: 'https://example.org/a?b=1&c=2' }),
      'nl',
    );
    const at = (start: number, length: number) => {
      const from = start % text.length;
      return evidenceAt(text, from, Math.min(text.length, from + 1 + (length % 10_000)));
    };
    const all = Array.from({ length: times }, () => spans).flat();
    const items = (kind: number) => all.filter(([, , wanted]) => wanted === kind).map(([a, b]) => [at(a, b)] as const);
    const proposal = {
      engine: 'any@1',
      bottomLine: items(0).map((evidence) => ({ text: evidence[0].quote, evidence })),
      actors: items(1).map((evidence, index) => ({
        id: `a${index}`,
        name: evidence[0].quote,
        aliases: [],
        kind: 'person',
        role: null,
        salience: 'main',
        mentions: 1,
        evidence,
      })),
      positions: items(2).map((evidence, index) => ({
        actor: `a${index % 5}`,
        holder: evidence[0].quote,
        cue: evidence[0].quote,
        stance: STANCES[index % STANCES.length],
        statement: evidence[0].quote,
        quoted: false,
        target: null,
        confidence: 0.5,
        evidence,
      })),
      motives: [],
      questions: items(3).map((evidence, index) => ({
        question: evidence[0].quote,
        kind: QUESTION_KINDS[index % QUESTION_KINDS.length],
        about: null,
        confidence: 0.5,
        evidence,
      })),
    };
    return { article, briefing: verify(article, proposal).briefing as Briefing };
  });
