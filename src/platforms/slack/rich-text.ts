import type { types } from '@slack/bolt';
import { cut } from '../../presentation/cut.ts';
import type { Inline } from '../../presentation/message.ts';
import { LIMITS } from './limits.ts';
import { presentable, webAddress } from './mrkdwn.ts';

export type RichElement = types.RichTextBlockElement;
export type RichInline = types.RichTextElement;

/** Words as one element of a rich text block; null where there are none, or no room. */
export function section(content: readonly Inline[], budget: Budget): types.RichTextSection | null {
  if (!budget.open()) return null;
  const elements = inline(content, budget);
  return elements.length > 0 ? { type: 'rich_text_section', elements } : null;
}

/** Stretches of words, links, times and channels, as far as there is room. */
export function inline(content: readonly Inline[], budget: Budget): RichInline[] {
  const elements: RichInline[] = [];
  for (const piece of content) {
    const text = presentable(piece.text);
    if (text === '' || !budget.open()) continue;
    const taken = budget.take(text);
    if (taken !== '') elements.push(...richInline(piece, taken, budget));
  }
  return elements;
}

/** One piece as Slack has it; `text` is what there is room for of its words, `budget` null where the link is paid for. */
export function richInline(piece: Inline, text: string, budget: Budget | null): readonly RichInline[] {
  if ('time' in piece) {
    const seconds = secondsOf(piece.time);
    return seconds === null
      ? [{ type: 'text', text }]
      : [{ type: 'date', timestamp: seconds, format: DATE_FORMATS[piece.format], fallback: text }];
  }
  if (piece.channel !== undefined && isId(piece.channel)) return [{ type: 'channel', channel_id: piece.channel }];
  const style = piece.style && piece.style !== 'quote' ? { style: STYLES[piece.style] } : {};
  const address = webAddress(piece.link, LIMITS.url);
  const label = address ? honestLabel(text, address) : text;
  const cost = (address?.length ?? 0) + label.length - text.length;
  if (!address || (budget && !budget.spend(cost))) return [{ type: 'text', text, ...style }];
  return [{ type: 'link', url: address, text: label, ...style }];
}

/** Words of the article stand between quotation marks, or in a quote block: they need no style of their own. */
const STYLES = {
  strong: { bold: true },
  emphasis: { italic: true },
  code: { code: true },
  mark: { bold: true },
} as const;

/** Tokens that each reader's Slack fills in, in the reader's own zone and language. */
export const DATE_FORMATS = {
  date: '{date_long}',
  'date-time': '{date_short_pretty}, {time}',
  relative: '{ago}',
} as const;

/** Whole seconds since the epoch; null for what no calendar holds. */
export function secondsOf(milliseconds: number): number | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || milliseconds <= 0 ? null : Math.floor(milliseconds / 1000);
}

/** Whether it may be the id of a Slack channel. */
export function isId(channel: string): boolean {
  return /^[A-Z0-9]{2,32}$/.test(channel);
}

/** An article's title may read like an address: then the host that the link really leads to stands beside it. */
export function honestLabel(label: string, address: string): string {
  const { host } = new URL(address);
  const claimed = /(?:https?:\/\/|\bwww\.)([^\s/]+)/i.exec(label)?.[1]?.toLowerCase();
  return claimed === undefined || claimed === host || `www.${claimed}` === host ? label : `${label} (${host})`;
}

/** Text whose lines stay as they are, as far as there is room. */
export function preformatted(text: string, budget: Budget): types.RichTextPreformatted | null {
  if (!budget.open()) return null;
  const elements: types.RichTextText[] = [];
  const words = presentable(text);
  for (let at = 0; at < words.length; ) {
    const piece = words.slice(at, at + LIMITS.textObject).replace(/[\ud800-\udbff]$/, '');
    const taken = budget.take(piece);
    if (taken !== '') elements.push({ type: 'text', text: taken });
    if (taken !== piece) break;
    at += piece.length;
  }
  return elements.length > 0 ? { type: 'rich_text_preformatted', elements } : null;
}

/** What one message may still hold, in characters. */
export class Budget {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  /** Room for a container, or false: then nothing more goes in. */
  open(): boolean {
    if (this.#left < LIMITS.container * 4) return false;
    this.#left -= LIMITS.container;
    return true;
  }

  /** As much of the text as there is room for, at most `most`; cut between words. */
  take(text: string, most: number = LIMITS.textObject): string {
    const taken = cut(text, Math.min(most, this.#left));
    this.#left -= taken.length;
    return taken;
  }

  /** Room for something that cannot be cut, or false. */
  spend(characters: number): boolean {
    if (characters > this.#left) return false;
    this.#left -= characters;
    return true;
  }
}
