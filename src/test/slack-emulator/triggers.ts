import { randomUUID } from 'node:crypto';

/** How long a form may be opened with a trigger, in milliseconds (docs.slack.dev/interactivity/handling-user-interaction). */
const LIFETIME = 3000;

/** Slack's trigger ids: each opens one form, for three seconds. */
export class Triggers {
  readonly #issued = new Map<string, { readonly at: number; used: boolean }>();

  /** A new one, of something that happened `age` milliseconds ago. */
  issue(age: number): string {
    const id = `${Date.now()}.123.${randomUUID().replaceAll('-', '')}`;
    this.#issued.set(id, { at: Date.now() - age, used: false });
    return id;
  }

  /** The error that Slack answers, or null where a form may be opened. */
  use(id: string): string | null {
    const trigger = this.#issued.get(id);
    if (!trigger) return 'invalid_trigger_id';
    if (trigger.used) return 'exchanged_trigger_id';
    trigger.used = true;
    return Date.now() - trigger.at > LIFETIME ? 'expired_trigger_id' : null;
  }
}
