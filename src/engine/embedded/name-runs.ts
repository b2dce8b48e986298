import type { WordRange } from '../../language/document.ts';
import { descriptionAfter } from './name-descriptions.ts';
import { isInitial, type Seen } from './name-lines.ts';
import {
  isAcronym,
  isOrganisationWord,
  isParticle,
  isPortfolio,
  isRoleWord,
  isTitle,
  startsPerson,
} from './name-words.ts';
import type { Reading } from './reading.ts';

/** Longest name that is looked for, in words. */
const LONGEST = 14;

/** *Woensdagvoormiddag*, *Septemberverklaring*: a time, or what is called after one. */
const CALENDAR =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\p{L}{4,}$/u;

/** Two names or nouns that are one with *and* between them: counties, states, what a service is for. */
const FIXED_PAIRS: ReadonlySet<string> = new Set([
  ...'tyne and wear,redcar and cleveland,brighton and hove,devon and cornwall,avon and somerset,dumfries and galloway'.split(
    ',',
  ),
  ...'perth and kinross,argyll and bute,hammersmith and fulham,kensington and chelsea,hereford and worcester'.split(
    ',',
  ),
  ...'newfoundland and labrador,trinidad and tobago,antigua and barbuda,bosnia and herzegovina'.split(','),
  ...'fire and rescue,health and safety,search and rescue,food and drug,science and technology,trade and industry'.split(
    ',',
  ),
  ...'bosnië en herzegovina,trinidad en tobago,antigua en barbuda,kaag en braassem,peel en maas,bodegraven en reeuwijk'.split(
    ',',
  ),
]);

function joinsFixed(reading: Reading, word: number): boolean {
  const pair = `${reading.lower(word)} ${reading.lower(word + 1)} ${reading.lower(word + 2)}`;
  return FIXED_PAIRS.has(pair) && isName(reading, word + 2);
}

/** "Image: Nick Moreau", "Foto: ANP": the label of a caption, into which a sentence without a full stop may run. */
export function isLabel(reading: Reading, word: number): boolean {
  return (
    reading.form(word + 1) === ':' &&
    /^(image|images|photo|photos|picture|video|audio|credit|source|foto|beeld|bron|tekst|illustratie)$/.test(
      reading.lower(word),
    )
  );
}

