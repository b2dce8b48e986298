import { webApi } from '@slack/bolt';
import { type ErrorCode, SitrepError } from '../../core/errors.ts';

/**
 * What a call to Slack threw, as one of ours. `token-refused`, `channel-gone` and `channel-forbidden` will not heal by
 * themselves; `platform-busy` carries `retryAfter` in seconds; the rest is `platform-down`.
 */
export function fromSlack(thrown: unknown): SitrepError {
  if (thrown instanceof SitrepError) return thrown;
  if (thrown instanceof webApi.WebAPIRateLimitedError)
    return new SitrepError('platform-busy', { platform: 'slack', retryAfter: Math.max(1, thrown.retryAfter) }, thrown);
  const name = errorName(thrown);
  const code = (name && CODES[name]) || 'platform-down';
  const details: Record<string, string | number> = { platform: 'slack' };
  if (name) details.error = name;
  if (code === 'platform-busy') details.retryAfter = DEFAULT_RETRY_AFTER;
  return new SitrepError(code, details, thrown);
}

/** Slack's own name of an error (`channel_not_found`); null where none was given. */
export function errorName(thrown: unknown): string | null {
  if (!(thrown instanceof webApi.WebAPIPlatformError)) return null;
  const { error } = thrown.data;
  return typeof error === 'string' && /^[a-z0-9_]{1,60}$/.test(error) ? error : null;
}

/** Whether Slack may have accepted a message although no answer came: then a second attempt could post it twice. */
export function mayHaveBeenAccepted(thrown: unknown): boolean {
  if (!(thrown instanceof webApi.WebAPIRequestError)) return false;
  return !CERTAINLY_NOT_SENT.has(causeCode(thrown.original));
}

/** Whether Slack refused the message for its blocks, so that its text alone may pass. */
export function isRefusedForBlocks(thrown: unknown): boolean {
  return BLOCK_ERRORS.has(errorName(thrown) ?? '');
}

function causeCode(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code;
    if (error instanceof AggregateError) return causeCode(error.errors[0]);
  }
  return '';
}

/** When Slack says that it is too much without saying for how long. In seconds. */
const DEFAULT_RETRY_AFTER = 30;

/** What the connection's own errors are called before a request has left: Node's and undici's names. */
const CERTAINLY_NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const BLOCK_ERRORS = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long']);

/** docs.slack.dev/reference/methods/chat.postMessage and its siblings. What is not here may heal: `platform-down`. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  message_not_found: 'message-gone',
  cant_update_message: 'message-gone',
  edit_window_closed: 'message-gone',
  channel_not_found: 'channel-gone',
  is_archived: 'channel-gone',
  user_not_found: 'channel-gone',
  cannot_dm_bot: 'channel-gone',
  not_in_channel: 'channel-forbidden',
  user_not_in_channel: 'channel-forbidden',
  user_not_visible: 'channel-forbidden',
  restricted_action: 'channel-forbidden',
  restricted_action_read_only_channel: 'channel-forbidden',
  restricted_action_thread_only_channel: 'channel-forbidden',
  restricted_action_non_threadable_channel: 'channel-forbidden',
  messages_tab_disabled: 'channel-forbidden',
  method_not_supported_for_channel_type: 'channel-forbidden',
  team_access_not_granted: 'channel-forbidden',
  account_inactive: 'token-refused',
  invalid_auth: 'token-refused',
  not_authed: 'token-refused',
  token_revoked: 'token-refused',
  token_expired: 'token-refused',
  org_login_required: 'token-refused',
  ekm_access_denied: 'token-refused',
  missing_scope: 'token-refused',
  not_allowed_token_type: 'token-refused',
  no_permission: 'token-refused',
  access_denied: 'token-refused',
  app_uninstalled: 'token-refused',
  ratelimited: 'platform-busy',
  rate_limited: 'platform-busy',
  message_limit_exceeded: 'platform-busy',
};
