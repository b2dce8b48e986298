import type { TokenStore } from '../../core/store.ts';
import type { Database } from './database.ts';

export function makeTokens(database: Database): TokenStore {
  const add = database.prepare(`
    INSERT INTO model_tokens (day, account, tokens) VALUES (?, ?, ?)
    ON CONFLICT (day, account) DO UPDATE SET tokens = tokens + excluded.tokens`);
  const sum = database.prepare(
    'SELECT coalesce(sum(tokens), 0) AS tokens FROM model_tokens WHERE day = ?1 AND (?2 IS NULL OR account = ?2)',
  );

  return {
    async use(day, account, tokens) {
      database.write(() => add.run(day, account, tokens));
    },
    async used(day, account) {
      return Number(sum.get(day, account)?.tokens);
    },
  };
}