export function startsName(reading: Reading, word: number, sentence: WordRange, seen: Seen): boolean {
  const { lexicon } = reading;
  const lower = reading.lower(word);
  if (isLabel(reading, word)) return false;
  if (!reading.isCapitalised(word) || lexicon.months.has(lower) || lower === 'i') return false;
  // "Paula Brisk, D-Ore.": a party and a state.
  if (
    /^[DRI]-\p{Lu}\p{L}/u.test(reading.form(word)) ||
    (/^[DRI]$/.test(reading.form(word)) && isInnerHyphen(reading, word + 1))
  )
    return false;
  if (isInnerHyphen(reading, word - 1) && /^[DRI]$/.test(reading.form(word - 2))) return false;
  if (lexicon.language === 'nl' && CALENDAR.test(lower)) return false;
  // pro-Beijing: part of an adjective.
  if (isInnerHyphen(reading, word - 1) && !reading.isCapitalised(word - 2)) return false;
  if (/^(i'm|i've|i'll|i'd)$/.test(lower) || (lexicon.anyPronoun.has(lower) && reading.form(word) !== 'US'))
    return false;
  // "Mr Smith", where a sentence begins too.
  if (isTitle(reading, word) && word + 1 < sentence.end && isName(reading, word + 1)) return true;
  if (!isInitial(reading, word, sentence.first))
    return !lexicon.common.has(lower) || isName(reading, word + 1) || beginsSurname(reading, word);
  if (lexicon.stateNames.has(lower) || lexicon.stateSeats.has(lower) || lexicon.knownBodies.has(lower)) return true;
  if (endOfKnown(reading, word, sentence.end) > word) return true;
  if (joinsFixed(reading, word)) return true;
  const two = `${lower} ${reading.lower(word + 1)}`;
  if (lexicon.stateNames.has(two) || lexicon.stateSeats.has(two) || lexicon.bodiesOfStates.has(two)) return true;
  const common = seen.small.has(lower) && (!seen.capital.has(lower) || reading.upos(word) === 'NOUN');
  if (common && !isName(reading, word + 1)) return false;
  const follows = word + 1 < sentence.end && isName(reading, word + 1) && !lexicon.common.has(lower);
  if (follows) return true;
  // "Ad van de Ven": a first name, particles, a surname.
  if (startsPerson(reading, word) && isParticle(reading, word + 1)) return true;
  // "Van der Vaart werd": particles before a surname that the text has elsewhere.
  if (isParticle(reading, word) && lexicon.language === 'nl') {
    let surname = word + 1;
    while (surname < word + 4 && isParticle(reading, surname) && !reading.isCapitalised(surname)) surname++;
    if (surname > word + 1 && isName(reading, surname) && seen.capital.has(reading.lower(surname))) return true;
  }
  // "Van Gaal", "De Rooij": a particle that only a name makes.
  if (
    lexicon.nameParticles.has(lower) &&
    isName(reading, word + 1) &&
    seen.capital.has(reading.lower(word + 1)) &&
    lexicon.language === 'nl'
  )
    return !lexicon.articles.has(lower) || isParticleSurname(reading, word, seen.capital);
  if (lexicon.common.has(lower) || lexicon.groups.has(lower) || lexicon.adverbs.has(lower)) return false;
  if (lexicon.statePeople.has(lower)) return true;
  // "Breathe, a residents' group,": what is described is a name.
  if (descriptionAfter(reading, word + 1, sentence.end)?.type === 'organisation' && !seenAsWord(reading, word))
    return true;
  if (reading.tagged)
    return reading.upos(word) === 'PROPN'
      ? isLikelyName(reading, word, seen)
      : seen.capital.has(lower) &&
          (reading.entityAt(word) !== null ||
            (!seenAsWord(reading, word) && (reading.isVerb(word + 1) || !seen.small.has(lower))));
  return (
    reading.upos(word) === 'PROPN' ||
    seen.capital.has(lower) ||
    isAcronym(reading.form(word)) ||
    /\p{Lu}.*-|\p{Ll}\p{Lu}/u.test(reading.form(word))
  );
}

/** "volgens Van 't Hof": particles, the first with a capital, and a surname. */
function beginsSurname(reading: Reading, word: number): boolean {
  if (reading.lexicon.language !== 'nl' || !isParticle(reading, word)) return false;
  let surname = word + 1;
  while (surname < word + 3 && isParticle(reading, surname)) surname++;
  return isName(reading, surname);
}

/** "Underwater kelp forests": a word before a noun is a name only where something else says so. */
function isLikelyName(reading: Reading, word: number, seen: Seen): boolean {
  if (seen.capital.has(reading.lower(word)) || reading.entityAt(word) !== null) return true;
  return reading.upos(word + 1) !== 'NOUN' || isAcronym(reading.form(word));
}

/** Whether a word is of the lists, so that it names nobody by itself: "Police, the only authority ...". */
function seenAsWord(reading: Reading, word: number): boolean {
  return (
    reading.lexicon.groups.has(reading.lower(word)) || isOrganisationWord(reading, word) || isRoleWord(reading, word)
  );
}

/** "De Rooij" may be a name that begins with a particle, or an article before a name ("De VVD"). */
function isParticleSurname(reading: Reading, word: number, capital: ReadonlySet<string>): boolean {
  return capital.has(reading.lower(word)) && !isAcronym(reading.form(word + 1)) && reading.upos(word + 2) !== 'NOUN';
}

