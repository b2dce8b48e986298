import type { ReadArticle } from '../../core/article.ts';
import { isoDate } from '../dates.ts';
import { collapse, isFinished } from '../page/blocks.ts';
import { joinLines } from './pdf-text.ts';
import { headlineOf } from './plain.ts';

/** What was read, and whether it stood in a message that was forwarded. */
export interface PastedArticle extends ReadArticle {
  readonly forwarded: boolean;
}

/**
 * A text as people paste it into a chat: without the link on top, forwarded headers, quotation marks before lines and
 * chat mark-up, its paragraphs whole and separated by empty lines. A clean text comes back as it was.
 */
export function readPasted(given: string): PastedArticle {
  const plain = given
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n');
  const { text: body, head } = withoutHeaders(withoutQuoteMarks(plain.trim()));
  const linked = withoutLink(withoutQuoteMarks(body));
  const text = paragraphsOf(withoutMarkUp(linked.text)).join('\n\n');
  return {
    text,
    title: (head && collapse(withoutReplyMarks(head.subject ?? ''))) || headlineOf(text),
    url: linked.url,
    source: linked.url === null ? null : new URL(linked.url).hostname.replace(/^www\./, ''),
    author: (head && senderName(head.from ?? '')) || null,
    publishedAt: isoDate(head?.date),
    complete: true,
    declaredLanguage: null,
    forwarded: head !== null,
  };
}

/** `> ` before most lines: a quoted message. */
function withoutQuoteMarks(text: string): string {
  const lines = text.split('\n');
  const solid = lines.filter((line) => line.trim() !== '');
  const quoted = solid.filter((line) => /^\s*(?:>|&gt;)/.test(line));
  if (quoted.length < 1 || quoted.length < solid.length * 0.8) return text;
  return lines.map((line) => line.replace(/^\s*(?:(?:>|&gt;)[ \t]?)+/, '')).join('\n');
}

/** The fields of a message's head in both languages, by what they are. */
const FIELDS = {
  from: 'from|van|afzender',
  date: 'date|sent|datum|verzonden|verstuurd',
  subject: 'subject|onderwerp|betreft',
  other: 'to|cc|bcc|reply-to|aan|beantwoorden aan|antwoord aan|importance|urgentie|attachments?|bijlagen?',
} as const;
type Head = Partial<Record<keyof typeof FIELDS, string>>;

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
function withoutHeaders(text: string): { text: string; head: Head | null } {
  const lines = text.split('\n');
  for (let from = 0; from < Math.min(lines.length, NOTE_LINES); from++) {
    if (from > 0 && !FORWARD_MARK.test(lines[from]!.trim())) continue;
    const { head, end } = headAt(lines, from);
    const message = lines.slice(end).join('\n').trim();
    const note = lines.slice(0, from).join('\n').trim();
    if (head !== null && message !== '' && note.length < message.length) return { text: message, head };
  }
  return { text, head: null };
}

/** Fields may run on for a line, as long lists of addressees do. */
function headAt(lines: readonly string[], from: number): { head: Head | null; end: number } {
  const head: Head = {};
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
function senderName(from: string): string | null {
  const name = collapse(
    from
      .replace(/<[^>]*>|\[mailto:[^\]]*\]|\b(?:namens|on behalf of)\b.*$/gi, '')
      .replace(/^["'*_\s]+|["'*_\s]+$/g, ''),
  );
  return /\p{L}{2}/u.test(name) && !/\S@\S/.test(name) ? name : null;
}

const LINK = String.raw`<?(https?:\/\/[^\s<>|]+)(?:\|[^>]*)?>?`;
const LINK_ON_TOP = new RegExp(
  String.raw`^(?:(?:via|bron|source|link|url|zie|see)\s*:?\s*)?${LINK}[ \t]*(?:\n+|$)`,
  'i',
);
const LINK_BELOW = new RegExp(
  String.raw`(?:^|\n)\s*(?:(?:via|bron|source|link|url|zie|see|lees verder|read more)\s*:?\s*)?${LINK}\s*$`,
  'i',
);

/** A link alone on the first or last line is where the text is from. */
function withoutLink(text: string): { text: string; url: string | null } {
  for (const pattern of [LINK_ON_TOP, LINK_BELOW]) {
    const found = pattern.exec(text);
    const url = found === null ? null : URL.parse(found[1]!.replaceAll('&amp;', '&'));
    const rest = found === null ? text : text.replace(pattern, '').trim();
    if (url !== null && rest !== '') return { text: rest, url: url.href };
  }
  return { text, url: null };
}

/** Slack's and Discord's own notation, and the Markdown that other programs leave. */
function withoutMarkUp(text: string): string {
  return text
    .replace(/^\s*```\w*\n?|\n?```\s*$/g, '')
    .replace(/<(?:https?:|mailto:)[^\s<>|]+\|([^<>\n]+)>/g, '$1')
    .replace(/<(https?:[^\s<>|]+)>/g, '$1')
    .replace(/<[@#!][^<>\s|]+\|([^<>\n]*)>/g, '$1')
    .replace(/<(?:[@#!]|a?:\w+:)[^<>\s]*>/g, '')
    .replace(/\[([^\]\n]{1,300})\]\(<?https?:[^\s)]+\)/g, '$1')
    .replace(/&(lt|gt|amp);/g, (_, name: 'lt' | 'gt' | 'amp') => ENTITIES[name])
    .replace(/(\*\*|__|~~|\|\|)(?=\S)([^\n]{1,2000}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1');
}

const ENTITIES = { lt: '<', gt: '>', amp: '&' } as const;

function paragraphsOf(text: string): string[] {
  const groups = text
    .split(/\n[^\S\n]*\n/)
    .map((group) =>
      group
        .split('\n')
        .map(collapse)
        .filter((line) => line !== ''),
    )
    .filter((group) => group.length > 0);
  const width = wrapWidth(groups);
  if (width === null) return groups.flat();
  return groups.flatMap((lines) => joinWrapped(lines, width));
}

/** Programs break lines at 72 or 80 characters, some at 120. */
const LONGEST_LINE = 160;

/**
 * The width at which lines were broken by a program; null where line ends are people's own. Broken lines are of about
 * one length, most within sentences.
 */
function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const inner = groups.flatMap((lines) => lines.slice(0, -1));
  const goesOn = groups.every((lines) =>
    lines.every((line, at) => at === 0 || (/^\p{Ll}/u.test(line) && !isFinished(lines[at - 1]!))),
  );
  if (inner.length > 0 && goesOn && inner.every((line) => line.length >= 30)) return LONGEST_LINE;
  if (inner.length < 3) return null;
  const lengths = inner.map((line) => line.length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  const unfinished = inner.filter((line) => !isFinished(line)).length;
  const long = inner.filter((line) => line.length > width * 0.7).length;
  return width >= 30 && width <= LONGEST_LINE && unfinished >= inner.length * 0.5 && long >= inner.length * 0.6
    ? width
    : null;
}

function joinWrapped(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let last = '';
  for (const line of lines) {
    const ended =
      last === '' || (isFinished(last) && last.length < width * 0.75) || /^(?:[-*•]|\d{1,2}[.)])\s+\S/.test(line);
    if (ended) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = joinLines(paragraphs.at(-1)!, line);
    last = line;
  }
  return paragraphs;
}
