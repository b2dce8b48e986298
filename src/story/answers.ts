import type { Evidence } from '../core/evidence.ts';
import { changesBetween } from '../core/likeness.ts';
import type { Report, Statement } from '../core/story.ts';
import { aboutTerms, isUnsettled, type Wanted, wantedBy } from './asked.ts';
import { figuresOf } from './figures.ts';
import { folded, wordsOf } from './words.ts';

/** A sentence may answer a question when it has this part of the question's words, and this many. */
const ABOUT = 0.5;
const FEWEST = 2;
/** Of a question of so few words one is enough, where the sentence has the kind of thing that was asked for. */
const SHORT = 2;

/**
 * The sentence of a report that may answer a question of an earlier one about the same event, verbatim: it speaks of the
 * same, settles it, and has what was asked for (a reason, a number, a name). Null where none does.
 */
export function answerIn(report: Report, { report: asking, index }: Statement): Evidence | null {
  const { article, briefing } = report;
  const question = asking.briefing.questions[index];
  if (!question || article.language !== asking.article.language) return null;
  const names = new Set(asking.briefing.actors.flatMap(({ name }) => wordsOf(name).map(({ term }) => term)));
  const wanted = wantedBy(question);
  const asked = aboutTerms(question);
  // `The bureau is investigating` names only who asks.
  if ([...asked].every((term) => names.has(term))) return null;
  const isTyped = wanted !== 'yes-or-no' && wanted !== 'place' && wanted !== 'event';
  const fewest = isTyped && asked.size <= SHORT ? 1 : Math.min(FEWEST, asked.size);
  let best: Evidence | null = null;
  let most = 0;
  for (const sentence of changesBetween('', article.text).added) {
    const isOpen = briefing.questions.some(
      ({ evidence: [open], kind }) => kind !== 'disputed' && open.start < sentence.end && sentence.start < open.end,
    );
    if (isOpen || isUnsettled(sentence.quote)) continue;
    const terms = new Set(wordsOf(sentence.quote).map(({ term }) => term));
    const said = [...asked].filter((term) => terms.has(term));
    if (said.every((term) => names.has(term))) continue;
    const shared = said.length;
    const share = shared / asked.size;
    if (shared < fewest || share < ABOUT || share <= most) continue;
    if (!gives(sentence.quote, wanted, asked, share)) continue;
    best = sentence;
    most = share;
  }
  return best;
}

const REASON =
  /\b(?:because|due to|owing to|caused|causes|thanks to|as a result|omdat|doordat|vanwege|wegens|dankzij|veroorzaakt|als gevolg|(?:kwam|komt|ontstond|ontstaan|ontstaat) (?:\w+ )?door)\b/;
const TIME =
  /\b(?:\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month|year|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|mei|juni|juli|augustus|oktober|maand|jaar)\b/;
/** Something has come about, not: is to. */
const DONE = /\b(?:has|have|had|was|were|is|heeft|hebben|werd|werden|\w+ed|ge\w{3,}(?:d|t|en))\b/;
const TO_COME = /\b(?:will|would|is to|are to|still|must|zal|zullen|moet(?:en)?|nog)\b/;

function gives(sentence: string, wanted: Wanted, asked: ReadonlySet<string>, share: number): boolean {
  const text = folded(sentence);
  switch (wanted) {
    case 'reason':
      return REASON.test(text);
    case 'time':
      return TIME.test(text);
    case 'number':
      return figuresOf(sentence, false).length > 0;
    case 'name':
      return (
        wordsOf(sentence).some(({ isName, term }) => isName && !asked.has(term)) ||
        /^\p{Lu}\p{L}+ \p{Lu}/u.test(sentence)
      );
    case 'origin':
      return /\b(?:from|uit|afkomstig)\b/.test(text);
    case 'place':
      return /\b(?:in|at|from|near|uit|bij|op|naar)\b/.test(text);
    case 'yes-or-no':
      return true;
    case 'event':
      return share >= 0.75 && DONE.test(text) && !TO_COME.test(text);
  }
}
