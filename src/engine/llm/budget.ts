import type { TokenStore } from '../../core/store.ts';

/** Limits in tokens, for each day (UTC); null is no limit. */
export interface Limits {
  readonly perDay: number | null;
  readonly perAccount: number | null;
}

/** What models may use and have used. What is under way counts in full, so that many at once do not pass a limit together. */
export class Budget {
  readonly #limits: Limits;
  readonly #store: TokenStore;
  readonly #clock: () => number;
  readonly #underWay = new Map<string, number>();

  constructor(limits: Limits, store: TokenStore, clock: () => number) {
    this.#limits = limits;
    this.#store = store;
    this.#clock = clock;
  }

  get perDay(): number | null {
    return this.#limits.perDay;
  }

  today(): Promise<number> {
    return this.#store.used(this.#day(), null);
  }

  /** Sets tokens aside; null where they are more than is left. `settle` puts what was really used in their place. */
  async reserve(account: string, tokens: number): Promise<{ settle(used: number): Promise<void> } | null> {
    const day = this.#day();
    const { perDay, perAccount } = this.#limits;
    const [all, own] = await Promise.all([this.#store.used(day, null), this.#store.used(day, account)]);
    const waiting = [...this.#underWay.values()].reduce((sum, each) => sum + each, 0);
    if (perDay !== null && all + waiting + tokens > perDay) return null;
    const waitingHere = this.#underWay.get(account) ?? 0;
    if (perAccount !== null && own + waitingHere + tokens > perAccount) return null;
    this.#underWay.set(account, waitingHere + tokens);
    return {
      settle: async (used) => {
        // Written down first: in between it counts twice rather than not at all.
        try {
          if (used > 0) await this.#store.use(day, account, used);
        } finally {
          const rest = (this.#underWay.get(account) ?? 0) - tokens;
          if (rest > 0) this.#underWay.set(account, rest);
          else this.#underWay.delete(account);
        }
      },
    };
  }

  #day(): string {
    return new Date(this.#clock()).toISOString().slice(0, 10);
  }
}
