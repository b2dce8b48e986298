import type { OpenQuestion, QuestionKind } from '../../../core/briefing.ts';
import { evidenceAt } from '../../../core/evidence.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import { confidenceOf } from '../confidence.ts';
import { isHeadline } from '../headlines.ts';
import type { HeldPosition } from '../positions/positions.ts';
import type { Reading, Span } from '../reading.ts';
import { shared, trim } from '../spans.ts';
import { findAsked } from './asked.ts';
import { findConditions } from './conditions.ts';
import { findContradictions } from './contradictions.ts';
import { findCues } from './cues.ts';
import { fromPositions } from './from-positions.ts';
import { findFronted } from './fronted.ts';

/** An open question before it is described. */
export interface FoundQuestion {
  readonly span: Span;
  readonly kind: QuestionKind;
  readonly rule: string;
}

/** By how much confidence a rule must be surer than the one before it: less is chance in what was counted. */
const SURER = 0.05;

/** All open questions of a text in its order; where two rules find the same words, the first counts or a surer one. */
export function findQuestions(reading: Reading, positions: readonly HeldPosition[]): readonly FoundQuestion[] {
  const told = [
    ...fromPositions(reading, positions),
    ...findContradictions(reading, positions),
    ...findCues(reading, positions),
    ...findConditions(reading),
    ...findFronted(reading),
  ].filter(({ span }) => !repeatsBody(reading, span));
  const open = new Set(told.map(({ span }) => reading.doc.sentenceOf(reading.doc.wordAt(span.start))));
  const all = [...findAsked(reading, open), ...told].sort((a, b) => a.span.start - b.span.start);
  const kept: FoundQuestion[] = [];
  for (const question of all) {
    const rival = kept.slice(-3).findIndex((other) => shared(other.span, question.span) > 0.6);
    if (rival < 0) {
      kept.push(question);
      continue;
    }
    const index = Math.max(0, kept.length - 3) + rival;
    if (confidenceOf(question.rule) > confidenceOf(kept[index]!.rule) + SURER) kept[index] = question;
  }
  return kept;
}

/** Whether a span stands in a headline: the article says it again. */
function repeatsBody(reading: Reading, { start }: Span): boolean {
  const { doc } = reading;
  return doc.paragraphs.length > 1 && isHeadline(reading, reading.sentence(doc.wordAt(start)));
}

/** An open question as the briefing gives it, with the actor that its words name first. */
export function describeQuestion(
  reading: Reading,
  cast: Cast,
  { span, kind, rule }: FoundQuestion,
  idOf: (actor: CastActor | null) => string | null,
): OpenQuestion | null {
  const trimmed = trim(reading.text, span);
  if (!trimmed) return null;
  const evidence = [evidenceAt(reading.text, trimmed.start, trimmed.end)] as const;
  return {
    question: evidence[0].quote,
    kind,
    about: idOf(firstNamed(reading, cast, trimmed)),
    confidence: confidenceOf(rule),
    evidence,
  };
}

function firstNamed(reading: Reading, cast: Cast, { start, end }: Span): CastActor | null {
  for (let word = reading.doc.wordAt(start); word < reading.doc.length && reading.doc.start(word) < end; word++) {
    const actor = cast.mentionAt(word)?.actor;
    if (actor && !actor.place) return actor;
  }
  return null;
}
