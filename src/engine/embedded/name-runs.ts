import {
  endOfPortfolios,
  endsWithState,
  isHolderBehind,
  isOwnBody,
  joinedBefore,
  joinsFields,
  joinsGenitive,
  joinsPair,
  joinsPerson,
  startsEntity,
} from './name-joins.ts';
import { endOfKnown, isInnerHyphen, isLabel, isName, joinsFixed } from './name-parts.ts';
import { isOrganisationWord, isParticle, isPortfolio, isRoleWord, isTitle, startsPerson } from './name-words.ts';
import type { Reading } from './reading.ts';

/** Longest name that is looked for, in words. */
const LONGEST = 14;

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
    const described = isOrganisationWord(reading, end) || isRoleWord(reading, end);
    if (within && !described && !isParticle(reading, end) && isName(reading, end + 1)) {
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
    if (!organisation && joinsFields(reading, first, end, limit)) {
      organisation = true;
      end += 2;
      continue;
    }
    break;
  }
  return end;
}
