import { createHash } from 'node:crypto';
import type { OpenQuestion } from '../core/briefing.ts';
import type { LedgerQuestion, Report, Statement } from '../core/story.ts';
import { answerIn } from './answers.ts';
import { aboutTerms } from './asked.ts';
import { storiesOf } from './stories.ts';

/** A question that nobody has mentioned for this long has gone quiet, in milliseconds. */
const QUIET = 21 * 24 * 60 * 60 * 1000;
/** Two questions are one when they share this part of their words, in one story and across. */
const SAME_QUESTION = { within: 0.6, across: 0.75 };
const FEWEST = { within: 2, across: 3 };

interface Open {
  readonly first: Statement;
  readonly terms: ReadonlySet<string>;
  readonly story: number;
  mentions: number;
  lastAt: number;
  answer: LedgerQuestion['answer'];
}

/**
 * The ledger of open questions: each report, in the order of time, first may answer the questions of earlier ones about
 * the same event, then asks its own, which are new or keep an old one open.
 */
export function ledgerOf(reports: readonly Report[], now: number): readonly LedgerQuestion[] {
  const inTime = [...reports].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const storyOf = new Map(
    storiesOf(inTime).flatMap(({ members }, story) => members.map((index) => [inTime[index]!.key, story])),
  );
  const ledger: Open[] = [];
  for (const report of inTime) {
    const story = storyOf.get(report.key) ?? -1;
    for (const open of ledger)
      if (open.answer === null && open.story === story && open.first.report.key !== report.key) {
        const evidence = answerIn(report, open.first);
        if (evidence) open.answer = { report, evidence };
      }
    for (const [index, question] of report.briefing.questions.entries()) {
      if (!isForLedger(question) || report.hidden?.has(`questions.${index}`)) continue;
      const terms = aboutTerms(question);
      const known = ledger.find(
        (open) => open.first.report.article.language === report.article.language && isSame(open, terms, story),
      );
      if (!known) ledger.push({ first: { report, index }, terms, story, mentions: 1, lastAt: report.at, answer: null });
      else if (known.first.report.key !== report.key) {
        known.mentions++;
        known.lastAt = report.at;
        // Still asked after what looked like an answer: it was none.
        if (known.answer !== null && known.answer.report.at < report.at) known.answer = null;
      }
    }
  }
  return ledger.map((open) => entryOf(open, now)).sort((a, b) => b.lastAt - a.lastAt);
}

/** What is disputed or doubted is a matter of opinion: no later fact closes it. */
function isForLedger({ kind }: OpenQuestion): boolean {
  return kind !== 'disputed' && kind !== 'doubted';
}

function isSame(open: Open, terms: ReadonlySet<string>, story: number): boolean {
  const scope = open.story === story ? 'within' : 'across';
  const shared = [...terms].filter((term) => open.terms.has(term)).length;
  const fewest = Math.min(terms.size, open.terms.size);
  return (
    shared >= Math.min(FEWEST[scope], fewest) &&
    fewest > 0 &&
    shared / fewest >= SAME_QUESTION[scope] &&
    (scope === 'within' || shared >= FEWEST.across)
  );
}

function entryOf({ first, mentions, lastAt, answer }: Open, now: number): LedgerQuestion {
  const [{ start, end }] = first.report.briefing.questions[first.index]!.evidence;
  const id = createHash('sha256').update(`${first.report.article.id} ${start} ${end}`).digest('base64url').slice(0, 8);
  const state = answer ? 'answered' : now - lastAt > QUIET ? 'quiet' : 'open';
  return { id, first, mentions, lastAt, state, answer };
}
