import type { ReadArticle } from '../../core/article.ts';
import { isoDate } from '../dates.ts';
import { collapse, isFinished } from '../page/blocks.ts';
import { HEAD_MARK, withoutMarkUp } from './chat-marks.ts';
import { senderName, withoutHead, withoutReplyMarks } from './message-head.ts';
import { continued } from './pdf-text.ts';
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
  const { text: body, head } = withoutHead(withoutQuoteMarks(withoutSpeaker(plain.trim())));
  const linked = withoutLink(withoutQuoteMarks(body));
  const marked = paragraphsOf(withoutMarkUp(linked.text));
  const text = marked.map((paragraph) => paragraph.replace(HEAD_MARK, '')).join('\n\n');
  return {
    text,
    title: (head && collapse(withoutReplyMarks(head.subject ?? ''))) || headlineOf(marked.join('\n\n')),
    url: linked.url,
    source: linked.url === null ? null : new URL(linked.url).hostname.replace(/^www\./, ''),
    author: (head && senderName(head.from ?? '')) || null,
    publishedAt: isoDate(head?.date),
    complete: true,
    declaredLanguage: null,
    forwarded: head !== null,
  };
}

/** What chat programs and mails put above what somebody says: `Noor  10:31 AM`, `Op 2 oktober schreef Noor:`. */
const SPEAKER =
  /^[^\n]{1,40}?(?: {2,3}|\s+—\s+)(?:(?:today|yesterday|vandaag|gisteren)\s+(?:at|om)\s+)?\d{1,2}[:.]\d\d(?:\s?[ap]m)?\n+(?=\S)/i;
const REPLY_INTRODUCTION = /^(?:op|on)\b[^\n]{5,160}\b(?:schreef|wrote)\b[^\n]{0,160}?:\n+(?=\s*(?:>|&gt;))/i;

function withoutSpeaker(text: string): string {
  return text.replace(SPEAKER, '').replace(REPLY_INTRODUCTION, '');
}

/** `> ` before most lines: a quoted message. */
function withoutQuoteMarks(text: string): string {
  const lines = text.split('\n');
  const solid = lines.filter((line) => line.trim() !== '');
  const quoted = solid.filter((line) => /^\s*(?:>|&gt;)/.test(line));
  if (quoted.length < 1 || quoted.length < solid.length * 0.8) return text;
  return lines.map((line) => line.replace(/^\s*(?:(?:>|&gt;)[ \t]?)+/, '')).join('\n');
}

const LINK = String.raw`<?(https?:\/\/[^\s<>|]+)(?:\|[^>]*)?>?`;
const LINK_ON_TOP = new RegExp(
  String.raw`^(?:(?:via|bron|source|link|url|zie|see)\s*:?\s*)?${LINK}[ \t]*(?:\n+|$)`,
  'i',
);
/** A few words and a link on the first line; a headline and beneath it a link; a link that the text follows at once. */
const LINKS_ABOVE = [
  LINK_ON_TOP,
  new RegExp(String.raw`^(?:[^\s.!?]+ ){0,3}[^\s.!?]+[ :]\s*${LINK}[ \t]*\n+`, 'i'),
  // A headline that is a link stays.
  /^(?=(?:#{1,3} +)?\[[^\]\n]{1,300}\]\(<?(https?:[^\s)>]+)>?\)[ \t]*\n)/i,
  new RegExp(String.raw`(?<=^[^\n]{1,200}\n)\s*${LINK}[ \t]*\n+`, 'i'),
  new RegExp(String.raw`^${LINK}[ \t]+(?=\S)`, 'i'),
];
const LINK_BELOW = new RegExp(
  String.raw`(?:^|\n)\s*(?:(?:via|bron|source|link|url|zie|see|lees verder|read more)\s*:?\s*)?${LINK}\s*$`,
  'i',
);

/** A link above or beneath a text is where it is from. */
function withoutLink(text: string): { text: string; url: string | null } {
  for (const pattern of [...LINKS_ABOVE, LINK_BELOW]) {
    const found = pattern.exec(text);
    const url = found === null ? null : URL.parse(found[1]!.replaceAll('&amp;', '&'));
    const rest = found === null ? text : text.replace(pattern, '').trim();
    if (url !== null && rest !== '') return { text: rest, url: url.href };
  }
  return { text, url: null };
}

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
  const paragraphs: string[][] = [];
  let last = '';
  for (const line of lines) {
    const ended =
      last === '' || (isFinished(last) && last.length < width * 0.75) || /^(?:[-*•]|\d{1,2}[.)])\s+\S/.test(line);
    if (ended) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
    last = line;
  }
  return paragraphs.map((parts) =>
    parts.map((line, at) => (at + 1 < parts.length ? continued(line, parts[at + 1]!) : line)).join(''),
  );
}
