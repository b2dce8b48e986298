import type { EntityType, WordRange } from '../../language/document.ts';
import type { State } from './lexicon/states.ts';
import type { Reading } from './reading.ts';

export type NameType = 'person' | 'organisation' | 'state' | 'place';
export type Gender = 'masculine' | 'feminine';

/** A name as it stands in the text, with the title and function that stand around it. */
export interface NameMention extends WordRange {
  /** The bare name. */
  readonly name: WordRange;
  /** The function, verbatim: *premier*, *spokesman for the ministry*. */
  readonly role: WordRange | null;
  /** An abbreviation in brackets right behind it. */
  readonly abbreviation: WordRange | null;
  readonly type: NameType | null;
  /** How sure the type is: what the name says of itself outweighs a guess. */
  readonly sure: boolean;
  readonly state: State | null;
  /** A capital or seat of government, which may be no more than a place. */
  readonly seat: boolean;
  readonly gender: Gender | null;
}

/** Longest name that is looked for, in words. */
const LONGEST = 14;

/** Every name of the text in order. */
export function findNames(reading: Reading): readonly NameMention[] {
  const seenInside = capitalisedInside(reading);
  const types = entityTypes(reading);
  const names: NameMention[] = [];
  for (const sentence of reading.doc.sentences) {
    let word = sentence.first;
    while (word < sentence.end) {
      if (!startsName(reading, word, sentence, seenInside)) {
        word++;
        continue;
      }
      const end = endOfRun(reading, word, sentence.end);
      const mention = describe(reading, word, end, sentence, types);
      if (mention) names.push(mention);
      word = Math.max(mention?.end ?? end, word + 1);
    }
  }
  return names;
}

/** Words that stand capitalised in the middle of a sentence somewhere: then they are names at its beginning too. */
function capitalisedInside(reading: Reading): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { first, end } of reading.doc.sentences)
    for (let word = first + 1; word < end; word++)
      if (reading.isCapitalised(word) && !isInitial(reading, word, first)) seen.add(reading.lower(word));
  return seen;
}

function entityTypes(reading: Reading): ReadonlyMap<number, EntityType> {
  const types = new Map<number, EntityType>();
  for (const { first, end, type } of reading.doc.entities)
    for (let word = first; word < end; word++) types.set(word, type);
  return types;
}

