import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkMessage } from './check-message.ts';
import type { Faults } from './faults.ts';
import type { EmulatedMessage, Messages } from './messages.ts';
import { breakBefore, posted, readAll } from './web-api.ts';

/** What a `response_url` belongs to. */
export interface Asker {
  /** The interaction's id. */
  readonly id: string;
  readonly channel: string;
  readonly userId: string;
  /** The message whose button was pressed; null for commands and shortcuts, which can replace and delete nothing. */
  readonly original: EmulatedMessage | null;
}

interface Grant extends Asker {
  uses: number;
  expires: number;
}

/** Slack's response addresses: five uses within thirty minutes, no token. */
export class ResponseUrls {
  readonly #grants = new Map<string, Grant>();
  readonly #messages: Messages;
  readonly #faults: Faults;
  readonly #violations: string[];

  constructor(messages: Messages, faults: Faults, violations: string[]) {
    this.#messages = messages;
    this.#faults = faults;
    this.#violations = violations;
  }

  /** The path of a new address. */
  grant(asker: Asker): string {
    const secret = randomUUID();
    this.#grants.set(secret, { ...asker, uses: 0, expires: Date.now() + 30 * 60_000 });
    return `/respond/${secret}`;
  }

  /** From now on the addresses that were given out are as good as used up. */
  expireAll(): void {
    for (const grant of this.#grants.values()) grant.expires = 0;
  }

  async take(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readAll(request);
    const grant = this.#grants.get(path.replace('/respond/', ''));
    if (!grant) return void response.writeHead(404).end('no_such_url');
    const fault = this.#faults.take('response_url', grant.channel);
    if (fault && (await breakBefore(fault, response))) return;
    const result = this.#use(grant, text);
    if (fault?.kind === 'lost-reply') return void response.socket?.destroy();
    response.writeHead(result.status, { 'content-type': 'application/json' }).end(JSON.stringify(result.body));
  }

  #use(grant: Grant, text: string): { status: number; body: object } {
    if (grant.uses >= 5) return refusal(404, 'used_url');
    if (Date.now() >= grant.expires) return refusal(404, 'expired_url');
    grant.uses++;
    const body: Record<string, unknown> = JSON.parse(text);
    const { original } = grant;
    if ((body.replace_original === true || body.delete_original === true) && !original) {
      this.#violations.push('a command or shortcut has no original message to replace or delete');
      return refusal(500, 'no_original');
    }
    if (body.delete_original === true && original) {
      this.#messages.delete(original);
      return accepted;
    }
    const faults = checkMessage(body);
    this.#violations.push(...faults.map((fault) => `response_url: ${fault}`));
    if (faults.length > 0) return refusal(400, 'invalid_blocks');
    const isPublic = body.response_type === 'in_channel';
    const written = { ...posted({ ...body, channel: grant.channel }), answers: grant.id };
    if (body.replace_original === true && original) {
      if (isPublic !== (original.onlyFor === null)) this.#violations.push('an answer cannot change who sees a message');
      this.#messages.replace(original, written);
    } else this.#messages.add({ ...written, onlyFor: isPublic ? null : grant.userId, via: 'response_url' });
    return accepted;
  }
}

const accepted = { status: 200, body: { ok: true } };

function refusal(status: number, error: string) {
  return { status, body: { ok: false, error } };
}
