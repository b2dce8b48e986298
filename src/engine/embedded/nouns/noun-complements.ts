import type { ActorKind } from '../../../core/briefing.ts';
import { classesOf } from '../names/name-descriptions.ts';
import { endOfPortfolios } from '../names/name-joins.ts';
import type { Reading } from '../reading.ts';
import { endOfKnowledge } from '../speech-tags.ts';

/** "critics of the policy", "college van burgemeester en wethouders": up to the end of the noun phrase behind *of*. */
export function complementEnd(reading: Reading, head: number, limit: number, kind: ActorKind): number {
  const end = head + 1;
  const knowing = kind === 'group' || kind === 'person' ? endOfKnowledge(reading, head, limit) : -1;
  if (knowing > end) return knowing;
  if (!takesComplement(reading, head, kind)) return end;
  const bare = reading.isCapitalised(end + 1);
  let at = end + 1;
  let nouns = 0;
  while (at < limit && at - end < 9) {
    const upos = reading.upos(at);
    // "the city of Calder Bay plans": behind a name without an article, a noun is a verb in disguise.
    if (upos === 'NOUN' && bare && nouns > 0 && !reading.isCapitalised(at)) break;
    // "de leiders van de landen donderdagnacht", "de rechtbank in Den Bosch surseance": the phrase is over.
    if (nouns > 0 && (isTimeWord(reading, at) || isBehindName(reading, at))) break;
    if (upos === 'DET' && at > end + 1 && !/^(ADP|CCONJ)$/.test(reading.upos(at - 1) ?? '')) break;
    if (upos === 'NOUN' || upos === 'PROPN') nouns++;
    else if (upos === 'CCONJ' && at > end + 1) {
      const pair = /^(NOUN|PROPN)$/.test(reading.upos(at + 1) ?? '') && reading.upos(at - 2) === 'ADP';
      const same = reading.isCapitalised(at - 1) === reading.isCapitalised(at + 1);
      if (!pair || !same) break;
    } else if (
      upos !== 'DET' &&
      upos !== 'ADJ' &&
      upos !== 'NUM' &&
      !(nouns > 0 && /^(of|van|for|'s?)$/.test(reading.lower(at)))
    )
      break;
    at++;
  }
  while (at > end && (reading.upos(at - 1) === 'ADJ' || /^(of|van|for|'s?|the|de|het)$/.test(reading.lower(at - 1))))
    at--;
  return nouns > 0 ? Math.max(at, endOfPortfolios(reading, head, at, limit)) : end;
}

/** Whether what the preposition behind a noun brings tells who these are, rather than when, for how much or what for. */
function takesComplement(reading: Reading, head: number, kind: ActorKind): boolean {
  const preposition = reading.lower(head + 1);
  if (isVerbs(reading, head, preposition)) return false;
  if (preposition === 'of' || preposition === 'van') return !isTimeWord(reading, head + 2);
  let next = head + 2;
  if (isDeterminer(reading, next)) next++;
  // "the league for the first time"
  if (
    /^(first|second|third|last|next|eerste|tweede|laatste)$/.test(reading.lower(next)) &&
    isTimeWord(reading, next + 1)
  )
    return false;
  if (reading.upos(next) === 'NUM' || isTimeWord(reading, next)) return false;
  const capital = reading.isCapitalised(next);
  if (preposition === 'for' || preposition === 'voor') {
    // "the agency for road safety", but "asked the company for an internship"
    const classes = classesOf(reading, reading.lower(head));
    return (
      capital || kind === 'person' || (kind === 'organisation' && !/company|club|media|party/.test(classes.join()))
    );
  }
  if (preposition !== 'in' || kind === 'person') return false;
  // "growers in the valley", "diplomats in Belgrade"; not "in March", "in front".
  return capital || (kind === 'group' && next > head + 2);
}

/** "accused traders of fraud": the preposition belongs to the verb whose object the noun is. */
function isVerbs(reading: Reading, noun: number, preposition: string): boolean {
  const verb = reading.doc.head(noun);
  if (!/^(obj|iobj)$/.test(reading.doc.relation(noun)) || verb >= noun) return false;
  return reading.lexicon.reporting.get(reading.lower(verb))?.some((use) => use.prepositions.has(preposition)) ?? false;
}

function isTimeWord(reading: Reading, word: number): boolean {
  const { months, timeNouns } = reading.lexicon;
  const lower = reading.lower(word);
  return months.has(lower) || timeNouns.has(lower) || /dag(ochtend|middag|avond|nacht)$/.test(lower);
}

/** In Dutch, a small letter right behind a name begins another phrase. */
function isBehindName(reading: Reading, word: number): boolean {
  if (reading.lexicon.language !== 'nl' || reading.isCapitalised(word)) return false;
  return reading.isCapitalised(word - 1) && /^(NOUN|PROPN)$/.test(reading.upos(word) ?? '');
}

export function isDeterminer(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  // "zegt dat vissers", "said that growers": a conjunction.
  if (/^(SCONJ|PRON|ADV)$/.test(reading.upos(word) ?? '') && !reading.lexicon.articles.has(lower)) return false;
  return reading.lexicon.articles.has(lower) || reading.lexicon.determiners.has(lower);
}
