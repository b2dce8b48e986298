import type { Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../core/log.ts';

/**
 * The log that Slack's libraries write to. Their debug lines hold whole payloads and are dropped; of the others the
 * addresses and tokens are taken out, since one of them is a ticket to the connection.
 */
export function slackLog(log: Log): Logger {
  const say = (parts: unknown[]) => ({ said: parts.map(told).join(' ').slice(0, 300) });
  return {
    debug() {},
    info: (...parts) => log.debug('slack library', say(parts)),
    warn: (...parts) => log.debug('slack library warns', say(parts)),
    error: (...parts) => log.warn('slack library reports an error', say(parts)),
    setLevel() {},
    getLevel: () => 'info' as LogLevel,
    setName() {},
  };
}

function told(part: unknown): string {
  const text = part instanceof Error ? `${part.name}: ${part.message}` : String(part);
  return text.replace(/\b(?:xox[a-z]|xapp)-[\w-]+/g, 'TOKEN').replace(/\b(?:https?|wss?):\/\/[^\s,)]+/g, 'ADDRESS');
}
