import type { ReadArticle } from '../../core/article.ts';
import { collapse, isFinished } from '../page/blocks.ts';
import { joinLines } from './pdf-text.ts';
import { headlineOf } from './plain.ts';

/**
 * A text as people paste it into a chat: without the link on top, forwarded headers, quotation marks before lines and
 * chat mark-up, its paragraphs whole and separated by empty lines. A clean text comes back as it was.
 */
export function readPasted(given: string): ReadArticle {
  const plain = given
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n');
  const forwarded = withoutHeaders(withoutQuoteMarks(plain.trim()));
  const linked = withoutLink(forwarded.text);
  const text = paragraphsOf(withoutMarkUp(linked.text)).join('\n\n');
  return {
    text,
    title: forwarded.subject ?? headlineOf(text),
    url: linked.url,
    source: linked.url === null ? null : new URL(linked.url).hostname.replace(/^www\./, ''),
    author: null,
    publishedAt: null,
    complete: true,
    declaredLanguage: null,
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

const HEADER =
  /^[*_]{0,2}(?:from|to|cc|bcc|date|sent|subject|reply-to|van|aan|datum|verzonden|onderwerp|beantwoorden aan)[*_]{0,2}\s*:[*_]{0,2}\s*(.*)$/i;
const FORWARD_MARK =
  /^(?:[-_=]{3,}.*|begin (?:forwarded message|doorgestuurd bericht)\s*:?|doorgestuurd bericht\s*:?)$/i;

/** The head of a forwarded mail: at least two of its fields, at the top. */
function withoutHeaders(text: string): { text: string; subject: string | null } {
  const lines = text.split('\n');
  let at = 0;
  let fields = 0;
  let subject: string | null = null;
  for (; at < Math.min(lines.length, 25); at++) {
    const line = lines[at]!.trim();
    const field = HEADER.exec(line);
    if (field !== null) {
      fields++;
      if (/^[*_]*(?:subject|onderwerp)/i.test(line)) subject = withoutPrefix(field[1] ?? '');
    } else if (line !== '' && !FORWARD_MARK.test(line)) break;
  }
  return fields >= 2 ? { text: lines.slice(at).join('\n').trim(), subject } : { text, subject: null };
}

function withoutPrefix(subject: string): string | null {
  return collapse(subject.replace(/^(?:\s*(?:re|fwd?|antw|doorst|betr)\s*:)+/i, '')) || null;
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

/**
 * The width at which lines were broken by a program; null where line ends are people's own. Broken lines are of about
 * one length, most within sentences.
 */
function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const inner = groups.flatMap((lines) => lines.slice(0, -1));
  if (inner.length < 3) return null;
  const lengths = inner.map((line) => line.length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  const unfinished = inner.filter((line) => !isFinished(line)).length;
  const long = inner.filter((line) => line.length > width * 0.7).length;
  return width >= 30 && width <= 160 && unfinished >= inner.length * 0.5 && long >= inner.length * 0.6 ? width : null;
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
