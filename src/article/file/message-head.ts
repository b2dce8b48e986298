import { collapse } from '../page/blocks.ts';

/** The fields of a message's head in both languages, by what they are. */
const FIELDS = {
  from: 'from|van|afzender',
  date: 'date|sent|datum|verzonden|verstuurd',
  subject: 'subject|onderwerp|betreft',
  other: 'to|cc|bcc|reply-to|aan|beantwoorden aan|antwoord aan|importance|urgentie|attachments?|bijlagen?',
} as const;

/** What stood in the fields, as it stood there. */
export type MessageHead = Partial<Record<keyof typeof FIELDS, string>>;

const FIELD = new RegExp(
  `^[*_]{0,2}(?:${Object.entries(FIELDS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})[*_]{0,2}\\s*:[*_]{0,2}\\s*(?<value>.*)$`,
  'i',
);
/** What programs put above a forwarded message. */
const FORWARD_MARK =
  /^(?:[-_=]{3,}.*|begin (?:forwarded message|doorgestuurd bericht)\s*:?|(?:forwarded message|doorgestuurd bericht|oorspronkelijk bericht|original message)\s*:?)$/i;
/** Lines in which a head may stand, and lines of a note above it. */
const HEAD_LINES = 25;
const NOTE_LINES = 40;

/**
 * Without the head of a forwarded message: at least two of its fields, at the top, or below a note of the forwarder's
 * that is shorter than the message and ends in a forward mark.
 */
export function withoutHead(text: string): { text: string; head: MessageHead | null } {
  const lines = text.split('\n');
  for (let from = 0; from < Math.min(lines.length, NOTE_LINES); from++) {
    if (from > 0 && !FORWARD_MARK.test(lines[from]!.trim())) continue;
    const { head, end } = headAt(lines, from);
    if (head === null) continue;
    const message = lines.slice(end).join('\n').trim();
    const note = lines.slice(0, from).join('\n').trim();
    if (message !== '' && note.length < message.length) return { text: message, head };
  }
  return { text, head: null };
}

/** Fields may run on for a line, as long lists of addressees do. */
function headAt(lines: readonly string[], from: number): { head: MessageHead | null; end: number } {
  const head: MessageHead = {};
  let fields = 0;
  let at = from;
  for (; at < Math.min(lines.length, from + HEAD_LINES); at++) {
    const line = lines[at]!.trim();
    const found = FIELD.exec(line)?.groups;
    if (found) {
      fields++;
      for (const name of ['from', 'date', 'subject', 'other'] as const)
        if (found[name] !== undefined) head[name] ??= found.value ?? '';
    } else if (line !== '' && !FORWARD_MARK.test(line) && !(fields > 0 && /^[^\s@]*[\s<]*\S+@\S+[>;,]/.test(line)))
      break;
  }
  return { head: fields >= 2 ? head : null, end: at };
}

/** A subject without `Re:`, `Fwd:` and the like, in both languages. */
export function withoutReplyMarks(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|antw|doorst|betr|fw)\s*:)+/i, '').trim();
}

/** `Noor Bakker <noor@example.org>`, `"Bakker, Noor" <...>`, with what programs add; null for an address alone. */
export function senderName(from: string): string | null {
  const name = collapse(
    from
      .replace(/<[^>]*>|\[mailto:[^\]]*\]|\b(?:namens|on behalf of)\b.*$/gi, '')
      .replace(/^["'*_\s]+|["'*_\s]+$/g, ''),
  );
  return /\p{L}{2}/u.test(name) && !/\S@\S/.test(name) ? name : null;
}
