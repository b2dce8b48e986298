import type { Suggestion } from '../command-list.ts';
import type { Update } from '../frame.ts';
import type { Word } from '../words.ts';

export type { Suggestion, Update, Word };

/** What the server wrote into the page for its scripts. */
export interface Client {
  readonly channel: string;
  readonly language: 'nl' | 'en';
  readonly lastEventId: string;
  readonly maxFileBytes: number;
  readonly maxLineCharacters: number;
  readonly words: Readonly<Record<Word, string>>;
}
