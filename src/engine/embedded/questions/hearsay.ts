import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { hasAny } from './words.ts';

/** How far behind *zou* its infinitives are looked for, in words. */
const REACH = 20;

/**
 * *zou* as hearsay: with a source (*volgens sommige bronnen zouden ...*, `reported`), with a perfect (*zou ontvoerd zijn*,
 * *zou ten onder zijn gegaan*), or with what somebody has, is or has long been doing (*Jansen zou banden hebben met*, *zou
 * sinds mei praten*); not in a condition, a plan or an unreal wish (*zou moeten*).
 */
export function isHearsay(reading: Reading, word: number, sentence: WordRange, reported: boolean): boolean {
  const { hearsay, open } = reading.lexicon;
  if (!hearsay.has(reading.lower(word)) || isUnreal(reading, word, sentence)) return false;
  if (reported) return true;
  if (open.we.has(reading.lower(word + 1)) || open.we.has(reading.lower(word - 1))) return false;
  let perfect = false;
  let participle = false;
  let lasts = false;
  let goesOn = false;
  let since = false;
  let planned = false;
  for (let at = word + 1; at < Math.min(sentence.end, word + REACH) && !/^[,;:.]$/.test(reading.form(at)); at++) {
    const lower = reading.lower(at);
    if (open.wishes.has(lower) && !(lower === 'willen' && isNamed(reading, word))) return false;
    perfect ||= /^(zijn|hebben)$/.test(lower);
    planned ||= open.planned.has(lower);
    lasts ||= open.lasts.has(lower);
    goesOn ||= open.goesOn.has(lower) && endsClause(reading, at + 1, sentence.end);
    since ||= open.since.has(lower);
    participle ||=
      reading.doc.feature(at, 'VerbForm') === 'Part' || /^(ge|.{2,4}ge|be|ver|ont)\p{L}{2,}(d|t|en)$/u.test(lower);
  }
  if (goesOn && !planned) return true;
  return (perfect && participle) || (lasts && !planned && (since || isNamed(reading, word)));
}

/** In a condition (*als*, *dan*), of people in general, or in a clause within one that tells it: *Dat hij zou zijn gewaarschuwd, ...*. */
function isUnreal(reading: Reading, word: number, { first, end }: WordRange): boolean {
  if (hasAny(reading, CONDITION, first, end)) return true;
  if (/^(dan|men)$/.test(reading.lower(word + 1)) || /^(dan|men)$/.test(reading.lower(word - 1))) return true;
  for (let at = word - 1; at >= first && reading.form(at) !== ','; at--)
    if (reading.upos(at) === 'SCONJ' && !(at === first && reading.lower(at) === 'dat')) return true;
  return false;
}

const CONDITION: ReadonlySet<string> = new Set(['als', 'indien']);

/** Behind an infinitive: *zou overwegen, ...*, *zou overwegen zich terug te trekken*. */
function endsClause(reading: Reading, next: number, end: number): boolean {
  return next >= end || reading.isPunctuation(next) || /^(om|zich|dat|of|te)$/.test(reading.lower(next));
}

/** Whether a name or *hij*, *zij* stands right before or behind *zou*. */
function isNamed(reading: Reading, word: number): boolean {
  return [word - 1, word + 1].some((at) => reading.upos(at) === 'PROPN' || /^(hij|zij|ze)$/.test(reading.lower(at)));
}
