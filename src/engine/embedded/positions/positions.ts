import type { Position } from '../../../core/briefing.ts';
import { evidenceAt } from '../../../core/evidence.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import { confidenceOf } from '../confidence.ts';
import type { Reading } from '../reading.ts';
import { quotedShare, shared, trim } from '../spans.ts';
import { isPlausible } from '../subjects/sources.ts';
import { findAccordingTo, isDocument } from './according.ts';
import { findAnaphoric } from './anaphora.ts';
import { findAppended } from './appended.ts';
import type { FoundPosition } from './found.ts';
import { isFragment } from './fragments.ts';
import { findFreeIndirect } from './free-indirect.ts';
import { findHeading } from './headings.ts';
import { findImpersonal } from './impersonal.ts';
import { findAnswers } from './interviews.ts';
import { findFeelingAbout, findNounPosition, findSupportAmong } from './nouns.ts';
import { findPassive } from './passives.ts';
import { PositionIndex } from './position-index.ts';
import { findQuotations, fromQuotation } from './quotations.ts';
import { findReaction } from './reactions.ts';
import { findReported } from './reporting.ts';
import { runsOn } from './running-on.ts';
import { findShown } from './shown.ts';
import { isQuotedInterview, speakerOf } from './speakers.ts';
import { stanceOf } from './stances.ts';
import { findStand } from './stands.ts';
import { findLabelled } from './transcripts.ts';
import { findInView } from './views.ts';

/** A position with the actor that holds it. */
export interface HeldPosition {
  readonly found: FoundPosition;
  readonly actor: CastActor | null;
}

/** All positions of a text in its order, with their holders looked up. */
export function findPositions(reading: Reading, cast: Cast): readonly HeldPosition[] {
  const quotations = findQuotations(reading);
  const spoken = new PositionIndex(reading);
  const all = new PositionIndex(reading);
  const found: FoundPosition[] = [];
  const keep = (position: FoundPosition | null) => {
    if (!position) return;
    found.push(position);
    all.add(position);
  };
  for (const quotation of quotations) {
    const position = quotation.attribution && fromQuotation(reading, quotation, null);
    if (position) spoken.add(position);
    keep(position);
  }
  let last: FoundPosition | null = null;
  const spokenCues = new Set(found.flatMap(({ cue }) => cue.slice(0, 1).map(({ first }) => first)));
  const spokenIn = new Map(found.map((position) => [reading.doc.sentenceOf(position.cue[0]?.first ?? 0), position]));
  reading.doc.sentences.forEach((sentence, index) => {
    const before = spokenIn.get(index - 1) ?? last;
    for (let word = sentence.first; word < sentence.end; word++) {
      const position =
        findAccordingTo(reading, word) ??
        findInView(reading, word) ??
        findImpersonal(reading, word) ??
        findAppended(reading, word) ??
        findReported(reading, word) ??
        findPassive(reading, word) ??
        findStand(reading, word, all) ??
        findReaction(reading, word) ??
        findAnaphoric(reading, word, all) ??
        findShown(reading, word) ??
        findFeelingAbout(reading, word, all) ??
        findNounPosition(reading, word) ??
        findSupportAmong(reading, word) ??
        findFreeIndirect(reading, word) ??
        findHeading(reading, word);
      if (
        !position ||
        isUnsaid(reading, position) ||
        isFragment(reading, position) ||
        spokenCues.has(position.cue[0]?.first ?? -1) ||
        (position.rule !== 'anaphora' && isSpoken(spoken, position))
      )
        continue;
      const near = all.near(position.content);
      if ((position.rule !== 'anaphora' && isRepeated(near, position)) || isEvidence(reading, cast, near, position))
        continue;
      if (isToCome(reading, near, position) || isInner(reading, near, position) || isAsked(reading, position)) continue;
      keep(position);
      last = position;
    }
    if (last !== null && isMain(reading, last, index)) return;
    if (before && isNextTo(reading, before, sentence.first, index)) keep(runsOn(reading, index, before));
  });
  const interview = isQuotedInterview(reading, quotations);
  for (const quotation of quotations) {
    if (quotation.attribution) continue;
    const speaker = speakerOf(reading, cast, quotation, all, interview);
    const position = speaker && fromQuotation(reading, quotation, speaker);
    if (position && !isCovered(all.near(position.content), position)) keep(position);
  }
  const labelled = findLabelled(reading, cast);
  for (const answer of labelled.length > 0 ? labelled : findAnswers(reading, cast))
    if (!isRepeated(all.near(answer.content), answer)) keep(answer);
  found.sort((a, b) => a.content.start - b.content.start);
  for (const { target } of found) {
    const actor = target && cast.actorOf(target);
    if (actor) actor.holds += 0.5;
  }
  return found.map((position) => ({
    // A paraphrase that runs on keeps the stance of what it takes up.
    found: position.rule === 'runs-on' ? position : { ...position, stance: stanceOf(reading, position) },
    actor: position.holder && cast.holder(position.holder),
  }));
}

