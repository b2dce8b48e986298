import { createHmac } from 'node:crypto';

/** How a request is signed; what is left out is as Slack does it. */
export interface Signing {
  readonly secret: string;
  /** Seconds since the epoch. */
  readonly timestamp?: number;
  /** Used as it is instead of the right one. */
  readonly signature?: string;
}

/** A request of Slack's to an app in HTTP mode: `v0=` and the HMAC of `v0:TIME:BODY`. */
export async function sendSigned(
  address: string,
  type: string,
  payload: Readonly<Record<string, unknown>>,
  { secret, timestamp = Math.floor(Date.now() / 1000), signature }: Signing,
  timeout = 3000,
): Promise<{ status: number; milliseconds: number; answer: string; body: string; headers: Record<string, string> }> {
  const body = bodyOf(type, payload);
  const right = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return send(
    address,
    body,
    {
      'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature ?? right,
    },
    timeout,
  );
}

/** Sends the same bytes again: a replay. */
export async function send(address: string, body: string, headers: Record<string, string>, timeout = 3000) {
  const started = performance.now();
  const response = await fetch(address, { method: 'POST', body, headers, signal: AbortSignal.timeout(timeout) });
  const answer = await response.text();
  return { status: response.status, answer, milliseconds: performance.now() - started, body, headers };
}

function bodyOf(type: string, payload: Readonly<Record<string, unknown>>): string {
  if (type === 'events_api') return JSON.stringify(payload);
  if (type === 'slash_commands') return new URLSearchParams(payload as Record<string, string>).toString();
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}
