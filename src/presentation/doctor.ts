import type { ErrorCode } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Reader } from '../core/place.ts';
import { linkOf, shown } from './article-words.ts';
import { errorLine } from './error.ts';
import type { Inline, Message } from './message.ts';
import { heading, type ListItem, list, message, note, plain, strong } from './parts.ts';
import { type Voice, voiceOf } from './voice.ts';

/** What was found, what is wrong with it and what to do about it; in the order in which it was looked at. */
export function doctorMessage(findings: readonly Finding[], reader: Reader): Message {
  const voice = voiceOf(reader);
  const { doctor } = voice.words;
  const faults = findings.filter(({ state }) => state === 'fault').length;
  return message([
    heading(1, doctor.title),
    ...findingsMessage(findings, reader).blocks,
    note(plain(doctor.summary(faults))),
  ]);
}

/** The findings alone, while there are more to come. */
export function findingsMessage(findings: readonly Finding[], reader: Reader): Message {
  return message([list(findings.map((finding) => findingLine(finding, voiceOf(reader), reader)))]);
}

/** The state is a word, not a colour or a sign. */
function findingLine({ check, state, facts = {} }: Finding, voice: Voice, reader: Reader): ListItem {
  const { doctor } = voice.words;
  const told: Record<string, string> = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'number' ? voice.number(value) : shown(value, name === 'link' ? 1000 : 200),
    ]),
  );
  if (facts.code) told.error = errorLine(facts.code as ErrorCode, facts, reader);
  const words = doctor.checks[check];
  const sentence = words[state === 'fine' ? 'fine' : state === 'off' ? 'off' : 'fault'](told);
  return { content: [strong(`${doctor.states[state]}: `), plain(sentence)], detail: linkLine(told.link) };
}

function linkLine(link: string | undefined): readonly Inline[] {
  const address = linkOf(link ?? null);
  return address === undefined ? [] : [{ text: address, link: address }];
}
