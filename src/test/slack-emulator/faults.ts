/** Something that goes wrong with calls to the Web API or to a `response_url`. */
export interface Fault {
  /** A method (`chat.postMessage`) or `response_url`; absent: every one. */
  readonly method?: string;
  /** Only for this channel. */
  readonly channel?: string;
  /**
   * `rate-limited`: 429 with `retryAfter`. `server-error`: 503, nothing done. `lost-reply`: done, then the connection
   * breaks. `dropped`: the connection breaks, nothing done. `slow`: done after `milliseconds`. Anything else is the name of an
   * error that Slack answers.
   */
  readonly kind: 'rate-limited' | 'server-error' | 'lost-reply' | 'dropped' | 'slow' | (string & {});
  /** Seconds; absent: a 429 without the header. */
  readonly retryAfter?: number;
  readonly milliseconds?: number;
  /** How many calls it hits; absent: all. */
  readonly times?: number;
}

/** The faults that are set, each with how often it may still hit. */
export class Faults {
  readonly #set: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#set.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#set.length = 0;
  }

  /** The fault that hits this call, counted off. */
  take(method: string, channel: string | null): Fault | null {
    const found = this.#set.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === undefined || fault.method === method) &&
        (fault.channel === undefined || fault.channel === channel),
    );
    if (!found) return null;
    found.left--;
    return found.fault;
  }
}
