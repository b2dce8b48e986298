import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Reading, Span } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { withoutTime } from '../times.ts';
import { contentSpan } from './content-span.ts';
import { contentAfter } from './contents.ts';
import { windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import type { ReportingVerbAt } from './verbs.ts';

/** How far the one behind *by* may stand from the participle, in words. */
const REACH = 14;

const BE = {
  nl: /^(wordt|worden|werd|werden|is|zijn|was|waren)$/,
  en: /^(is|are|was|were|be|been|being|'s|'re)$/,
} as const;

/**
 * The passive of a verb that reports: *was accused by the mayor of lying*, *werd door de raad verworpen*. Without an
 * agent only what is demanded, charged or threatened counts: its source is impersonal.
 */
export function findPassive(reading: Reading, word: number): FoundPosition | null {
  const uses = reading.lexicon.reporting.get(reading.lower(word));
  if (!uses || reading.upos(word) !== 'VERB' || reading.lower(word - 1) === 'to') return null;
  // "are worried about": a feeling, see nouns.
  if (reading.lexicon.reportingNouns.has(reading.lower(word))) return null;
  const window = windowAround(reading, word);
  const be = auxiliaryOf(reading, word, window);
  if (be < 0) return null;
  // "nobody had been asked to cover for her"
  if (isNobody(reading, word, window)) return null;
  const agent = agentOf(reading, word, window);
  for (const use of uses) {
    if (use.particle !== null) continue;
    const at: ReportingVerbAt = { verb: word, use, particle: -1, negated: false };
    const { stance } = use.verb;
    if (!agent && !/^(accuses|demands|warns)$/.test(stance)) continue;
    const content = said(reading, at, agent, be, window);
    if (!content) continue;
    return {
      holder: agent && withoutTime(reading, agent),
      cue: [{ first: word, end: word + 1 }],
      stance,
      content,
      also: [],
      target: null,
      rule: agent ? 'passive' : 'passive-impersonal',
    };
  }
  return null;
}

function isNobody(reading: Reading, word: number, { first }: WordRange): boolean {
  let at = word - 1;
  while (at > first && /^(AUX|ADV)$/.test(reading.upos(at) ?? '')) at--;
  return (
    /^(nobody|none|niemand)$/.test(reading.lower(at)) || (reading.lower(at) === 'one' && reading.lower(at - 1) === 'no')
  );
}

function said(
  reading: Reading,
  at: ReportingVerbAt,
  agent: WordRange | null,
  be: number,
  window: WordRange,
): Span | null {
  const from = agent && agent.first > at.verb && agent.first - at.verb <= 2 ? agent.end : at.verb + 1;
  const found = contentAfter(reading, at, from, window);
  if (found && found.kind !== 'object' && found.kind !== 'bare-clause')
    return contentSpan(reading, found.first, found.end);
  // "Tegen hem is acht jaar geëist": what is demanded stands right before the participle.
  if (!agent && reading.lexicon.language === 'nl' && /^(geëist|gevorderd)$/.test(reading.lower(at.verb))) {
    const demanded = nounPhraseBefore(reading, at.verb, be + 1);
    if (!demanded) return null;
    let first = demanded.first;
    while (first < demanded.end - 1 && reading.lexicon.months.has(reading.lower(first))) first++;
    return contentSpan(reading, first, demanded.end);
  }
  // "The plan was rejected by the council": what is rejected is the subject.
  if (!agent || !at.use.takes.has('object')) return null;
  const matter = subjectOf(reading, be, window.first, window.end) ?? passiveSubject(reading, at.verb);
  if (!matter || (reading.lexicon.language === 'en' && matter.end > be)) return null;
  if (matter.end - matter.first === 1 && reading.upos(matter.first) === 'PRON') return null;
  return contentSpan(reading, matter.first, matter.end);
}

function passiveSubject(reading: Reading, verb: number): WordRange | null {
  const subject = reading.doc.children(verb).find((child) => reading.doc.fullRelation(child) === 'nsubj:pass');
  return subject === undefined ? null : reading.doc.subtree(subject);
}

function auxiliaryOf(reading: Reading, word: number, window: WordRange): number {
  const { language } = reading.lexicon;
  if (reading.parsed && reading.doc.feature(word, 'VerbForm') === 'Fin') return -1;
  for (let at = word - 1; at >= Math.max(window.first, word - (language === 'nl' ? 18 : 4)); at--) {
    if (BE[language].test(reading.lower(at))) return language === 'nl' && !isParticiple(reading, word) ? -1 : at;
    if (/^[,;:]$/.test(reading.form(at))) return -1;
    if (language === 'en' && !/^(ADV|PART|AUX)$/.test(reading.upos(at) ?? '')) return -1;
  }
  return -1;
}

function isParticiple(reading: Reading, word: number): boolean {
  const form = reading.doc.feature(word, 'VerbForm');
  return (
    form === 'Part' || (form === null && /^(ge|be|ver|ont|her|\p{L}+ge)\p{L}+(d|t|en)$/u.test(reading.lower(word)))
  );
}

function agentOf(reading: Reading, word: number, window: WordRange): WordRange | null {
  const from = reading.lexicon.language === 'nl' ? Math.max(window.first, word - REACH) : word + 1;
  for (let at = from; at < Math.min(window.end, word + REACH); at++) {
    if (at > word && /^[;:.!?]$/.test(reading.form(at))) return null;
    if (!/^(by|door)$/.test(reading.lower(at))) continue;
    const agent = nounPhraseAfter(reading, at + 1, window.end);
    if (agent && agent.end !== word + 1 && isPlausible(reading, agent)) return agent;
  }
  return null;
}
