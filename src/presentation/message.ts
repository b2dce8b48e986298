import type { ButtonCall } from '../core/command.ts';

/** A stretch of words in one style. `text` is plain: every platform escapes it in its own way. */
export interface Words {
  readonly text: string;
  /** `quote`: words of the article, set apart from ours. `mark`: the words that evidence rests on. */
  readonly style?: 'strong' | 'emphasis' | 'code' | 'quote' | 'mark';
  /** An http or https address. */
  readonly link?: string;
  /** The id of one of the platform's channels, which the platform shows by its own name; `text` says it elsewhere. */
  readonly channel?: string;
}

/** An instant, which Slack and Discord show in each reader's own zone; `text` is the same in the answer's zone. */
export interface Time {
  readonly time: number;
  readonly format: 'date' | 'date-time' | 'relative';
  readonly text: string;
}

export type Inline = Words | Time;

export type Block =
  /** Level 1 is the message's title; levels do not skip. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly link?: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** Several items of one list; `detail` is a second, smaller line. */
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The number of the first item of an ordered list; 1 where it is missing. Lists go on over several pages. */
      readonly first?: number;
      readonly items: readonly { readonly content: readonly Inline[]; readonly detail?: readonly Inline[] }[];
    }
  /** Words of the article as a block. */
  | { readonly kind: 'quote'; readonly content: readonly Inline[] }
  /** A label and its value, a line each. */
  | { readonly kind: 'fields'; readonly rows: readonly { readonly label: string; readonly value: readonly Inline[] }[] }
  /** Small print: sources, counts, the engine. */
  | { readonly kind: 'note'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string };

export interface Button {
  /** At most 75 characters. */
  readonly label: string;
  readonly call: ButtonCall;
  readonly emphasis?: 'primary' | 'danger';
}

/** One choice of several that open something each: a select menu where the platform has them, else a button each. */
export interface Menu {
  /** What choosing does, as a noun or a sentence: at most 75 characters. */
  readonly label: string;
  /** At most 25. Each stands for a whole line, whose number comes first where the lines have numbers. */
  readonly options: readonly Button[];
}

/** An answer in words and order, without any platform's mark-up. */
export interface Message {
  readonly blocks: readonly Block[];
  /** In rows of at most five. */
  readonly buttons: readonly (readonly Button[])[];
  /** They stand before the buttons. */
  readonly menus?: readonly Menu[];
  readonly attachment: { readonly name: string; readonly mediaType: string; readonly content: string } | null;
  /** An error is announced as such to a screen reader. */
  readonly tone: 'plain' | 'error';
}

/** How much room a platform has. Long texts are cut between words with an ellipsis; lists go on behind a button. */
export interface Room {
  /** Characters over the whole message, mark-up of the platform not counted. */
  readonly characters: number;
  /** The longest that one item's quote may be, in characters. */
  readonly quote: number;
  /** Items on one page of a list. */
  readonly items: number;
}