/** Whether a capital is owed to the beginning of a sentence, a quotation or a clause after a colon. */
function isInitial(reading: Reading, word: number, first: number): boolean {
  return word === first || /^[("'“”„«‘’`:.!?•*–—-]+$|^,,$|^''$/.test(reading.form(word - 1));
}

function startsName(reading: Reading, word: number, sentence: WordRange, seenInside: ReadonlySet<string>): boolean {
  const { lexicon } = reading;
  const lower = reading.lower(word);
  if (!reading.isCapitalised(word) || lexicon.months.has(lower) || lower === 'i') return false;
  if (/^(i'm|i've|i'll|i'd)$/.test(lower) || lexicon.anyPronoun.has(lower)) return false;
  if (!isInitial(reading, word, sentence.first)) return !lexicon.common.has(lower) || isName(reading, word + 1);
  if (lexicon.stateNames.has(lower) || lexicon.stateSeats.has(lower)) return true;
  const follows = word + 1 < sentence.end && isName(reading, word + 1) && !lexicon.common.has(lower);
  if (follows) return true;
  // "Van Gaal", "De Rooij": a particle that only a name makes.
  if (
    lexicon.nameParticles.has(lower) &&
    isName(reading, word + 1) &&
    seenInside.has(reading.lower(word + 1)) &&
    lexicon.language === 'nl'
  )
    return !lexicon.articles.has(lower) || isParticleSurname(reading, word, seenInside);
  if (lexicon.common.has(lower) || lexicon.groups.has(lower) || lexicon.adverbs.has(lower)) return false;
  if (reading.tagged) return reading.upos(word) === 'PROPN';
  return seenInside.has(lower) || isAcronym(reading.form(word)) || /\p{Lu}.*-|\p{Ll}\p{Lu}/u.test(reading.form(word));
}

/** "De Rooij" may be a name that begins with a particle, or an article before a name ("De VVD"). */
function isParticleSurname(reading: Reading, word: number, seenInside: ReadonlySet<string>): boolean {
  return seenInside.has(reading.lower(word)) && !isAcronym(reading.form(word + 1)) && reading.upos(word + 2) !== 'NOUN';
}

function isName(reading: Reading, word: number): boolean {
  if (/^(al|el|ibn|ben|an|ash)-\p{Lu}/u.test(reading.form(word))) return true;
  return reading.isCapitalised(word) && !reading.lexicon.months.has(reading.lower(word));
}

export function isAcronym(form: string): boolean {
  return /^(\p{Lu}[\p{Lu}\d&.-]{1,7}|(\p{Lu}\.){2,})s?$/u.test(form);
}

/** Where a run of capitalised words ends, with the particles and joins inside it. */
function endOfRun(reading: Reading, first: number, limit: number): number {
  const { lexicon } = reading;
  let end = first + 1;
  let organisation = isOrganisationWord(reading, first);
  while (end < limit && end - first < LONGEST) {
    if (isName(reading, end) || (/^\d+$/.test(reading.form(end)) && isName(reading, end + 1) && end + 1 < limit)) {
      organisation ||= isOrganisationWord(reading, end);
      end++;
      continue;
    }
    // Theo de Rooij, Ad van de Ven
    let next = end;
    while (next < limit && next - end < 3 && isParticle(reading, next)) next++;
    if (next > end && next < limit && isName(reading, next) && joinsPerson(reading, first, end, next)) {
      end = next + 1;
      continue;
    }
    // Department of Justice, Raad van State, Food Standards of Australia and New Zealand
    const join = reading.lower(end);
    if (lexicon.organisationJoins.has(join) && (organisation || join === '&')) {
      const after = lexicon.articles.has(reading.lower(end + 1)) ? end + 2 : end + 1;
      const isAnd = reading.upos(end) === 'CCONJ';
      if (
        after < limit &&
        isName(reading, after) &&
        (!isAnd || joinedBefore(reading, first, end)) &&
        !startsPerson(reading, after)
      ) {
        organisation ||= isOrganisationWord(reading, after);
        end = after + 1;
        continue;
      }
    }
    if (join === '&' && isName(reading, end + 1)) {
      end += 2;
      continue;
    }
    // Women's Ordination Worldwide; Korean People's Army
    if (
      join === "'s" &&
      isName(reading, end + 1) &&
      end + 1 < limit &&
      /^(women|people|children|men|workers)$/.test(reading.lower(end - 1))
    ) {
      end += 2;
      continue;
    }
    break;
  }
  return end;
}

function isParticle(reading: Reading, word: number): boolean {
  return reading.lexicon.nameParticles.has(reading.lower(word));
}

/** Whether a name so far may go on with a particle: not *Rusland van Poetin*, *PSV de ...*. */
function joinsPerson(reading: Reading, first: number, end: number, next: number): boolean {
  const lower = reading.lower(end - 1);
  const { lexicon } = reading;
  for (let word = end; word < next; word++) if (reading.lower(word) === 'het') return false;
  // A first name takes particles, a surname does not: "Michiel Bloem de Stichting".
  if (end - first > 1 && !startsPerson(reading, end - 1) && !/\.$/.test(reading.form(end - 1))) return false;
  if (isAcronym(reading.form(end - 1)) && !/\.$/.test(reading.form(end - 1))) return false;
  if (lexicon.stateNames.has(lower) || lexicon.stateSeats.has(lower) || isOrganisationWord(reading, end - 1))
    return false;
  return lexicon.language === 'nl' || !lexicon.articles.has(reading.lower(end));
}

function joinedBefore(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (/^(of|for|van|voor)$/.test(reading.lower(word))) return true;
  return false;
}

function startsPerson(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  return reading.lexicon.firstNamesMasculine.has(lower) || reading.lexicon.firstNamesFeminine.has(lower);
}

export function isOrganisationWord(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const { organisations, organisationEndings } = reading.lexicon;
  if (organisations.has(lower)) return true;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  return (
    organisations.has(tail) ||
    organisationEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))
  );
}

export function isRoleWord(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const { roles, roleEndings } = reading.lexicon;
  if (roles.has(lower)) return true;
  if (!/^\p{L}[\p{L}-]+$/u.test(lower)) return false;
  return roleEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
}

