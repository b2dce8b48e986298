import type { Log } from '../../core/log.ts';
import type { WebClient } from './web-clients.ts';

/** What the app's manifest asks for, and what each is for. */
export const SCOPES = ['commands', 'chat:write', 'chat:write.public', 'users:read', 'files:read'] as const;

/**
 * Asks Slack whether the bot token is good, and which scopes came with it. What is found goes to the log when it is new.
 * Rejects with what Slack's library threw.
 */
export function makeIdentify(client: WebClient, log: Log): () => Promise<void> {
  let known = '';

  return async () => {
    const { team_id, bot_id, response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes;
    const missing = granted ? SCOPES.filter((scope) => !granted.includes(scope)).join(' ') : '';
    const found = [team_id, bot_id, missing].join('/');
    if (found === known) return;
    known = found;
    log.info('slack bot token is good', { team: team_id, bot: bot_id });
    if (missing) log.warn('slack app lacks scopes: install it again from the manifest', { missing });
  };
}
