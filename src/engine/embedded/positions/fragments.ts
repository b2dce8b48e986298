import type { Reading } from '../reading.ts';
import type { FoundPosition } from './found.ts';

/** Verbs of a mere wish; what is vowed, refused or advised may be a single verb: *vowed to stay*. */
const WISH =
  /^(want|wants|wanted|wish|wishes|wished|hope|hopes|hoped|plan|plans|planned|intend|intends|intended|prefer)/;

/**
 * Whether what was found is no statement: a lone verb of a wish or a lone pronoun (*wants to attend*), a clause that
 * lacks its subject (*what they thought was important*), the recipient of a deed (*them entry*), or a phrase before a
 * comma that only says when or where.
 */
export function isFragment(reading: Reading, { content, also, rule, cue, holder }: FoundPosition): boolean {
  const first = reading.doc.wordAt(content.start);
  const end = reading.doc.wordAt(content.end);
  if (rule === 'anaphora' || /["'“”„«»‘’]/.test(reading.text.slice(content.start, content.start + 2))) return false;
  let words = 0;
  for (let word = first; word < end; word++) if (!reading.isPunctuation(word)) words++;
  if (words <= 1) return isLone(reading, first, cue[0]?.first ?? -1);
  if (reading.lexicon.language !== 'en') return false;
  if (
    rule === 'reporting-object' &&
    /^(them|him|us|me)$/.test(reading.lower(first)) &&
    /^(NOUN|DET)$/.test(reading.upos(first + 1) ?? '')
  )
    return true;
  if (reading.quoteAround(first)) return false;
  if (/^reporting-(bare-clause|clause|object)$/.test(rule) && reading.upos(first) === 'AUX')
    // "a group which it believes is based abroad" tells something of the group, "what they thought was fun" does not.
    return holder !== null && /^(what|whatever)$/.test(reading.lower(holder.first - 1));
  // "Reached by phone, a crew member denied that"
  const participle = reading.doc.feature(first, 'VerbForm') === 'Part';
  return (
    rule === 'reporting-before' &&
    also.length === 0 &&
    (participle || /^(in|at|on|during)$/.test(reading.lower(first))) &&
    !hasFiniteVerb(reading, first, end)
  );
}

function isLone(reading: Reading, word: number, cue: number): boolean {
  const upos = reading.upos(word);
  if (upos === 'VERB') return WISH.test(reading.lower(cue)) && !/ing$/.test(reading.lower(word));
  return /^(AUX|PRON|ADP|SCONJ|CCONJ|PUNCT)$/.test(upos ?? '');
}

function hasFiniteVerb(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (reading.isVerb(word) && (!reading.parsed || reading.doc.feature(word, 'VerbForm') === 'Fin')) return true;
  return false;
}
