import { randomInt } from 'node:crypto';

/** Lower-case letters and digits that nobody takes for one another: without 0 and o, 1, i and l, 2 and z, 5 and s, u and v. */
const ALPHABET = '346789abcdefghjkmnpqrtwxy';
const LENGTH = 5;

/** What people type after `/schedule pause`: five characters, one of ten million; the store refuses one that it has. */
export function newScheduleId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