function describe(
  reading: Reading,
  runFirst: number,
  runEnd: number,
  sentence: WordRange,
  types: ReadonlyMap<number, EntityType>,
): NameMention | null {
  const { lexicon } = reading;
  let first = runFirst;
  const end = runEnd;
  // "Yesterday Smith", "In Moskou": a function word that only its place made capital.
  while (
    first < end &&
    (lexicon.common.has(reading.lower(first)) || lexicon.articles.has(reading.lower(first))) &&
    !isTitle(reading, first)
  ) {
    if (isParticle(reading, first) && lexicon.language === 'nl' && first > sentence.first) break;
    if (
      isParticle(reading, first) &&
      lexicon.language === 'nl' &&
      end - first > 1 &&
      !lexicon.articles.has(reading.lower(first))
    )
      break;
    if (isParticle(reading, first) && lexicon.language === 'nl' && end - first === 2 && reading.lower(first) === 'de')
      break;
    first++;
  }
  if (first >= end) return null;
  let nameFirst = first;
  let role: WordRange | null = null;
  let gender: Gender | null = null;
  let titled = false;
  // "U.S. President Donald Trump", "Rosneft-topman Igor Setsjin": the function within the run.
  for (let word = end - 2; word >= first; word--)
    if (isRoleWord(reading, word) && !isOrganisationRun(reading, word, end)) {
      role = { first, end: word + 1 };
      gender = genderOfRole(reading, word);
      nameFirst = word + 1;
      break;
    }
  while (nameFirst < end - 1 && isTitle(reading, nameFirst)) {
    titled = true;
    gender ??= genderOfTitle(reading, nameFirst);
    nameFirst++;
  }
  const isWholeRole = nameFirst === first && end - first <= 3 && isRoleWord(reading, end - 1) && !titled;
  if (isWholeRole && role === null && lexicon.language === 'en') return null;
  // "minister van Buitenlandse Zaken Sergej Lavrov"
  let portfolioFirst = nameFirst;
  if (role === null && isPortfolio(reading, nameFirst) && /^(van|of|for|en|and)$/.test(reading.lower(nameFirst - 1))) {
    while (nameFirst < end && (isPortfolio(reading, nameFirst) || /^(en|and|,)$/.test(reading.lower(nameFirst))))
      nameFirst++;
    // "het ministerie van Financiën": the portfolio is no name of its own.
    if (nameFirst >= end) return null;
    portfolioFirst = nameFirst;
  }
  const name = { first: nameFirst, end };
  const lower = nameOf(reading, name);
  const state = stateOf(reading, lower);
  if (!role && !state?.state) {
    const before = roleBefore(reading, portfolioFirst === nameFirst ? first : nameFirst, sentence.first);
    if (before && !isOrganisationRun(reading, nameFirst, end)) {
      role = before;
      gender = genderOfRole(reading, before.end - 1);
    }
  }
  const abbreviation = abbreviationAfter(reading, name, sentence.end);
  const after =
    !role && !state?.state ? roleAfter(reading, abbreviation ? abbreviation.end + 1 : end, sentence.end) : null;
  const { type, sure } = typeOf(reading, name, lower, { role: role ?? after, titled, state, types });
  if (type === 'person' && !role && after) {
    role = after;
    gender ??= genderOfRole(reading, roleHead(reading, after));
  }
  if (type !== 'person' && role && role.first < first) role = null;
  gender ??= genderOfFirstName(reading, nameFirst);
  return {
    first: Math.min(first, role && role.first < first && role.end <= first ? role.first : first),
    end,
    name,
    role: type === 'person' ? role : null,
    abbreviation,
    type,
    sure,
    state: state?.state ?? null,
    seat: state?.seat ?? false,
    gender,
  };
}

function isTitle(reading: Reading, word: number): boolean {
  return reading.lexicon.titles.has(reading.lower(word).replace(/\.$/, ''));
}

function isPortfolio(reading: Reading, word: number): boolean {
  return reading.lexicon.portfolios.has(reading.lower(word));
}

/** Whether the words to the end of the run make an organisation: "Minister Council", "President College". */
function isOrganisationRun(reading: Reading, first: number, end: number): boolean {
  return (
    isOrganisationWord(reading, end - 1) &&
    !(
      reading.lexicon.language === 'nl' &&
      end - first === 1 &&
      !reading.lexicon.organisations.has(reading.lower(end - 1))
    )
  );
}

function nameOf(reading: Reading, { first, end }: WordRange): string {
  let name = '';
  for (let word = first; word < end; word++) name += (word > first ? ' ' : '') + reading.lower(word);
  return name;
}

