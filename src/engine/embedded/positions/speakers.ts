import type { WordRange } from '../../../language/document.ts';
import type { Cast } from '../cast/cast.ts';
import type { CastActor } from '../cast/cast-actor.ts';
import type { Reading } from '../reading.ts';
import { isDocument } from './according.ts';
import { interviewee } from './interviews.ts';
import type { PositionIndex } from './position-index.ts';
import type { Quotation } from './quotations.ts';

/**
 * Who speaks a free-standing quotation: who said what stands right before it in its paragraph, else the person or body
 * that the sentence before is about, else the one after it where the quotation opens its paragraph.
 */
export function speakerOf(
  reading: Reading,
  cast: Cast,
  { parts }: Quotation,
  found: PositionIndex,
  interview: boolean,
): WordRange | null {
  const first = reading.doc.wordAt(parts[0]!.open);
  const end = Math.min(reading.doc.length - 1, reading.doc.wordAt(parts.at(-1)!.close - 1));
  // An answer behind a question of the interviewer: the speaker goes on.
  const asked = first > 0 && (interview ? opensParagraph(reading, first) : isAsked(reading, first));
  const spoke = asked ? (found.lastFree(reading.doc.start(first)) ?? interviewee(cast, first)) : null;
  if (spoke) return spoke;
  const named = namedInside(cast, first, end);
  const previous = first > 0 ? reading.doc.sentenceOf(first - 1) : -1;
  const sameParagraph =
    first > 0 && reading.doc.paragraphOf(first - 1) === reading.doc.paragraphOf(Math.min(first, end));
  if (sameParagraph) {
    const holder = holderIn(reading, found, previous, reading.doc.start(first));
    const speaker = holder && isDocument(reading, holder) ? authorOf(reading, holder) : holder;
    if (speaker) return speaker;
    for (let sentence = previous; sentence >= Math.max(0, previous - 2); sentence--) {
      const subject = subjectIn(reading, cast, sentence, named, first);
      if (subject) return subject;
    }
  }
  const next = end + 1 < reading.doc.length ? reading.doc.sentenceOf(end + 1) : -1;
  const following = next >= 0 ? subjectIn(reading, cast, next, named, reading.doc.length) : null;
  if (!sameParagraph && following) return following;
  return previous >= 0 ? subjectIn(reading, cast, previous, named, first) : following;
}

/** Fewer quotations right behind a question make no interview. */
const FEWEST_ASKED = 2;

/** Whether a text is an interview whose answers stand between quotation marks, each in a paragraph of its own. */
export function isQuotedInterview(reading: Reading, quotations: readonly Quotation[]): boolean {
  let asked = 0;
  for (const { parts, attribution } of quotations)
    if (!attribution && isAsked(reading, reading.doc.wordAt(parts[0]!.open))) asked++;
  return asked >= FEWEST_ASKED;
}

/** Whether a line of its own ends in a question outside quotation marks right before a quotation. */
function isAsked(reading: Reading, first: number): boolean {
  if (first === 0) return false;
  const newLine = reading.text.slice(reading.doc.end(first - 1), reading.doc.start(first)).includes('\n');
  return newLine && /^\?+$/.test(reading.form(first - 1)) && !reading.quoteAround(first - 2);
}

/** Whether a quotation begins its paragraph behind one that is not quoted. */
function opensParagraph(reading: Reading, first: number): boolean {
  const newLine = reading.text.slice(reading.doc.end(first - 1), reading.doc.start(first)).includes('\n');
  return newLine && !reading.quoteAround(first - 2);
}

function namedInside(cast: Cast, first: number, end: number): ReadonlySet<CastActor> {
  const named = new Set<CastActor>();
  for (let word = first; word < end; word++) {
    const mention = cast.mentionAt(word);
    if (mention && !mention.noun) named.add(mention.actor);
  }
  return named;
}

function holderIn(reading: Reading, found: PositionIndex, sentence: number, before: number): WordRange | null {
  const { first, end } = reading.doc.sentences[sentence]!;
  return found.lastHeldIn(first, end, before)?.holder ?? null;
}

/** *haar onderzoek*, *their report*: a document does not speak by itself, but whose it is. */
function authorOf(reading: Reading, { first }: WordRange): WordRange | null {
  const { masculine, feminine, plural } = reading.lexicon.possessives;
  const whose = reading.lower(first);
  return masculine.has(whose) || feminine.has(whose) || plural.has(whose) ? { first, end: first + 1 } : null;
}

/** The person that a sentence is about, by a mention that acts or a pronoun, else the body. */
function subjectIn(
  reading: Reading,
  cast: Cast,
  sentence: number,
  named: ReadonlySet<CastActor>,
  limit: number,
): WordRange | null {
  const { first, end } = reading.doc.sentences[sentence]!;
  let body: WordRange | null = null;
  for (let word = first; word < Math.min(end, first + 60, limit); word++) {
    if (/^(hij|zij|ze|he|she)$/.test(reading.lower(word))) return { first: word, end: word + 1 };
    const mention = cast.mentionAt(word);
    if (!mention || mention.first !== word) continue;
    const { actor } = mention;
    if (!mention.acts || named.has(actor)) continue;
    if (actor.kind === 'person') return { first: mention.first, end: mention.end };
    if (actor.kind === 'organisation' && !actor.place) body ??= { first: mention.first, end: mention.end };
  }
  return body;
}
