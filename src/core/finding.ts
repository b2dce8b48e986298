/** What `npm run doctor` looks at, in its order. */
const CHECKS = [
  'store',
  'bot',
  'slack-token',
  'slack-scopes',
  'slack-way',
  'discord-token',
  'discord-application',
  'discord-servers',
  'discord-permissions',
  'clock',
  'zone',
  'network',
] as const;
export type Check = (typeof CHECKS)[number];

/** What was found: all well, something to know, or something to mend. `off`: not asked for, so not looked at. */
export interface Finding {
  readonly check: Check;
  readonly state: 'fine' | 'warning' | 'fault' | 'off';
  /** Names of servers, scopes, errors: never a secret. `code`: one of our ERROR_CODES, with its details beside it. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** One platform's findings, and how far its clock is ahead of ours in milliseconds where it told. */
export interface Examination {
  readonly findings: readonly Finding[];
  readonly clockAhead: number | null;
}

/** How far a response's `Date` is ahead of our clock, in milliseconds. It counts whole seconds. */
export function clockAheadOf(response: Response, now: number): number | null {
  const told = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(told) ? null : told - now;
}

/** What the network said of a request that did not get through: `ECONNREFUSED`, `TimeoutError`. */
export function networkFault(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
