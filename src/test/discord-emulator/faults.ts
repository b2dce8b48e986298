/**
 * What can happen to a request: an answer of our choice, a cut connection before or after it was carried out, or time.
 * Milliseconds.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: object;
    }
  | { readonly kind: 'lost-reply' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Faults that wait for their request. */
export class Faults {
  #waiting: { readonly request: RegExp; readonly fault: Fault; left: number }[] = [];

  /** The next `times` requests whose `METHOD /path` matches get the fault. */
  next(request: RegExp, fault: Fault, times = 1): void {
    this.#waiting.push({ request, fault, left: times });
  }

  clear(): void {
    this.#waiting = [];
  }

  take(request: string): Fault | null {
    const found = this.#waiting.find((candidate) => candidate.left > 0 && candidate.request.test(request));
    if (!found) return null;
    found.left--;
    return found.fault;
  }
}

/** A 429 as Discord sends it; without headers as a proxy in between may leave it. Seconds. */
export function rateLimited(
  retryAfter: number,
  options: { readonly withoutHeaders?: boolean; readonly global?: boolean } = {},
): Fault {
  const { withoutHeaders = false, global = false } = options;
  return {
    kind: 'status',
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
    headers: withoutHeaders
      ? {}
      : {
          'retry-after': String(Math.ceil(retryAfter)),
          'x-ratelimit-scope': global ? 'global' : 'shared',
          ...(global && { 'x-ratelimit-global': 'true' }),
        },
  };
}

export function unavailable(status = 503): Fault {
  return { kind: 'status', status, body: { message: 'upstream' } };
}
