import type { Position } from '../../../core/briefing.ts';
import { evidenceAt } from '../../../core/evidence.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast.ts';
import type { CastActor } from '../cast-actor.ts';
import type { Reading } from '../reading.ts';
import { quotedShare, shared, trim } from '../spans.ts';
import { findAccordingTo } from './according.ts';
import type { FoundPosition } from './found.ts';
import { findNounPosition } from './nouns.ts';
import { findQuotations, fromQuotation } from './quotations.ts';
import { findReported } from './reporting.ts';
import { runsOn } from './running-on.ts';
import { speakerOf } from './speakers.ts';

/** A position with the actor that holds it. */
export interface HeldPosition {
  readonly found: FoundPosition;
  readonly actor: CastActor | null;
}

/** All positions of a text in its order, with their holders looked up. */
export function findPositions(reading: Reading, cast: Cast): readonly HeldPosition[] {
  const quotations = findQuotations(reading);
  const attributed = quotations.filter(({ attribution }) => attribution !== null);
  const found: FoundPosition[] = [];
  for (const quotation of attributed) push(found, fromQuotation(quotation, null));
  const spoken = found.length;
  reading.doc.sentences.forEach((sentence, index) => {
    const before = found.length;
    for (let word = sentence.first; word < sentence.end; word++) {
      const position = findAccordingTo(reading, word) ?? findReported(reading, word) ?? findNounPosition(reading, word);
      if (!position || isRepeated(found, spoken, position) || isUnsaid(reading, position)) continue;
      if (isEvidence(reading, cast, found, position)) continue;
      found.push(position);
    }
    const last = found[before - 1];
    if (
      found.length === before &&
      last &&
      before > spoken &&
      reading.doc.sentenceOf(last.cue[0]?.first ?? 0) === index - 1
    ) {
      if (reading.doc.paragraphOf(sentence.first) === reading.doc.paragraphOf(last.cue[0]!.first))
        push(found, runsOn(reading, index, last));
    }
  });
  for (const quotation of quotations) {
    if (quotation.attribution) continue;
    const speaker = speakerOf(reading, cast, quotation, found);
    const position = speaker && fromQuotation(quotation, speaker);
    if (position && !found.some((other) => shared(other.content, position.content) > 0.5)) found.push(position);
  }
  found.sort((a, b) => a.content.start - b.content.start);
  return found.map((position) => ({ found: position, actor: position.holder && cast.holder(position.holder) }));
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
    confidence: found.confidence,
    evidence: [
      evidenceAt(reading.text, span.start, span.end),
      ...rest.map(({ start, end }) => evidenceAt(reading.text, start, end)),
    ],
  };
}

function push(found: FoundPosition[], position: FoundPosition | null): void {
  if (position) found.push(position);
}

/** Whether the quotation that a cue introduces has been found already, or the same words by a cue just before. */
function isRepeated(found: readonly FoundPosition[], spoken: number, { content, cue }: FoundPosition): boolean {
  const same = (other: FoundPosition) => shared(other.content, content) > 0.7;
  for (let i = 0; i < spoken; i++) {
    const other = found[i]!;
    if (other.cue[0] && cue[0] && other.cue[0].first === cue[0].first) return true;
    if (same(other) && content.end - content.start <= 1.3 * (other.content.end - other.content.start)) return true;
  }
  for (let i = Math.max(spoken, found.length - 3); i < found.length; i++) {
    const other = found[i]!;
    const longest = Math.max(content.end - content.start, other.content.end - other.content.start);
    if (same(other) && Math.min(content.end - content.start, other.content.end - other.content.start) > 0.8 * longest)
      return true;
  }
  return false;
}

/** "noted that the findings show ...": what a thing shows within another's words is no position of its own. */
function isEvidence(
  reading: Reading,
  cast: Cast,
  found: readonly FoundPosition[],
  { holder, content, rule }: FoundPosition,
): boolean {
  if (!rule.startsWith('reporting') || !holder || cast.actorOf(holder)) return false;
  if (reading.upos(holder.first) === 'PRON') return false;
  const start = reading.doc.start(holder.first);
  return found.slice(-3).some((outer) => outer.content.start <= start && content.end <= outer.content.end + 1);
}

/** Within a quotation, what *I* and *we* say is the quotation itself; a named third party counts. */
function isUnsaid(reading: Reading, { holder, cue }: FoundPosition): boolean {
  const first = cue[0]?.first;
  if (first === undefined || !reading.quoteAround(first) || !holder) return false;
  return reading.upos(holder.first) === 'PRON' && holder.end - holder.first === 1;
}
