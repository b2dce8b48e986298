import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';

/** Behind *zou*: a wish, advice. */
const UNREAL = /^(anders|eigenlijk|graag|liever|beter|moeten|mogen|kunnen|willen|wellicht|idealiter)$/;
const SPEAKER = /^(ik|je|we|wij)$/;
/** What lasts: of somebody who *zou* do it, it is told rather than planned. */
const LASTS =
  /^(zijn|hebben|willen|weten|blijken|bezitten|werken|wonen|beschikken|bestaan|praten|onderhandelen|verblijven|lijden)$/;

/** What goes on while it is told: of anybody who *zou* do it, it is hearsay. */
const GOES_ON =
  /^(liggen|verblijven|schuilen|rondlopen|circuleren|eisen|kampen|overwegen|voorbereiden|vasthouden|vastzitten|onderhandelen|praten|vrezen|beramen|verbergen|samenwerken|financieren|aandringen|broeden|azen|meespelen)$/;

/**
 * Whether a word tells something as hearsay or a guess. `reported`: the sentence is said to be somebody else's
 * (*volgens ...*).
 */
export function isGuess(reading: Reading, word: number, sentence: WordRange, reported: boolean): boolean {
  if (reading.lexicon.language === 'en') return isPerhaps(reading, word);
  return (
    isPossibly(reading, word, sentence) ||
    isLikely(reading, word, sentence) ||
    isHearsay(reading, word, sentence, reported)
  );
}

/**
 * *zou* as hearsay: with a source (*volgens sommige bronnen zouden ...*), with a perfect (*zou ontvoerd zijn*, *zou ten
 * onder zijn gegaan*), or with what somebody has, is or has long been doing (*Jansen zou banden hebben met*, *zou sinds
 * mei praten*); not in a condition, a plan or an unreal wish (*zou moeten*).
 */
function isHearsay(reading: Reading, word: number, sentence: WordRange, reported: boolean): boolean {
  if (!reading.lexicon.hearsay.has(reading.lower(word))) return false;
  for (let at = sentence.first; at < sentence.end; at++)
    if (/^(als|indien|mits)$/.test(reading.lower(at))) return false;
  for (let at = word - 1; at >= sentence.first; at--) {
    if (reading.form(at) === ',') break;
    // "Dat hij zou zijn gewaarschuwd, noemde zij roddel".
    if (reading.upos(at) === 'SCONJ' && !(at === sentence.first && reading.lower(at) === 'dat')) return false;
  }
  if (/^(dan|men)$/.test(reading.lower(word + 1)) || /^(dan|men)$/.test(reading.lower(word - 1))) return false;
  if (reported) return true;
  if (SPEAKER.test(reading.lower(word + 1)) || SPEAKER.test(reading.lower(word - 1))) return false;
  let perfect = false;
  let participle = false;
  let lasts = false;
  let goesOn = false;
  let since = false;
  let planned = false;
  for (let at = word + 1; at < Math.min(sentence.end, word + 20) && !/^[,;:.]$/.test(reading.form(at)); at++) {
    const lower = reading.lower(at);
    if (UNREAL.test(lower) && !(lower === 'willen' && isNamed(reading, word))) return false;
    perfect ||= /^(zijn|hebben)$/.test(lower);
    if (/^(gaan|komen|worden)$/.test(lower)) planned = true;
    lasts ||= LASTS.test(lower);
    goesOn ||= GOES_ON.test(lower) && (at + 1 >= sentence.end || reading.isPunctuation(at + 1));
    since ||= /^(sinds|al|inmiddels|momenteel|jarenlang|heimelijk)$/.test(lower);
    participle ||=
      reading.doc.feature(at, 'VerbForm') === 'Part' || /^(ge|.{2,4}ge|be|ver|ont)\p{L}{2,}(d|t|en)$/u.test(lower);
  }
  if (goesOn && !planned) return true;
  return (perfect && participle) || (lasts && !planned && (since || isNamed(reading, word)));
}

function has(reading: Reading, words: RegExp, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 20); at++) if (words.test(reading.lower(at))) return true;
  return false;
}

/** Whether a name or *hij*, *zij* stands right before or behind *zou*. */
function isNamed(reading: Reading, word: number): boolean {
  return [word - 1, word + 1].some((at) => reading.upos(at) === 'PROPN' || /^(hij|zij|ze)$/.test(reading.lower(at)));
}

/** *is mogelijk gevlucht*, *Mogelijk spelen wormen een rol*: a guess; *het is mogelijk om*, *zo snel mogelijk* are none. */
function isPossibly(reading: Reading, word: number, { first, end }: WordRange): boolean {
  if (reading.lower(word) !== 'mogelijk' || reading.lexicon.language !== 'nl') return false;
  const next = reading.lower(word + 1);
  if (
    word + 2 >= end ||
    reading.isPunctuation(word + 1) ||
    /^(om|dat|te|gemaakt|maken|en|of|is|was|wordt|zijn)$/.test(next)
  )
    return word === first && reading.isVerb(word + 1);
  if (has(reading, /^(gemaakt|maken|maakt|maakte)$/, word + 1, Math.min(end, word + 5))) return false;
  for (let at = Math.max(first, word - 3); at < word; at++)
    if (/^zo|^(niet|het|maakt|maakte|als)$/.test(reading.lower(at))) return false;
  return (
    word === first ||
    reading.isVerb(word - 1) ||
    reading.upos(word - 1) === 'PROPN' ||
    reading.upos(word - 1) === 'NOUN'
  );
}

/** *De moord is waarschijnlijk zondag gepleegd*, *werd wellicht vergiftigd*: a guess of the author's at what has happened. */
function isLikely(reading: Reading, word: number, { first, end }: WordRange): boolean {
  if (!/^(waarschijnlijk|wellicht|misschien)$/.test(reading.lower(word)) || reading.quoteAround(word)) return false;
  if (!has(reading, /^(is|zijn|was|waren|heeft|hebben|werd|werden)$/, Math.max(first, word - 3), word)) return false;
  for (let at = word + 1; at < Math.min(end, word + 15) && !/^[,;:]$/.test(reading.form(at)); at++)
    if (reading.isVerb(at) && reading.doc.feature(at, 'VerbForm') === 'Part') return true;
  return false;
}

/** *may have left*: a guess at what has happened; *may have effects* is none. */
function isPerhaps(reading: Reading, word: number): boolean {
  if (!/^(may|might)$/.test(reading.lower(word))) return false;
  const have = reading.upos(word + 1) === 'ADV' ? word + 2 : word + 1;
  if (reading.lower(have) !== 'have') return false;
  const next = reading.lower(have + 1) === 'been' ? have + 2 : have + 1;
  return (
    reading.isVerb(next) ||
    /(ed|en|ne|wn)$/.test(reading.lower(next)) ||
    /^(left|made|had|lost|put|led|met|cut)$/.test(reading.lower(next))
  );
}
