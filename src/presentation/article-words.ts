import { cut } from './cut.ts';
import type { Room } from './message.ts';

/**
 * Words from outside (an article, a feed, a person) on one line, at most `limit` characters: white space is one space,
 * control characters are gone, and text that runs from right to left is isolated, so that it cannot reorder our words.
 */
export function shown(words: string, limit: number): string {
  const line = withoutControls(words.slice(0, limit * 4 + 400))
    .replace(/\s+/g, ' ')
    .trim();
  if (!RIGHT_TO_LEFT.test(line)) return cut(line, limit);
  return `${ISOLATE}${cut(line, Math.max(1, limit - 2))}${POP_ISOLATE}`;
}

/** What the article calls a holder, as `shown` gives it; empty where that is a pronoun, which names nobody out of its place. */
export function namedBy(words: string, limit: number): string {
  return PRONOUN.test(words.trim()) ? '' : shown(words, limit);
}

/** The personal pronouns of both languages that may be a subject. */
const PRONOUN = /^(i|we|you|he|she|it|they|ik|wij|jij|je|u|jullie|hij|zij|ze|het|men)$/iu;

/** Without control characters (line breaks and tabs apart), lone surrogates and marks that turn the direction. */
export function withoutControls(words: string): string {
  return words.replace(CONTROLS, '').toWellFormed();
}

/** C0 and C1 controls but tab, line feed and carriage return; and the Unicode bidirectional controls, UAX #9. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The Hebrew, Arabic and neighbouring blocks, as in Unicode's `Bidi_Class=R` and `AL`. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** An address that may be a link: http or https, of a length that every platform takes; else undefined. */
export function linkOf(address: string | null): string | undefined {
  if (address === null || address.length > LONGEST_LINK || !/^https?:\/\/[^\s\p{Cc}<>"`\\|]+$/iu.test(address))
    return undefined;
  return URL.canParse(address) ? address : undefined;
}

/** Well below Slack's 3000 and Discord's custom limits, with room for mark-up around it. */
const LONGEST_LINK = 1000;

/** How long the parts of a line may be, so that one line never takes more than its share of a small room. */
export function lengths(room: Room) {
  const share = Math.floor(room.characters / 8);
  const most = (characters: number) => Math.max(8, Math.min(characters, share));
  return {
    title: most(150),
    name: most(80),
    role: most(120),
    names: most(200),
    quote: most(room.quote),
    address: most(200),
  };
}

export type Lengths = ReturnType<typeof lengths>;
