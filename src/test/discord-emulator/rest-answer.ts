import type { Fault } from './faults.ts';
import type { Json } from './message-rules.ts';
import type { Interaction } from './world.ts';

const TOKEN_MS = 15 * 60_000;

/** What the API answers; no body where the status has none. */
export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: Json): Answer {
  return { status: 200, body };
}

/** An error as Discord's API gives it: an HTTP status, a JSON error code, a message. */
export function error(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

export function faultAnswer({ status, headers = {}, body }: Extract<Fault, { kind: 'status' }>): Answer {
  return { status, headers, ...(body && { body: JSON.parse(JSON.stringify(body)) as Json }) };
}

/** Why an interaction's token serves no edit or follow-up; null where it does. */
export function deadToken(interaction: Interaction | undefined): Answer | null {
  if (!interaction || interaction.acknowledgedAt === null) return error(404, 10015, 'Unknown Webhook');
  if (Date.now() - interaction.createdAt > TOKEN_MS) return error(401, 50027, 'Invalid Webhook Token');
  return null;
}
