import type { ErrorCode } from '../../core/errors.ts';

/** What an error's details tell, as text in the reader's language: sizes as MB, numbers grouped, long words cut. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** What happened, as a clause that is given its capital and full stop where it stands alone; and what to do next. */
export interface ErrorWords {
  readonly what: (facts: Facts) => string;
  readonly next: (facts: Facts) => string;
}

export type ErrorCatalogue = Readonly<Record<ErrorCode, ErrorWords>>;
