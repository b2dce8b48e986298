import type { EntityType, WordRange } from '../../../language/document.ts';
import { isModifier, partAt } from '../cast/acting.ts';
import type { State } from '../lexicon/states.ts';
import type { Reading } from '../reading.ts';
import { isFamilyWord, isPersonNoun } from '../subjects/sources.ts';
import { type Description, isBodyWord, typeOfNoun } from './name-descriptions.ts';
import { isAcronym, isOrganisationWord, isParticle, isRoleWord, startsPerson } from './name-words.ts';

/** `work` is whatever a capital stands on that is neither: an event, a law, a title. */
export type NameType = 'person' | 'organisation' | 'state' | 'place' | 'work';

/** How much speaks for each type; 4 and more is as good as said. */
export type Clues = ReadonlyMap<NameType, number>;

/** What stands around a name. */
export interface Surroundings {
  readonly role: WordRange | null;
  readonly titled: boolean;
  readonly state: State | null;
  readonly description: Description | null;
  readonly abbreviation: WordRange | null;
  readonly types: ReadonlyMap<number, EntityType>;
}

/** What a name and its neighbours tell of its type; the weights are set by hand, in steps of about a doubling of odds. */
export function cluesOf(reading: Reading, name: WordRange, around: Surroundings): Clues {
  const clues = new Map<NameType, number>();
  const add = (type: NameType, weight: number) => clues.set(type, (clues.get(type) ?? 0) + weight);
  if (around.state || reading.lexicon.bodiesOfStates.has(nameOf(reading, name))) add('state', 9);
  if (reading.lexicon.knownBodies.has(nameOf(reading, name))) add('organisation', 5);
  addWords(reading, name, add);
  addNeighbours(reading, name, around, add);
  addModel(reading, name, around.types, add);
  addNaming(reading, name, add);
  if (reading.parsed) addJoined(reading, name, around.types, add);
  return clues;
}

type Add = (type: NameType, weight: number) => void;

const INDICES = /^(aex|amx|bel20|dax|cac|ftse|ibex|stoxx|nikkei|topix|kospi|sensex|nifty|nasdaq|dow|russell|bovespa)$/;

