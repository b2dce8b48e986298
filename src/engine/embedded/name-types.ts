import type { EntityType, WordRange } from '../../language/document.ts';
import type { State } from './lexicon/states.ts';
import { isAcronym, isOrganisationWord, isParticle, startsPerson } from './name-words.ts';
import type { Reading } from './reading.ts';

/** `work` is whatever a capital stands on that is neither: an event, a law, a title. */
export type NameType = 'person' | 'organisation' | 'state' | 'place' | 'work';

interface Clues {
  readonly role: WordRange | null;
  readonly titled: boolean;
  readonly state: { state: State; seat: boolean } | null;
  readonly types: ReadonlyMap<number, EntityType>;
}

export function typeOf(
  reading: Reading,
  name: WordRange,
  lower: string,
  clues: Clues,
): { type: NameType | null; sure: boolean } {
  const { lexicon } = reading;
  const last = name.end - 1;
  const length = name.end - name.first;
  if (clues.state) return { type: 'state', sure: true };
  if (lexicon.bodiesOfStates.has(lower)) return { type: 'state', sure: true };
  if (clues.titled || clues.role) {
    if (!isOrganisationWord(reading, last)) return { type: 'person', sure: true };
  }
  for (let word = name.first; word < name.end; word++)
    if (isOrganisationWord(reading, word)) return { type: 'organisation', sure: true };
  if (lexicon.placeWords.has(reading.lower(last)) && length > 1) return { type: 'place', sure: true };
  // "het persbureau Reuters", "the magazine Nature": the noun before says what it is.
  if (reading.upos(name.first - 1) === 'NOUN' && isOrganisationWord(reading, name.first - 1))
    return { type: 'organisation', sure: true };
  if (startsPerson(reading, name.first) && length > 1) return { type: 'person', sure: true };
  if (isCompound(reading, last)) return { type: 'work', sure: true };
  const entity = clues.types.get(last) ?? clues.types.get(name.first);
  if (entity === 'PER') return { type: 'person', sure: true };
  if (entity === 'ORG') return { type: 'organisation', sure: true };
  if (entity === 'LOC') return { type: 'place', sure: true };
  if (entity === 'MISC') return { type: 'work', sure: true };
  if (isAcronym(reading.form(name.first)) && !/\./.test(reading.form(name.first)))
    return { type: 'organisation', sure: true };
  if (length > 1 && /^(\p{Lu}\.)+$/u.test(reading.form(name.first))) return { type: 'person', sure: true };
  if (length > 1 && isParticle(reading, name.first) && lexicon.language === 'nl') return { type: 'person', sure: true };
  if (/-/.test(reading.form(last)) && length === 1 && lexicon.language === 'nl')
    return { type: 'organisation', sure: false };
  if (length === 2 || length === 3) return { type: 'person', sure: false };
  if (length > 3) return { type: 'organisation', sure: false };
  return { type: null, sure: false };
}

/** *Venezuela-beleid*, *World League-seizoen*: a Dutch compound with a name in it is a thing, unless a body or people. */
function isCompound(reading: Reading, word: number): boolean {
  if (reading.lexicon.language !== 'nl') return false;
  const tail = /^.*\p{L}-(\p{Ll}{3,})$/u.exec(reading.form(word))?.[1];
  if (tail === undefined) return false;
  const { groups, groupEndings, government } = reading.lexicon;
  return !groups.has(tail) && !government.has(tail) && !groupEndings.some((ending) => tail.endsWith(ending));
}

export function nameOf(reading: Reading, { first, end }: WordRange): string {
  let name = '';
  for (let word = first; word < end; word++) name += (word > first ? ' ' : '') + reading.lower(word);
  return name;
}

export function stateOf(reading: Reading, lower: string): { state: State; seat: boolean } | null {
  const { stateNames, stateSeats } = reading.lexicon;
  const plain = lower.replace(/^(the|de|het) /, '');
  for (const form of [plain, plain.replace(/s$/, '')]) {
    const byName = stateNames.get(form);
    if (byName) return { state: byName, seat: false };
    const bySeat = stateSeats.get(form);
    if (bySeat) return { state: bySeat, seat: true };
  }
  return null;
}

/** "Iers Republikeins Leger (Ira)", "Movimento 5 Stelle (M5S)" */
export function abbreviationAfter(reading: Reading, name: WordRange, to: number): WordRange | null {
  const open = name.end;
  if (!/^[([]$/.test(reading.form(open)) || open + 2 >= to || !/^[)\]]$/.test(reading.form(open + 2))) return null;
  const form = reading.form(open + 1).toLowerCase();
  let initials = '';
  for (let word = name.first; word < name.end; word++)
    if (/^[\p{L}\d]/u.test(reading.form(word))) initials += reading.lower(word)[0] ?? '';
  const fits =
    form.length >= 2 &&
    form.length <= 8 &&
    (isSubsequence(form.replace(/[^\p{L}\d]/gu, ''), initials) ||
      (isAcronym(reading.form(open + 1)) && shares(form, initials)));
  return fits ? { first: open + 1, end: open + 2 } : null;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return short.length > 0 && at === short.length;
}

function shares(form: string, initials: string): boolean {
  let n = 0;
  for (const letter of initials) if (form.includes(letter)) n++;
  return initials.length > 1 && n / initials.length >= 0.6;
}
