import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { type ErrorCode, SitrepError } from '../../core/errors.ts';
import { errorFields, type Log } from '../../core/log.ts';

/** Discord's JSON error codes that we tell apart: its documentation, *Opcodes and Status Codes*. */
const CODES: ReadonlyMap<number, ErrorCode> = new Map<number, ErrorCode>([
  [RESTJSONErrorCodes.UnknownChannel, 'channel-gone'],
  [RESTJSONErrorCodes.UnknownGuild, 'channel-gone'],
  [RESTJSONErrorCodes.UnknownUser, 'channel-gone'],
  [RESTJSONErrorCodes.MissingAccess, 'channel-forbidden'],
  [RESTJSONErrorCodes.MissingPermissions, 'channel-forbidden'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'channel-forbidden'],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, 'channel-forbidden'],
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, 'channel-forbidden'],
  [RESTJSONErrorCodes.ThreadLocked, 'channel-forbidden'],
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration, 'channel-forbidden'],
]);

/** What a failed post means: what will not heal by itself, and what may. */
export function postFailure(thrown: unknown): SitrepError {
  if (thrown instanceof SitrepError) return thrown;
  if (thrown instanceof RateLimitError)
    return new SitrepError('platform-busy', { retryAfter: Math.max(1, Math.ceil(thrown.retryAfter / 1000)) }, thrown);
  if (!(thrown instanceof DiscordAPIError)) return new SitrepError('platform-down', {}, thrown);
  const { status, code } = thrown;
  if (status === 401) return new SitrepError('token-refused', {}, thrown);
  const known = CODES.get(Number(code));
  if (known) return new SitrepError(known, {}, thrown);
  if (status === 403) return new SitrepError('channel-forbidden', {}, thrown);
  if (status === 404) return new SitrepError('channel-gone', {}, thrown);
  return new SitrepError('internal', {}, thrown);
}

/** Whether Discord answered with this one of its JSON error codes. */
export function hasCode(thrown: unknown, ...codes: readonly number[]): boolean {
  return thrown instanceof DiscordAPIError && codes.includes(Number(thrown.code));
}

/** For a request whose failure changes nothing. */
export function ignored(log: Log): (error: unknown) => void {
  return (error) => log.debug('discord request failed for good', errorFields(error));
}