function isName(reading: Reading, word: number): boolean {
  if (/^((al|el|ibn|ben|an|ash)-|[dl]['’])\p{Lu}/u.test(reading.form(word))) return true;
  // "NASA T-shirt"
  if (/^\p{Lu}-\p{Ll}/u.test(reading.form(word))) return false;
  return reading.isCapitalised(word) && !reading.lexicon.months.has(reading.lower(word));
}

/** Where a run of capitalised words ends, with the particles and joins inside it. */
export function endOfRun(reading: Reading, first: number, limit: number): number {
  const { lexicon } = reading;
  const known = endOfKnown(reading, first, limit);
  if (known > first) return known;
  let end = first + 1;
  let organisation = isOrganisationWord(reading, first);
  while (end < limit && end - first < LONGEST) {
    // Cheng Chung-tai, where the hyphen is a word of its own.
    if (isInnerHyphen(reading, end) && end + 1 < limit) {
      end += 2;
      continue;
    }
    // Suleiman al-Amr
    if (
      isParticle(reading, end) &&
      isInnerHyphen(reading, end + 1) &&
      reading.isCapitalised(end + 2) &&
      end + 2 < limit
    ) {
      end += 3;
      continue;
    }
    // "left the Sea Org. Scientology officials": a full stop that the sentence's end was not seen in.
    if (
      end - 1 > first &&
      /\p{Ll}{2,}\.$/u.test(reading.form(end - 1)) &&
      !isTitle(reading, end - 1) &&
      !isRoleWord(reading, end - 1)
    )
      break;
    if (isLabel(reading, end)) break;
    if (isHolderBehind(reading, first, end, limit)) break;
    // "University of Texas Arlington Amneh Jafari": one name ends where the next one is known to begin.
    if (startsEntity(reading, first, end)) break;
    // "Quat In the New Territories": a caption runs into a sentence.
    if (lexicon.prepositions.has(reading.lower(end)) && reading.isCapitalised(end) && !isName(reading, end + 1)) {
      // "visser Piet Tot uit Harlingen": a surname that is a preposition too.
      if (!startsPerson(reading, end - 1) || /^(DET|NOUN|NUM|PRON)$/.test(reading.upos(end + 1) ?? '')) break;
    }
    if (endsWithState(reading, first, end, limit)) break;
    const inner = endOfKnown(reading, end, limit);
    if (inner > end) return inner;
    if (isName(reading, end) || (/^\d+$/.test(reading.form(end)) && isName(reading, end + 1) && end + 1 < limit)) {
      organisation ||= isOrganisationWord(reading, end);
      end++;
      continue;
    }
    // Daniel ole Sankale: what stands in small letters within one person's name.
    const whole = reading.entityAt(end);
    const within = whole?.type === 'PER' && whole === reading.entityAt(end - 1) && end + 1 < whole.end;
    if (within && !isParticle(reading, end) && isName(reading, end + 1)) {
      end += 2;
      continue;
    }
    // "Voedsel- en Warenautoriteit"
    if (
      /\p{L}-$/u.test(reading.form(end - 1)) &&
      /^(en|of|and)$/.test(reading.lower(end)) &&
      isName(reading, end + 1)
    ) {
      end += 2;
      continue;
    }
    // "Tyne and Wear Fire and Rescue Service"
    if (joinsFixed(reading, end - 1)) {
      end += 2;
      continue;
    }
    // Theo de Rooij, Ad van de Ven
    let next = end;
    while (next < limit && next - end < 3 && isParticle(reading, next)) next++;
    const one =
      reading.entityAt(next)?.type === 'PER' &&
      reading.entityAt(next) === reading.entityAt(end - 1) &&
      !(reading.lower(end) === 'van' && end - first > 1);
    if (next > end && isPortfolio(reading, next)) break;
    if (next > end && next < limit && isName(reading, next) && (one || joinsPerson(reading, first, end, next))) {
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
        (!isAnd || (after === end + 1 && joinedBefore(reading, first, end) && !isOwnBody(reading, after, limit))) &&
        !startsPerson(reading, after)
      ) {
        organisation ||= isOrganisationWord(reading, after);
        end = after + 1;
        continue;
      }
    }
    // "Isle of Harrow"
    if (
      join === 'of' &&
      end === first + 1 &&
      lexicon.placeOpenings.has(reading.lower(first)) &&
      isName(reading, end + 1)
    ) {
      end += 2;
      continue;
    }
    const list = organisation && joinedBefore(reading, first, end) ? endOfPortfolios(reading, first, end, limit) : -1;
    if (list > end) return list;
    if (join === '&' && isName(reading, end + 1)) {
      end += 2;
      continue;
    }
    // Women's Ordination Worldwide, St Hilda's Hospital, Marlow Road Residents' Association: not *Russia's Ministry*.
    if (/^['’]s?$/.test(join) && end + 1 < limit && isName(reading, end + 1) && joinsGenitive(reading, first, end)) {
      organisation = true;
      end += 2;
      continue;
    }
    // Health and Safety Executive, The Globe and Mail
    if (
      reading.upos(end) === 'CCONJ' &&
      end === first + 1 &&
      end + 1 < limit &&
      isName(reading, end + 1) &&
      joinsPair(reading, first, end, limit)
    ) {
      organisation = true;
      end += 2;
      continue;
    }
    break;
  }
  return end;
}

/** "Department for Culture, Media and Sport", "ministerie van Landbouw, Natuur en Visserij": past a list of what a ministry is for; or -1. */
export function endOfPortfolios(reading: Reading, first: number, comma: number, limit: number): number {
  if (!/^(department|ministry|ministerie|departement|committee|commissie)$/.test(reading.lower(first))) return -1;
  let at = comma;
  while (reading.form(at) === ',' && reading.isCapitalised(at + 1) && at + 2 < limit && at - comma < 8) {
    at += 2;
    while (at < limit && reading.isCapitalised(at)) at++;
  }
  if (at === comma || !/^(and|en)$/.test(reading.lower(at)) || !reading.isCapitalised(at + 1)) return -1;
  at += 2;
  while (at < limit && reading.isCapitalised(at)) at++;
  return Math.min(at, limit);
}

/** Past a body that everybody knows by a name of several words: *Save the Children*; or -1. */
function endOfKnown(reading: Reading, first: number, limit: number): number {
  let name = reading.lower(first);
  let end = -1;
  for (let word = first + 1; word < Math.min(limit, first + 5); word++) {
    name += ` ${reading.lower(word)}`;
    if (reading.lexicon.knownBodies.has(name)) end = word + 1;
  }
  return end;
}

/** Whether the genitive at a word is part of a body's name: its owner is no state, and a body's word follows. */
function joinsGenitive(reading: Reading, first: number, genitive: number): boolean {
  const { stateNames, stateSeats } = reading.lexicon;
  // "King's Cross": one name for the name model too.
  const entity = reading.entityAt(genitive);
  if (entity && entity.first <= first && entity.end > genitive + 1) return true;
  let owner = reading.lower(first);
  for (let word = first + 1; word < genitive; word++) owner += ` ${reading.lower(word)}`;
  if (stateNames.has(owner) || stateSeats.has(owner)) return false;
  if (/^(women|people|children|men|workers)$/.test(reading.lower(genitive - 1))) return true;
  // A saint's or a group's: the name of another body would own its offices, not be called after them.
  const saint = /^(st|saint|sint|st\.)$/.test(reading.lower(first));
  return (saint || reading.form(genitive) !== "'s") && isOrganisationWord(reading, genitive + 1);
}

/** "Health and Safety Executive": behind its article, a body of two words and more; *The* with a capital tells it too. */
function joinsPair(reading: Reading, first: number, and: number, limit: number): boolean {
  const { articles, stateNames } = reading.lexicon;
  // "de gemeente Kaag en Braassem"
  if (
    /^(gemeente|provincie|waterschap|hoogheemraadschap|veiligheidsregio|regio|municipality)$/.test(
      reading.lower(first - 1),
    )
  )
    return true;
  if (!articles.has(reading.lower(first - 1)) || stateNames.has(reading.lower(first))) return false;
  if (isAcronym(reading.form(first))) return false;
  if (isOrganisationWord(reading, first) && !reading.lexicon.onlyInNames.has(reading.lower(first))) return false;
  let end = and + 2;
  while (end < limit && isName(reading, end)) end++;
  if (end > and + 2) return isOrganisationWord(reading, end - 1) || reading.lower(end - 1) === 'executive';
  return (
    reading.isCapitalised(first - 1) && !reading.isPunctuation(first - 2) && reading.sentence(first).first < first - 1
  );
}

/** "head of the Harbour Council Edwin Solomon": a person behind a body, by a first name or by the function before it. */
function isHolderBehind(reading: Reading, first: number, person: number, limit: number): boolean {
  if (person + 1 >= limit || !isName(reading, person) || !isName(reading, person + 1)) return false;
  if (!isOrganisationWord(reading, person - 1)) return false;
  if (startsPerson(reading, person)) return true;
  if (isOrganisationWord(reading, person) || isOrganisationWord(reading, person + 1)) return false;
  const of = reading.lexicon.articles.has(reading.lower(first - 1)) ? first - 2 : first - 1;
  return /^(of|at|van|bij)$/.test(reading.lower(of)) && isRoleWord(reading, of - 1);
}

/** Whether a name that the document knows begins at a word, right behind another one. */
function startsEntity(reading: Reading, first: number, word: number): boolean {
  const own = reading.entityAt(word);
  const before = reading.entityAt(word - 1);
  return (
    own !== null &&
    before !== null &&
    own !== before &&
    own.first === word &&
    before.first >= first &&
    own.type === 'PER' &&
    before.type !== 'PER'
  );
}

/** A hyphen without white space on either side. */
export function isInnerHyphen(reading: Reading, word: number): boolean {
  const { doc } = reading;
  if (reading.form(word) !== '-' || word === 0 || word + 1 >= doc.length) return false;
  return doc.end(word - 1) === doc.start(word) && doc.end(word) === doc.start(word + 1);
}

/** "the United States Hamdullah Mohib": a state's name ends before a person's; not within *US State Department*. */
function endsWithState(reading: Reading, first: number, end: number, limit: number): boolean {
  let name = reading.lower(first);
  for (let word = first + 1; word < end; word++) name += ` ${reading.lower(word)}`;
  if (!reading.lexicon.stateNames.has(name) || !isName(reading, end)) return false;
  let person = false;
  for (let word = end; word < limit && isName(reading, word) && word - end < 6; word++) {
    if (isOrganisationWord(reading, word) || isRoleWord(reading, word)) return false;
    person = word > end || startsPerson(reading, word);
  }
  return person;
}

/** Whether a name so far may go on with a particle: not *Rusland van Poetin*, *PSV de ...*. */
function joinsPerson(reading: Reading, first: number, end: number, next: number): boolean {
  // *Venezuela-beleid van Moskou*
  if (/\p{L}-\p{Ll}{3,}$/u.test(reading.form(end - 1))) return false;
  const lower = reading.lower(end - 1);
  const { lexicon } = reading;
  for (let word = end; word < next; word++) if (reading.lower(word) === 'het') return false;
  // A first name takes particles, a surname does not: "Michiel Bloem de Stichting".
  const open = startsPerson(reading, end - 1) || isParticle(reading, end - 1) || /\.$/.test(reading.form(end - 1));
  if (end - first > 1 && !open) return false;
  if (isAcronym(reading.form(end - 1)) && !/\.$/.test(reading.form(end - 1))) return false;
  if (lexicon.stateNames.has(lower) || lexicon.stateSeats.has(lower) || isOrganisationWord(reading, end - 1))
    return false;
  return lexicon.language === 'nl' || !lexicon.articles.has(reading.lower(end));
}

/** "University of Otago and Massey University": what follows is a body by itself. */
function isOwnBody(reading: Reading, first: number, limit: number): boolean {
  for (let word = first; word < limit && isName(reading, word); word++)
    if (isOrganisationWord(reading, word)) return true;
  return false;
}

function joinedBefore(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (/^(of|for|van|voor)$/.test(reading.lower(word))) return true;
  return false;
}