/** The name's own words. */
function addWords(reading: Reading, name: WordRange, add: Add): void {
  const { lexicon } = reading;
  const last = name.end - 1;
  const length = name.end - name.first;
  const nl = lexicon.language === 'nl';
  let organisation = isOrganisationWord(reading, last) || isOrganisationWord(reading, name.first) ? 5 : 0;
  for (let word = name.first; word < name.end; word++) {
    if (!organisation && isOrganisationWord(reading, word)) organisation = 4;
    if (/^(of|and|for|voor|en)$/.test(reading.lower(word))) add('organisation', 1);
    if (reading.form(word) === '&') add('organisation', 4);
    if (nl && word > name.first && word < last && isParticle(reading, word) && !reading.isCapitalised(word))
      add('person', 2);
  }
  if (organisation) add('organisation', organisation);
  else if (length > 1 && reading.isCapitalised(last) && isBodyWord(reading, reading.lower(last)))
    add('organisation', 3);
  // *Harrison County*; *Lauryn Hill* is none for sure.
  // *Barnholm Town* plays, where there is sport.
  const team = reading.sports && /^(town|city|county|forest|park|harbour|vale)$/.test(reading.lower(last));
  if (team) add('organisation', 4);
  else if (length > 1 && lexicon.placeWords.has(reading.lower(last)))
    add(
      'place',
      /^(hill|park|lake|bridge|lane|forest|valley|banks|falls|berg|bos|meer|dal|weg)$/.test(reading.lower(last))
        ? 4
        : 7,
    );
  if (length > 1 && lexicon.placeOpenings.has(reading.lower(name.first)) && !organisation) add('place', 4);
  // *Riga City Lantern Festival*, *Book Fair Canada*
  const event = lexicon.stateNames.has(reading.lower(last)) ? last - 1 : last;
  if (length > 1 && event >= name.first && lexicon.workNouns.has(reading.lower(event)))
    add('work', organisation === 5 ? 4 : 6);
  if (length > 1 && startsPerson(reading, name.first)) add('person', 4);
  if (length > 1 && /^(\p{Lu}\.)+$/u.test(reading.form(name.first))) add('person', 4);
  if (length > 1 && /^\p{Lu}\.$/u.test(reading.form(last))) add('person', 3);
  if (length > 1 && nl && isParticle(reading, name.first)) add('person', 2);
  if (isCompound(reading, last)) add('work', 5);
  // *VodafoneZiggo*, *ProRail*: two names in one word; *McGrath*, *DeVries* are people's.
  const joined = /^(?!Mac|Mc|Fitz|De|Le|La|Van|Di)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(reading.form(last));
  if (length === 1 && joined) add('organisation', 2.5);
  // An index is what an exchange is at.
  if (INDICES.test(reading.lower(name.first))) add('work', 7);
  // *A7*, *M25*: a road.
  if (length === 1 && /^[AEMN]\d{1,3}$/.test(reading.form(last))) add('place', 7);
  // *AZ'ers*, *Zuid-Amerikanen*: people of a place or a body.
  if (nl && length === 1 && /(['’]ers|anen|ezen|iërs)$/.test(reading.lower(last))) add('work', 4);
  if (length === 1 && isAcronym(reading.form(last)) && !/\./.test(reading.form(last))) add('organisation', 1.5);
  // "Highways England", "Reclassering Nederland"
  if (length > 1 && lexicon.stateNames.has(reading.lower(last))) add('organisation', 3);
  if (length === 2) add('person', 0.6);
  if (length > 3) add('organisation', 1);
  // Persons are first named in full or with their function.
  if (length === 1) add('organisation', nl ? 0.5 : 0.8);
}

/** Titles, functions and descriptions, an age, a preposition of place. */
function addNeighbours(reading: Reading, name: WordRange, around: Surroundings, add: Add): void {
  const before = name.first - 1;
  if (around.titled) add('person', 5);
  const maybe = around.role !== null && isMaybeBody(reading, name, around.role);
  if (around.role) add('person', maybe ? 1 : 4);
  if (maybe) add('organisation', 2);
  // "the paper, Nick Bos said": a full name is no paper's.
  const person = name.end - name.first === 2 && startsPerson(reading, name.first);
  // "In an accepted paper Bos describes"
  const document = around.description && reading.lexicon.documents.has(reading.lower(around.description.head));
  if (around.description) add(around.description.type, person ? 2 : document ? 3 : 6);
  const lower = reading.lower(before);
  const single = name.end - name.first === 1;
  if (reading.lexicon.articles.has(lower) && !around.role) {
    add('person', -2);
    add('organisation', 1);
  }
  if (single && /^(in|te|uit|near|nabij)$/.test(lower)) add('place', 1.5);
  // "in the town of Umm Sareer", "north of Kirkby"; not "The town of Herbert sued".
  const located =
    reading.upos(reading.lexicon.articles.has(reading.lower(before - 2)) ? before - 3 : before - 2) === 'ADP';
  if (lower === 'of' && located && reading.lexicon.placeNouns.has(reading.lower(before - 1))) add('place', 5);
  if (lower === 'of' && reading.lexicon.whereabouts.has(reading.lower(before - 1))) add('place', 2.5);
  const after = reading.lower(name.end);
  // An age: "Karen Sowerby, 44," and "Jansen (44)".
  if (/^[,(]$/.test(after) && /^\d{2}$/.test(reading.form(name.end + 1)) && /^[,)]$/.test(reading.form(name.end + 2)))
    add('person', 4);
  // "Mr Aziz's daughter, Saira, said"
  if (lower === ',' && /^[,.]$/.test(after) && isFamilyWord(reading, before - 1)) add('person', 4);
  if (around.abbreviation) add('organisation', 3);
  if (isModifier(reading, name)) add('person', -1.5);
  addPart(reading, name, add);
  if (isOwned(reading, name)) add('organisation', 6);
  if (after === ',' && reading.lower(name.end + 1) === 'who') add('person', 2);
  if (after === ',' && reading.lower(name.end + 1) === 'which') add('organisation', 1);
  if (after === ',' && reading.lower(name.end + 1) === 'dat' && reading.lexicon.language === 'nl')
    add('organisation', 2);
}

/** "Dangari, owned by Aliko Dangari", "shares in Tesgar": what somebody owns, or buys a share of. */
function isOwned(reading: Reading, { first, end }: WordRange): boolean {
  const owned =
    reading.form(end) === ',' && /^(owned|founded|controlled|headquartered|listed)$/.test(reading.lower(end + 1));
  const shares =
    /^(in|van)$/.test(reading.lower(first - 1)) && /^(shares|stake|aandelen)$/.test(reading.lower(first - 2));
  return owned || shares;
}

/** "the plant's owner, Norwaste": what a body may be as well as a person. */
function isMaybeBody(reading: Reading, name: WordRange, role: WordRange): boolean {
  if (startsPerson(reading, name.first)) return false;
  return reading.lexicon.maybeBodies.has(reading.lower(role.end - 1));
}

/** Who leads a clause is no place, least of all who says something. */
function addPart(reading: Reading, name: WordRange, add: Add): void {
  if (partAt(reading, name) !== 'leads') return;
  const verb = reading.isVerb(name.end) ? name.end : name.first - 1;
  const speaks = reading.lexicon.reporting.has(reading.lower(verb));
  add('person', speaks ? 1.5 : 0.7);
  add('organisation', speaks ? 1.5 : 0.7);
}

/** The weight of the name model's word, lower for a single word, which it often takes for a person. */
function addModel(reading: Reading, name: WordRange, types: ReadonlyMap<number, EntityType>, add: Add): void {
  const entity = types.get(name.end - 1) ?? types.get(name.first);
  const nl = reading.lexicon.language === 'nl';
  if (entity === 'PER') add('person', name.end - name.first > 1 ? (nl ? 2.5 : 1.5) : nl ? 1.2 : 0.8);
  if (entity === 'ORG') add('organisation', 2.5);
  if (entity === 'LOC') add('place', nl ? 2.5 : 1.5);
  if (entity === 'MISC') add('work', nl ? 2 : 1.2);
}

/** Names joined to each other are mostly of one type: "Vierhouten, Löwik en Groenendaal". */
function addJoined(reading: Reading, name: WordRange, types: ReadonlyMap<number, EntityType>, add: Add): void {
  const { doc } = reading;
  const own = doc.headOf(name);
  const first = doc.relation(own) === 'conj' ? doc.head(own) : own;
  const joined = [first, ...doc.children(first).filter((child) => doc.relation(child) === 'conj')];
  for (const word of joined.slice(0, 4)) {
    if (word >= name.first && word < name.end) continue;
    const type = types.get(word);
    if (type === 'PER') add('person', 0.7);
    if (type === 'ORG') add('organisation', 0.7);
    if (type === 'LOC') add('place', 0.4);
  }
}

/** "a bacterium named Thermorax", "a firm called Tessil": what the noun before *named* says the name is. */
function addNaming(reading: Reading, name: WordRange, add: Add): void {
  if (!/^(named|called|dubbed|genaamd|geheten)$/.test(reading.lower(name.first - 1))) return;
  const word = reading.form(name.first - 2) === ',' ? name.first - 3 : name.first - 2;
  if (reading.upos(word) !== 'NOUN') return;
  const type = typeOfNoun(reading, word);
  const person = isRoleWord(reading, word) || isPersonNoun(reading.lower(word), reading.lexicon.language);
  if (type) add(type, 3);
  else if (!person) add('work', 5);
}

/** *Venezuela-beleid*, *World League-seizoen*: a Dutch compound with a name in it is a thing, unless a body or people. */
function isCompound(reading: Reading, word: number): boolean {
  if (reading.lexicon.language !== 'nl' || isOrganisationWord(reading, word)) return false;
  const tail = /^.*\p{L}-(\p{Ll}{3,})$/u.exec(reading.form(word))?.[1];
  if (tail === undefined) return false;
  const { groups, groupEndings, government } = reading.lexicon;
  return !groups.has(tail) && !government.has(tail) && !groupEndings.some((ending) => tail.endsWith(ending));
}

/** One type's weight over several mentions: the surest one, and a little for each that agrees. */
export function joinClues(all: readonly Clues[]): Map<NameType, number> {
  const joined = new Map<NameType, number>();
  for (const type of new Set(all.flatMap((clues) => [...clues.keys()]))) {
    const weights = all.map((clues) => clues.get(type) ?? 0).sort((a, b) => b - a);
    const most = weights[0]!;
    const rest = weights.slice(1).reduce((sum, weight) => sum + weight, 0);
    joined.set(type, most + Math.max(-2, Math.min(1.5, rest * 0.25)));
  }
  return joined;
}

export interface Verdict {
  readonly type: NameType | null;
  /** Whether that is told rather than guessed. */
  readonly sure: boolean;
}

export function judge(clues: Clues): Verdict {
  let type: NameType | null = null;
  if ((clues.get('state') ?? 0) >= 9) return { type: 'state', sure: true };
  let most = 0;
  let second = 0;
  for (const [candidate, weight] of clues) {
    if (weight > most) {
      second = most;
      most = weight;
      type = candidate;
    } else if (weight > second) second = weight;
  }
  return { type, sure: most >= 3 && most - second >= 1 };
}

export function nameOf(reading: Reading, { first, end }: WordRange): string {
  let name = '';
  for (let word = first; word < end; word++) name += (word > first ? ' ' : '') + reading.lower(word);
  return name;
}

export interface NamedState {
  readonly state: State;
  /** A capital or seat of government, which may be no more than a place. */
  readonly seat: boolean;
  /** Its people: *de Russen*. */
  readonly people: boolean;
}

export function stateOf(reading: Reading, lower: string): NamedState | null {
  const { stateNames, stateSeats, statePeople } = reading.lexicon;
  const plain = lower.replace(/^(the|de|het) /, '');
  for (const form of [plain, plain.replace(/s$/, '')]) {
    const byName = stateNames.get(form);
    if (byName) return { state: byName, seat: false, people: false };
    const bySeat = stateSeats.get(form);
    if (bySeat) return { state: bySeat, seat: true, people: false };
  }
  const byPeople = statePeople.get(plain);
  return byPeople ? { state: byPeople, seat: false, people: true } : null;
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
  return initials.length > 1 && form[0] === initials[0] && n / initials.length >= 0.6;
}