/** Whether a position is what its sentence says, rather than a source within it. */
function isMain(reading: Reading, { cue, content }: FoundPosition, sentence: number): boolean {
  if (reading.doc.sentenceOf(cue[0]?.first ?? 0) !== sentence) return false;
  const { first, end } = reading.doc.sentences[sentence]!;
  const whole = reading.span(first, end);
  return 2 * (content.end - content.start) > whole.end - whole.start;
}

/** Whether a sentence stands right behind a position, in its paragraph. */
function isNextTo(reading: Reading, { cue }: FoundPosition, word: number, sentence: number): boolean {
  const first = cue[0]?.first;
  if (first === undefined || reading.doc.sentenceOf(first) !== sentence - 1) return false;
  return reading.doc.paragraphOf(first) === reading.doc.paragraphOf(word);
}

/** Positions as the briefing gives them, once actors have their ids. */
export function describePosition(
  reading: Reading,
  { found, actor }: HeldPosition,
  idOf: (actor: CastActor | null) => string | null,
): Position | null {
  const span = trim(reading.text, found.content);
  if (!span) return null;
  const rest = found.also.map((part) => trim(reading.text, part)).filter((part) => part !== null);
  const words = (range: WordRange) => reading.slice(range);
  return {
    actor: idOf(actor),
    holder: found.holder ? words(found.holder) : '',
    cue: found.cue.map(words).join(' ... '),
    stance: found.stance,
    statement: reading.text.slice(span.start, span.end),
    quoted: quotedShare(reading, span) > 0.5,
    target: found.target ? words(found.target) : null,
    confidence: confidenceOf(found.rule, actor ? undefined : 'position'),
    evidence: [
      evidenceAt(reading.text, span.start, span.end),
      ...rest.map(({ start, end }) => evidenceAt(reading.text, start, end)),
    ],
  };
}

/** Whether a quotation has given the same words already. */
function isSpoken(spoken: PositionIndex, { content }: FoundPosition): boolean {
  for (const other of spoken.near(content)) {
    const ratio = (content.end - content.start) / (other.content.end - other.content.start);
    // Much less than the quotation is a source within it.
    if (ratio < 1.3 && ratio > 0.6 && shared(other.content, content) > 0.7) return true;
  }
  return false;
}

/** Whether another position says most of the same; a source within it says less. */
function isCovered(near: Iterable<FoundPosition>, { content }: FoundPosition): boolean {
  for (const { content: other } of near) {
    const common = Math.min(other.end, content.end) - Math.max(other.start, content.start);
    if (2 * common > content.end - content.start) return true;
  }
  return false;
}

/** Whether another cue has given the same words already. */
function isRepeated(near: Iterable<FoundPosition>, { content }: FoundPosition): boolean {
  const length = content.end - content.start;
  for (const other of near) {
    const rival = other.content.end - other.content.start;
    if (shared(other.content, content) > 0.7 && Math.min(length, rival) > 0.8 * Math.max(length, rival)) return true;
  }
  return false;
}

