import type { Inline, Words } from '../../presentation/message.ts';
import type { CommandMention } from './command-mentions.ts';
import { MAX_LINK_CHARACTERS } from './limits.ts';

/** Discord Markdown, and whether all of the words are in it. */
export interface Cut {
  readonly text: string;
  readonly complete: boolean;
}

const WRAPPERS: Readonly<Record<NonNullable<Words['style']>, string>> = {
  strong: '**',
  mark: '**',
  emphasis: '*',
  quote: '*',
  code: '`',
};
const ELLIPSIS = '…';
/** Keeps two runs of asterisks apart, which Discord would read as one. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * One line of Markdown of at most `room` UTF-16 code units. What does not fit is cut between words, never within an
 * escape or a pair of markers, and ends in an ellipsis.
 */
export function inline(content: readonly Inline[], room: number): Cut {
  let text = '';
  for (const part of content) {
    const left = room - text.length;
    const piece =
      'time' in part ? timestamp(part, left) : isMention(part) ? whole(part.mention, left) : words(part, left);
    const gap = text.endsWith('*') && !text.endsWith('\\*') && piece.text.startsWith('*') ? ZERO_WIDTH_SPACE : '';
    if (gap && piece.text.length + 1 > left) return { text, complete: false };
    text += gap + piece.text;
    if (!piece.complete) return { text: text.trimEnd(), complete: false };
  }
  return { text: text.trim(), complete: true };
}

function isMention(part: Words): part is CommandMention {
  return 'mention' in part;
}

/** Text that Discord shows exactly as it is, on one line: no mark-up, no mention, no link, no emoji name. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[\\*_~`|<[\]]/g, '\\$&')
    .replace(/^\s*(?:[#>+-]|\d+(?=[.)]))/, (start) =>
      /\d$/.test(start) ? `${start}\\` : `${start.slice(0, -1)}\\${start.at(-1)}`,
    )
    .replace(/@(?=everyone|here)/g, '\\@')
    .replace(/:(?=\/\/)|:(?=[\w+-]+:)/g, '\\:');
}

/** Without what would break a line or steer its direction; a lone surrogate becomes U+FFFD, as Discord takes none. */
export function onOneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ');
}

/** The same, lines kept. */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/**
 * The longest beginning of a text that ends between words and for which `length` stays within the room, an ellipsis
 * included. A single word that is too long by itself is cut between characters as readers see them.
 */
export function cutBetweenWords(
  text: string,
  room: number,
  length: (text: string) => number = (t) => t.length,
): string {
  // Nothing that is longer by itself can fit, and marks only add to it.
  if (text.length <= room && length(text) <= room) return text;
  const within = text.slice(0, room);
  for (const granularity of ['word', 'grapheme'] as const) {
    const ends = [...new Intl.Segmenter(undefined, { granularity }).segment(within)].map(
      ({ segment, index }) => index + segment.length,
    );
    const fits = (end: number) => length(text.slice(0, end)) + ELLIPSIS.length <= room;
    const kept = text.slice(0, lastThatFits(ends, fits)).trimEnd();
    if (kept) return kept + ELLIPSIS;
  }
  return room >= ELLIPSIS.length ? ELLIPSIS : '';
}

/** The last of some ascending ends that fits, by bisection; 0 where none does. */
function lastThatFits(ends: readonly number[], fits: (end: number) => boolean): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(ends[middle - 1]!)) low = middle;
    else high = middle - 1;
  }
  return ends[low - 1] ?? 0;
}

function words({ text, style, link, channel }: Words, room: number): Cut {
  if (channel && /^\d{17,20}$/.test(channel)) return whole(`<#${channel}>`, room);
  const target = link === undefined ? null : linkTarget(link);
  const shown = target ? labelOf(text) : onOneLine(text);
  // Markers must touch the words; spaces go outside.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(shown) ?? [];
  if (!core) return whole(before, room);
  const wrapper = style && !(style === 'code' && core.includes('`')) ? WRAPPERS[style] : '';
  const neutral = style === 'code' && wrapper ? (inner: string) => inner : escapeMarkdown;
  const dress = (inner: string, linked: boolean) => {
    const dressed = `${wrapper}${neutral(inner)}${wrapper}`;
    return before + (linked ? `[${dressed}](${target})` : dressed);
  };
  for (const linked of core.length > room ? [] : target ? [true, false] : [false]) {
    const full = dress(core, linked);
    if (full.length + after.length <= room) return { text: full + after, complete: true };
    if (full.length <= room) return { text: full, complete: true };
  }
  const kept = cutBetweenWords(core, room, (inner) => dress(inner, false).length);
  const cut = kept ? dress(kept, false) : '';
  return { text: cut.length <= room ? cut : '', complete: false };
}

function timestamp({ time, format, text }: Extract<Inline, { time: number }>, room: number): Cut {
  const seconds = Math.floor(time / 1000);
  if (!Number.isSafeInteger(seconds) || Math.abs(seconds) > 8_640_000_000_000) return words({ text }, room);
  return whole(`<t:${seconds}:${format === 'date' ? 'D' : format === 'date-time' ? 'F' : 'R'}>`, room);
}

function whole(text: string, room: number): Cut {
  return text.length <= room ? { text, complete: true } : { text: '', complete: false };
}

/** Discord does not hide an address behind words that hold another one, and counts brackets. */
function labelOf(text: string): string {
  const label = onOneLine(text).replace(/https?:\/\//gi, '');
  return /^[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/.test(label) ? label : label.replaceAll('[', '(').replaceAll(']', ')');
}

/** The address as it can stand between the parentheses of a link; null where it may not be linked to. */
function linkTarget(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const target = url.href
    .replace(/[()<>"'\\\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/@(?=everyone|here)/g, '%40');
  return target.length <= MAX_LINK_CHARACTERS ? target : null;
}
