/** Everything that can go wrong in a way that a person can be told about. The words for each stand in `presentation/words`. */
export const ERROR_CODES = [
  // What was given to read
  'text-empty',
  'text-too-long',
  'language-unsupported',
  'file-binary',
  'file-too-large',
  'file-unreadable',
  'file-not-found',
  'media-type-unsupported',
  'address-malformed',
  'address-refused',
  'address-unreachable',
  'address-not-found',
  'address-failed',
  'address-too-slow',
  'address-too-large',
  'address-redirects',
  'page-unreadable',
  'page-paywalled',
  'page-consent',
  'page-captcha',
  'page-blocked',
  'page-scripted',
  'page-reserved',
  'feed-unreadable',
  'feed-retired',
  // What was typed
  'command-missing',
  'command-unknown',
  'subcommand-unknown',
  'option-missing',
  'option-unknown',
  'schedule-malformed',
  'zone-unknown',
  'schedule-unknown',
  'source-unknown',
  'source-exists',
  'sources-none',
  'channel-unknown',
  'draft-unknown',
  'draft-closed',
  'line-unknown',
  'briefing-unknown',
  'not-allowed',
  'already-running',
  // What a platform answered
  'channel-gone',
  'message-gone',
  'channel-forbidden',
  'platform-busy',
  'platform-down',
  'token-refused',
  // What we did
  'engine-failed',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Facts that the words for an error may name: an address, a limit, a status. Never a secret, never article text. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** The one class of expected failures. */
export class SitrepError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'SitrepError';
    this.code = code;
    this.details = details;
  }
}

/** What was thrown, as one of ours: anything unexpected is `internal` with the original as its cause. */
export function asSitrepError(thrown: unknown): SitrepError {
  return thrown instanceof SitrepError ? thrown : new SitrepError('internal', {}, thrown);
}

/** A stored code, as one of today's: a code that is no longer known is `internal`. */
export function asErrorCode(stored: string | null): ErrorCode {
  return ERROR_CODES.find((code) => code === stored) ?? 'internal';
}