/** "noted that the findings show ...": what a thing shows within another's words is no position of its own. */
function isEvidence(
  reading: Reading,
  cast: Cast,
  near: Iterable<FoundPosition>,
  { holder, content, rule }: FoundPosition,
): boolean {
  if (!rule.startsWith('reporting') || !holder || cast.actorOf(holder)) return false;
  if (isPlausible(reading, holder) && !isDocument(reading, holder)) return false;
  if (reading.upos(holder.first) === 'PRON') return false;
  const start = reading.doc.start(holder.first);
  for (const outer of near) if (outer.content.start <= start && content.end <= outer.content.end + 1) return true;
  return false;
}

/**
 * "was confident that lenders would accept the terms", "what she called unhelpful rules": within what somebody says,
 * what others are still to say, and a word that is the speaker's own, are part of it.
 */
function isToCome(reading: Reading, near: Iterable<FoundPosition>, { holder, cue, rule }: FoundPosition): boolean {
  const verb = cue[0]?.first;
  if (reading.lexicon.language !== 'en' || verb === undefined || !holder || !rule.startsWith('reporting')) return false;
  const pending = /^(will|would|'ll|'d|to)$/.test(reading.lower(verb - 1));
  const named = /^(what|whatever)$/.test(reading.lower(holder.first - 1));
  if (!pending && !named) return false;
  const start = reading.doc.start(holder.first);
  const end = reading.doc.end(verb);
  for (const outer of near) if (outer.content.start <= start && end <= outer.content.end) return true;
  return false;
}

/** "argued that she resented the transfer and wanted to leave": what moved somebody, by the words of another. */
function isInner(reading: Reading, near: Iterable<FoundPosition>, { holder, cue, rule }: FoundPosition): boolean {
  const verb = cue[0]?.first;
  if (reading.lexicon.language !== 'en' || verb === undefined || !holder || !rule.startsWith('reporting')) return false;
  if (!/^(he|she|they|it)$/.test(reading.lower(holder.first))) return false;
  if (!/^(want|resent|hat|lov|lik|envi|dislik|loath|despis|admir|dread)/.test(reading.lower(verb))) return false;
  const start = reading.doc.start(holder.first);
  const end = reading.doc.end(verb);
  for (const outer of near) if (outer.content.start <= start && end <= outer.content.end) return true;
  return false;
}

/** *What does one call a ...?*, *Hoeveel banen wil Apex schrappen?*: what is asked for is what would have been said. */
function isAsked(reading: Reading, { cue, rule, holder }: FoundPosition): boolean {
  if (!cue[0] || !holder) return false;
  // "What do they think I should do?"
  if (/^(do|does|did)$/.test(reading.lower(holder.first - 1)) && holder.end === cue[0].first)
    return (
      reading.lexicon.questionWords.has(reading.lower(holder.first - 2)) || reading.isPunctuation(holder.first - 2)
    );
  if (!/^reporting-(object|infinitive|as)$/.test(rule)) return false;
  const { first, end } = reading.sentence(cue[0].first);
  const opens = reading.lexicon.questionWords.has(reading.lower(first)) && cue[0].first - first < 6;
  return opens && reading.form(end - 1) === '?' && !reading.quoteAround(first);
}

/** Within a quotation, what *I*, *we* and *people* say is the quotation itself; a third party counts. */
function isUnsaid(reading: Reading, { holder, cue }: FoundPosition): boolean {
  const first = cue[0]?.first;
  if (first === undefined || !holder || !reading.quoteAround(first)) return false;
  if (holder.end - holder.first > 1) return false;
  const lower = reading.lower(holder.first);
  if (/^(people|everybody|everyone|nobody|someone|somebody|anyone|mensen|iedereen|niemand|iemand)$/.test(lower))
    return true;
  return reading.upos(holder.first) === 'PRON' && !/^(hij|zij|ze|he|she|they)$/.test(lower);
}
