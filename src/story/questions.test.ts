import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuestionKind } from '../core/briefing.ts';
import type { Report } from '../core/story.ts';
import { reportOf } from '../test/reports.ts';
import { ledgerOf } from './questions.ts';

const EVENT = 'The ferry Lady Maren ran aground off Skelmoor with 140 people aboard.';
const DAY = 24 * 60 * 60 * 1000;
const ASKED = asking('It is not known why the ferry left the marked channel.', '2026-03-02T08:00Z');
const LATER = Date.parse('2026-03-06T08:00Z');

describe('ledgerOf', () => {
  it('finds the sentence of a later article that gives what was asked for, verbatim', () => {
    const answer = 'The ferry left the marked channel because the officer used an old chart.';
    const later = reportOf(`${EVENT} The radar was broken. ${answer} Inspectors go on.`, { at: '2026-03-05T08:00Z' });
    const [entry] = ledgerOf([later, ASKED], LATER);
    assert.equal(entry!.state, 'answered');
    assert.equal(entry!.answer!.evidence.quote, answer);
    const { start, end } = entry!.answer!.evidence;
    assert.equal(later.article.text.slice(start, end), answer);
  });

  it('takes no sentence for an answer that gives no reason, or leaves it open, or is about another event', () => {
    const sentences = [
      `${EVENT} The ferry left the marked channel at 5.40.`,
      `${EVENT} Whether the ferry left the marked channel because of the fog is unclear.`,
      'The yacht Blue Tern left the marked channel off Castria because her engine failed. Two sailors swam ashore.',
    ];
    for (const text of sentences) {
      const [entry] = ledgerOf([ASKED, reportOf(text, { at: '2026-03-05T08:00Z' })], LATER);
      assert.equal(entry!.state, 'open', text);
    }
  });

  it('keeps one question over articles, and opens it again when it is asked after an answer', () => {
    const answer = reportOf(`${EVENT} The ferry left the marked channel because of an old chart.`, {
      at: '2026-03-03T08:00Z',
    });
    const again = asking('Why the ferry left the marked channel remains unclear, inspectors say.', '2026-03-05T08:00Z');
    const [entry, ...others] = ledgerOf([ASKED, answer, again], LATER);
    assert.deepEqual(others, []);
    assert.deepEqual([entry!.state, entry!.mentions], ['open', 2]);
    assert.equal(entry!.id, ledgerOf([ASKED], LATER)[0]!.id);
  });

  it('lets a question go quiet that nobody mentions, and leaves matters of opinion out', () => {
    assert.equal(ledgerOf([ASKED], LATER + 16 * DAY)[0]!.state, 'open');
    assert.equal(ledgerOf([ASKED], LATER + 40 * DAY)[0]!.state, 'quiet');
    assert.deepEqual(
      ledgerOf([asking('The company denies that the crew was tired.', '2026-03-02T08:00Z', 'disputed')], LATER),
      [],
    );
  });

  it('does not use a question that the place called wrong', () => {
    assert.deepEqual(ledgerOf([{ ...ASKED, hidden: new Set(['questions.0']) }], LATER), []);
  });
});

function asking(question: string, at: string, kind: QuestionKind = 'unknown'): Report {
  const text = `${EVENT} ${question}`;
  const evidence = [{ start: EVENT.length + 1, end: text.length - 1, quote: question.slice(0, -1) }];
  const item = { question: question.slice(0, -1), kind, about: null, confidence: 0.8, evidence };
  return reportOf(text, { at, items: { questions: [item] } });
}
