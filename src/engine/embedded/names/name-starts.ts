import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { descriptionAfter } from './name-descriptions.ts';
import { isInitial, type Seen } from './name-lines.ts';
import { endOfKnown, isInnerHyphen, isLabel, isName, joinsFixed } from './name-parts.ts';
import { isAcronym, isOrganisationWord, isParticle, isRoleWord, isTitle, startsPerson } from './name-words.ts';

/** *Woensdagvoormiddag*, *Septemberverklaring*: a time, or what is called after one. */
const CALENDAR =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\p{L}{4,}$/u;

/** Known bodies that are called by an everyday word. */
const ORDINARY =
  /^(labour|liberals|greens|conservatives|apple|meta|amazon|alphabet|shell|visa|orange|ford|target|boots)$/;

/** Whether a name begins at a word of a sentence; what `seen` has elsewhere in the text decides where the sentence begins. */
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
    return (
      !lexicon.common.has(lower) ||
      isName(reading, word + 1) ||
      beginsSurname(reading, word) ||
      // "het OM eist": no *om*.
      (/^\p{Lu}{2,4}$/u.test(reading.form(word)) && reading.upos(word) === 'PROPN')
    );
  // "Labour makes up half the cost": a word that is a body's name only where the text has it as one, or where it speaks.
  if (ORDINARY.test(lower) && !isName(reading, word + 1) && !seen.capital.has(lower))
    return lexicon.reporting.has(reading.lower(word + 1));
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
