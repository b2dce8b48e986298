import type { Reading } from '../reading.ts';
import { hasAuxiliary } from './auxiliaries.ts';

export function isDutchVerb(reading: Reading, word: number): boolean {
  const lower = reading.lower(word);
  const previous = reading.lower(word - 1);
  // "te zeggen" is an infinitive; "op vragen" a noun.
  if (previous === 'te') return false;
  if (reading.upos(word - 1) === 'ADP' && !/^(af|aan|op|toe|uit|in|mee|tegen|voor|om)$/.test(previous)) return false;
  const form = reading.parsed ? reading.doc.feature(word, 'VerbForm') : null;
  if (form === 'Part' && isPassive(reading, word)) return false;
  // "had in zijn boot willen zitten": what somebody would have liked.
  if (lower === 'willen' && wouldHaveLiked(reading, word)) return false;
  // "op dat verwijt": a noun behind its determiner.
  if (reading.lexicon.reportingNouns.has(lower) && /^(dat|dit|die|deze|het|een|geen|elk|ieder)$/.test(previous))
    return false;
  // *maande*, *legde*: no participle ends like a past tense, whatever the tagger says.
  if (/[dt]e$/.test(lower)) return true;
  if (form === 'Part' || (form !== 'Fin' && isDutchParticiple(reading, lower))) {
    if (hasAuxiliary(reading, word, /^(heeft|hebben|had|hadden|heb)$/)) return true;
    // "verwacht", "verklaart" may be finite too: with nothing to make them participles, they are.
    return (
      /^(be|ver|ont|her|er)\p{L}+t$/u.test(lower) &&
      !hasAuxiliary(reading, word, /^(is|zijn|was|waren|wordt|worden|werd|werden)$/)
    );
  }
  return !(/en$/.test(lower) && hasModal(reading, word));
}

function wouldHaveLiked(reading: Reading, word: number): boolean {
  if (reading.doc.feature(word + 1, 'VerbForm') !== 'Inf') return false;
  const { first } = reading.sentence(word);
  for (let at = word - 1; at >= first && !reading.isPunctuation(at) && reading.upos(at) !== 'CCONJ'; at--)
    if (/^(had|hadden)$/.test(reading.lower(at))) return true;
  return false;
}

function isPassive(reading: Reading, word: number): boolean {
  return reading.doc.children(word).some((child) => reading.doc.fullRelation(child) === 'aux:pass');
}

/** *zou de haven willen blokkeren*, *kan zeggen*: an infinitive behind a modal verb of its clause. */
function hasModal(reading: Reading, word: number): boolean {
  const { first } = reading.sentence(word);
  for (let at = word - 1; at >= Math.max(first, word - 16); at--) {
    if (reading.isPunctuation(at) || reading.upos(at) === 'SCONJ' || reading.upos(at) === 'CCONJ') return false;
    if (
      /^(kan|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|zou|zouden|zal|zullen|wil|wilde|laat|laten)$/.test(
        reading.lower(at),
      )
    )
      return true;
  }
  return false;
}

/** *gezegd*, *beschuldigd*, *opgeroepen*; a past tense in *-de* or *-te* is none. */
function isDutchParticiple(reading: Reading, lower: string): boolean {
  const { finiteLikeParticiples } = reading.lexicon.positions;
  return /^(.{0,5}ge\p{L}+|(be|ver|ont|her|er)\p{L}{3,})(d|t|en)$/u.test(lower) && !finiteLikeParticiples.has(lower);
}
