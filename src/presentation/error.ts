import type { ErrorCode, ErrorDetails } from '../core/errors.ts';
import type { Reader } from '../core/place.ts';
import { shown } from './article-words.ts';
import type { Message } from './message.ts';
import { heading, note, paragraph, plain } from './parts.ts';
import { type Voice, voiceOf } from './voice.ts';
import type { Facts } from './words/error-words.ts';

/** What happened, what to do next, and the reference that stands in the log. */
export function errorMessage(
  { code, details, reference }: { code: ErrorCode; details: ErrorDetails; reference: string },
  voice: Voice,
): Message {
  const { errors } = voice.words;
  return {
    blocks: [
      heading(1, errors.title),
      paragraph(plain(sentences(code, { ...factsOf(code, details, voice), reference }, voice))),
      ...(reference ? [note(plain(errors.reference(shown(reference, 40))))] : []),
    ],
    buttons: [],
    attachment: null,
    tone: 'error',
  };
}

/** What happened and what to do next on one line, for where there is no message: standard error. */
export function errorLine(code: ErrorCode, details: ErrorDetails, reader: Reader): string {
  const voice = voiceOf(reader);
  return sentences(code, factsOf(code, details, voice), voice);
}

/** What happened as a clause, for a line of a list. */
export function errorClause(code: ErrorCode, voice: Voice): string {
  return voice.words.errors.codes[code].what({});
}

/** What to do next, for a line that stands by itself. */
export function errorNext(code: ErrorCode, voice: Voice): string {
  return voice.words.errors.codes[code].next({});
}

function sentences(code: ErrorCode, facts: Facts, voice: Voice): string {
  const { what, next } = voice.words.errors.codes[code];
  return `${voice.capitalised(what(facts))}. ${next(facts)}`;
}

function factsOf(code: ErrorCode, details: ErrorDetails, voice: Voice): Facts {
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === 'string') facts[name] = shown(value, LONGEST_FACT);
    else if (name === 'limit' && LIMITS_IN_BYTES.includes(code)) facts[name] = voice.size(value);
    else if (name === 'status') facts[name] = String(value);
    else facts[name] = voice.number(value);
  }
  return facts;
}

const LONGEST_FACT = 120;
const LIMITS_IN_BYTES: readonly ErrorCode[] = ['file-too-large', 'address-too-large'];
