import type { SQLOutputValue } from 'node:sqlite';

/** What a JSON column holds; null where it holds nothing. */
export function json(value: SQLOutputValue | undefined): unknown {
  return value === null || value === undefined ? null : JSON.parse(String(value));
}
