import { sourceOf } from '../../core/command-text.ts';
import { isReadableFile, type Source, type SourceFile } from '../../core/source.ts';
import { unescapeText, webAddress } from './mrkdwn.ts';

/** A message as a shortcut carries it; all of it is Slack's word, none of it certain. */
export interface SlackSource {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
  readonly files?: unknown;
}

/** A file as Slack describes it. */
export interface SlackFile {
  readonly id: string | null;
  readonly name: string;
  readonly mediaType: string | null;
  readonly size: number | null;
  /** Null for a file of another workspace in a shared channel: its id has to be looked up first. */
  readonly address: string | null;
}

/**
 * What someone typed after a slash command, without Slack's syntax: links as addresses, people as `@name`, entities as
 * characters. Channels stay `<#C1|name>`: `channelOf` reads them.
 */
export function typedWords(text: string): string {
  return unescapeText(
    text.replace(/<([^<>\n]+)>/g, (all, inner: string) => (inner.startsWith('#') ? all : wordsOf(inner))),
  );
}

/** The id of a channel that was typed; null for anything else, `#name` included: without its id it may be any channel. */
export function channelOf(word: string): string | null {
  return /^<#([A-Z0-9]+)(?:\|[^>]*)?>$/.exec(word)?.[1] ?? null;
}

/**
 * What a message gives to brief: a file that can hold an article, else its first real link, else its text, else any
 * other file. A message without any of these is an empty text, not the channel's current article.
 */
export function sourceOfMessage(message: SlackSource, open: (file: SlackFile) => SourceFile): Source {
  const files = list(message.files).map(fileOf);
  const readable = files.find(({ name, mediaType }) => isReadableFile(name, mediaType));
  if (readable) return { kind: 'file', file: open(readable) };
  const address = linksOf(message).find(isArticleLink);
  if (address) return { kind: 'address', address };
  const text = textOf(message).trim();
  if (text !== '') {
    const source = sourceOf(text);
    return source.kind === 'address' && !isArticleLink(source.address) ? { kind: 'text', text } : source;
  }
  const [first] = files;
  return first ? { kind: 'file', file: open(first) } : { kind: 'text', text: '' };
}

/** The inside of Slack's `<...>`, as words. */
function wordsOf(inner: string): string {
  const [target = '', label] = split(inner, '|');
  if (target.startsWith('@')) return `@${label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`;
  if (/^(?:mailto|tel):/.test(target)) return label ?? target.replace(/^\w+:/, '');
  return target;
}

function split(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Every link of a message in reading order: what was written, then what Slack or others attached to it. */
function linksOf(message: SlackSource): readonly string[] {
  const written = [...linksIn(message.blocks), ...marked(message.text)];
  const attached = list(message.attachments).flatMap((attachment) => [
    ...['from_url', 'original_url', 'title_link', 'author_link'].flatMap((key) => string(attachment[key]) ?? []),
    ...linksIn(attachment.blocks),
    ...marked(attachment.text),
  ]);
  return [...written, ...attached];
}

function linksIn(value: unknown, depth = 0): readonly string[] {
  if (depth > 12) return [];
  if (Array.isArray(value)) return value.flatMap((item) => linksIn(item, depth + 1));
  if (!isRecord(value)) return [];
  const own = value.type === 'link' ? string(value.url) : null;
  const text = value.type === 'mrkdwn' ? marked(value.text) : [];
  return [
    ...(own ? [own] : []),
    ...text,
    ...['elements', 'text', 'fields'].flatMap((key) => linksIn(value[key], depth + 1)),
  ];
}

function marked(text: unknown): readonly string[] {
  const found = typeof text === 'string' ? text.matchAll(/<(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>/g) : [];
  return [...found].map(([, address = '']) => unescapeText(address));
}

/** A link out of Slack: not to a message, file or person in it, and not a picture of somebody. */
function isArticleLink(address: string): boolean {
  const target = webAddress(address, 8000);
  if (!target) return false;
  const { hostname, pathname } = new URL(target);
  const isSlack = hostname === 'slack.com' || hostname.endsWith('.slack.com') || hostname.endsWith('.slack-edge.com');
  return !(isSlack && /^\/(?:archives|files|files-pri|team|app_redirect|client|docs|canvas)\b/.test(pathname));
}

/** What was written: from the message's rich text where it has any, which keeps paragraphs, else from its `text`. */
function textOf(message: SlackSource): string {
  const rich = list(message.blocks).filter(({ type }) => type === 'rich_text');
  if (rich.length > 0)
    return rich.flatMap((block) => list(block.elements).map((element) => richWords(element))).join('\n');
  const text = string(message.text) ?? '';
  const own = unescapeText(text.replace(/<([^<>\n]+)>/g, (_, inner: string) => wordsOf(inner)));
  if (own.trim() !== '') return own;
  return list(message.attachments)
    .map(({ text: inner, fallback }) => string(inner) ?? string(fallback) ?? '')
    .join('\n\n');
}

function richWords(element: Record<string, unknown>, depth = 0): string {
  if (depth > 12) return '';
  switch (element.type) {
    case 'text':
      return string(element.text) ?? '';
    case 'link':
      return string(element.text) ?? string(element.url) ?? '';
    case 'emoji':
      return unicodeEmoji(element.unicode);
    case 'user':
      return '@';
    case 'date':
      return string(element.fallback) ?? '';
    default: {
      const inner = list(element.elements).map((child) => richWords(child, depth + 1));
      return inner.join(element.type === 'rich_text_list' ? '\n' : '');
    }
  }
}

function unicodeEmoji(codes: unknown): string {
  const points = typeof codes === 'string' ? codes.split('-').map((code) => Number.parseInt(code, 16)) : [];
  return points.every((point) => point > 0 && point <= 0x10ffff) ? String.fromCodePoint(...points) : '';
}

/** A file as Slack's payloads describe it. */
export function fileOf(file: Record<string, unknown>): SlackFile {
  return {
    id: string(file.id),
    name: string(file.name) ?? string(file.title) ?? 'file',
    mediaType: string(file.mimetype),
    size: typeof file.size === 'number' ? file.size : null,
    address: string(file.url_private_download) ?? string(file.url_private),
  };
}

function list(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