function stateOf(reading: Reading, lower: string): { state: State; seat: boolean } | null {
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

/** "team member Rodaba Noori", "de Russische minister van Buitenlandse Zaken Sergej Lavrov", "coach, Alireza ...". */
function roleBefore(reading: Reading, word: number, from: number): WordRange | null {
  let end = word;
  if (reading.lower(end - 1) === ',' && isRoleWord(reading, end - 2)) end -= 1;
  let at = end - 1;
  // A portfolio behind its minister.
  let portfolio = at;
  while (portfolio > from && (isPortfolio(reading, portfolio) || /^(en|and)$/.test(reading.lower(portfolio))))
    portfolio--;
  if (portfolio < at && /^(van|of|for)$/.test(reading.lower(portfolio)) && isRoleWord(reading, portfolio - 1))
    at = portfolio - 1;
  if (at < from || !isRoleWord(reading, at) || reading.isPunctuation(at)) return null;
  let first = at;
  while (first - 1 >= from && word - first < 10) {
    const upos = reading.upos(first - 1);
    const inside =
      upos === 'ADJ' ||
      upos === 'PROPN' ||
      (upos === 'NOUN' && !reading.lexicon.groups.has(reading.lower(first - 1))) ||
      reading.lexicon.stateAdjectives.has(reading.lower(first - 1));
    if (!inside || reading.lexicon.months.has(reading.lower(first - 1))) break;
    first--;
  }
  return { first, end };
}

/** "Steve Whitmore, a representative for the LA Sheriff's office, told" */
function roleAfter(reading: Reading, comma: number, to: number): WordRange | null {
  if (reading.lower(comma) !== ',') return null;
  let first = comma + 1;
  // An age: "Daniel Montalvo, 19, a member of ..."
  if (/^\d{1,3}$/.test(reading.form(first)) && reading.lower(first + 1) === ',') first += 2;
  const started = first;
  while (
    first < to &&
    (reading.lexicon.articles.has(reading.lower(first)) || /^(een|one|a|an)$/.test(reading.lower(first)))
  )
    first++;
  let head = -1;
  for (let word = first; word < Math.min(to, first + 7); word++) {
    const upos = reading.upos(word);
    if (reading.isPunctuation(word) || reading.isVerb(word) || upos === 'ADP' || upos === 'PRON' || upos === 'SCONJ')
      break;
    if (isRoleWord(reading, word)) head = word;
  }
  if (head < 0 || (started === first && head > first + 2)) return null;
  let end = head + 1;
  // What the function belongs to, up to the comma.
  while (
    end < to &&
    end - head < 12 &&
    !reading.isPunctuation(end) &&
    !reading.isVerb(end) &&
    reading.upos(end) !== 'PRON'
  )
    end++;
  if (end < to && !reading.isPunctuation(end)) end = head + 1;
  return { first, end };
}

function roleHead(reading: Reading, role: WordRange): number {
  for (let word = role.first; word < role.end; word++) if (isRoleWord(reading, word)) return word;
  return role.end - 1;
}

/** "Iers Republikeins Leger (Ira)", "Movimento 5 Stelle (M5S)" */
function abbreviationAfter(reading: Reading, name: WordRange, to: number): WordRange | null {
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

interface Clues {
  readonly role: WordRange | null;
  readonly titled: boolean;
  readonly state: { state: State; seat: boolean } | null;
  readonly types: ReadonlyMap<number, EntityType>;
}

function typeOf(
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
  const entity = clues.types.get(last) ?? clues.types.get(name.first);
  if (entity === 'PER') return { type: 'person', sure: true };
  if (entity === 'ORG') return { type: 'organisation', sure: true };
  if (entity === 'LOC') return { type: 'place', sure: true };
  if (startsPerson(reading, name.first) && length > 1) return { type: 'person', sure: true };
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

function genderOfRole(reading: Reading, word: number): Gender | null {
  const lower = reading.lower(word);
  return reading.lexicon.feminineRoleEndings.some((ending) => lower.endsWith(ending)) ? 'feminine' : null;
}

function genderOfTitle(reading: Reading, word: number): Gender | null {
  const title = reading.lower(word).replace(/\.$/, '');
  if (reading.lexicon.feminineTitles.has(title)) return 'feminine';
  return reading.lexicon.masculineTitles.has(title) ? 'masculine' : null;
}

function genderOfFirstName(reading: Reading, word: number): Gender | null {
  const lower = reading.lower(word);
  if (reading.lexicon.firstNamesFeminine.has(lower)) return 'feminine';
  return reading.lexicon.firstNamesMasculine.has(lower) ? 'masculine' : null;
}
