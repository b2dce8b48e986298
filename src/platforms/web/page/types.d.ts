import type { OptionHint, Suggestion } from '../command-list.ts';
import type { Update } from '../frame.ts';
import type { OptionValue, ValueType } from '../option-values.ts';
import type { Word } from '../words.ts';

export type { OptionHint, OptionValue, Suggestion, Update, ValueType, Word };

/** What the server wrote into the page for its scripts. */
export interface Client {
  readonly channel: string;
  readonly language: 'nl' | 'en';
  readonly lastEventId: string;
  readonly maxFileBytes: number;
  readonly words: Readonly<Record<Word, string>>;
}

/** A line of the list above the message box. */
export interface Offer {
  readonly label: string;
  /** What may follow it, in smaller letters. */
  readonly usage: string;
  readonly about: string;
  /** What stands in the box from here on is replaced by `text`. */
  readonly start: number;
  readonly text: string;
}

/** What only the server or the browser knows. */
export interface Known {
  readonly values: Readonly<Partial<Record<ValueType, readonly OptionValue[]>>>;
  readonly zones: readonly string[];
  readonly channels: readonly string[];
}
