import type { WordRange } from '../../../language/document.ts';
import type { ReportingUse } from '../lexicon/compile.ts';
import type { Reading } from '../reading.ts';
import { isDutchVerb } from './dutch-verbs.ts';
import { isEnglishVerb, isPredicate } from './english-verbs.ts';

/** How far from its verb a separable particle may stand, in words. */
const PARTICLE_REACH = 28;

/** A verb that reports, read in one way, and where its particle stands. */
export interface ReportingVerbAt {
  readonly verb: number;
  readonly use: ReportingUse;
  /** The particle's word, or -1. */
  readonly particle: number;
  /** Whether the verb itself is denied: *does not support*. */
  readonly negated: boolean;
}

/** By reading and word, for the window asked last: several rules ask for the same. */
const known = new WeakMap<Reading, { readonly window: WordRange; readonly found: readonly ReportingVerbAt[] }[]>();

/** The readings of a word as a reporting verb in its sentence, the most specific first; none where it is a noun. */
export function readVerb(reading: Reading, word: number, window: WordRange): readonly ReportingVerbAt[] {
  let words = known.get(reading);
  if (!words) {
    words = [];
    known.set(reading, words);
  }
  const last = words[word];
  if (last?.window === window) return last.found;
  const found = readAnew(reading, word, window);
  words[word] = { window, found };
  return found;
}

function readAnew(reading: Reading, word: number, window: WordRange): readonly ReportingVerbAt[] {
  const uses = usesOf(reading, word);
  if (uses.length === 0 || !isVerbHere(reading, word, window)) return [];
  const negated = isDenied(reading, word, window);
  const found: ReportingVerbAt[] = [];
  for (const use of uses) {
    if (use.particle === null) {
      found.push({ verb: word, use, particle: -1, negated });
      continue;
    }
    // "heeft het vertrouwen opgezegd": the auxiliary of another verb.
    if (reading.doc.relation(word) === 'aux' && /^(he(bb|eft)|had)/.test(reading.lower(word))) continue;
    const particle = findParticle(reading, word, use.particle, use.takes.has('infinitive'), window);
    if (particle < 0) continue;
    // "voelt niets voor": the particle is itself the denial.
    const denied = use.particle !== 'niets' && (negated || isNegation(reading, particle - 1));
    found.push({ verb: word, use, particle, negated: denied });
  }
  // A verb with its particle is another verb: *stelt voor* is no *stelt*.
  const separated = found.filter(({ particle }) => particle >= 0);
  return separated.length > 0 ? separated : found;
}

function usesOf(reading: Reading, word: number): readonly ReportingUse[] {
  const { reporting, reportingPhrases } = reading.lexicon;
  const lower = reading.lower(word);
  const whole = reporting.get(lower) ?? [];
  const phrases = reportingPhrases.get(lower);
  return phrases ? [...whole, ...phrases] : whole;
}

function findParticle(
  reading: Reading,
  verb: number,
  particle: string,
  takesInfinitive: boolean,
  window: WordRange,
): number {
  const before = Math.max(window.first, verb - 6);
  // *zich verzet*, *vraagt zich af*, *heeft zich gekeerd*
  if (particle === 'zich') {
    for (let word = before; word < Math.min(window.end, verb + 6); word++)
      if (reading.lower(word) === 'zich') return word;
    return -1;
  }
  let withOm = false;
  for (let word = verb + 1; word < Math.min(window.end, verb + PARTICLE_REACH); word++) {
    const form = reading.form(word);
    if (/^[;:.!?]$/.test(form)) return -1;
    // "wijst op de kosten en vraagt zich af"
    if (reading.upos(word) === 'CCONJ' && reading.doc.feature(word + 1, 'VerbForm') === 'Fin') return -1;
    // "genomen om een kort geding voor te bereiden": the infinitive's own.
    if (reading.lower(word) === 'om') withOm = true;
    if (withOm && reading.lower(word + 1) === 'te' && reading.doc.head(word) === word + 2) continue;
    if (
      reading.lower(word) === particle &&
      (isParticleOf(reading, word, verb) ||
        (word === verb + 1 && (reading.lexicon.language === 'en' || particle === 'liever')) ||
        closesClause(reading, word, window) ||
        // "roept haar leden op vrijdag te komen"
        (takesInfinitive && hasInfinitive(reading, word + 1, clauseEnd(reading, word, window))))
    )
      return word;
  }
  // "heeft afstand genomen", "die de plannen bekend heeft gemaakt": before the verbs that stand last.
  if (reading.lexicon.language === 'nl')
    for (let word = verb - 1; word >= before; word--) {
      if (reading.lower(word) === particle) return word;
      if (!reading.isVerb(word)) break;
    }
  return -1;
}

function isParticleOf(reading: Reading, word: number, verb: number): boolean {
  return reading.doc.head(word) === verb && reading.doc.fullRelation(word) === 'compound:prt';
}

/** A particle ends its clause or stands before its content: *riep op tot*, *wees af.*, *raadde aan te ...* */
function closesClause(reading: Reading, word: number, window: WordRange): boolean {
  if (word + 1 >= window.end || reading.isPunctuation(word + 1)) return true;
  const next = reading.lower(word + 1);
  if (
    /^(dat|om|te|tot|op|voor|of|en|met|bij|als|een|de|het|zich|hoe|wat|waarom|aan|in|hun|zijn|haar|over|van|naar|zodat|omdat|maar)$/.test(
      next,
    )
  ) {
    // *aan een nieuwe leider aan te wijzen*: the first of two is the particle only where no noun phrase hangs on it.
    return !(/^(een|de|het|hun|zijn|haar)$/.test(next) && !hasInfinitive(reading, word + 1, window.end));
  }
  // "maakte dat bekend na een gesprek"
  if (reading.upos(word + 1) === 'ADP' && reading.upos(word) !== 'ADP') return true;
  return reading.upos(word + 1) === 'SCONJ' || reading.upos(word + 1) === 'CCONJ';
}

/** The next comma or the like, at most the window's end. */
function clauseEnd(reading: Reading, from: number, { end }: WordRange): number {
  let word = from;
  while (word < end && !reading.isPunctuation(word)) word++;
  return word;
}

function hasInfinitive(reading: Reading, from: number, to: number): boolean {
  for (let word = from; word < Math.min(to, from + 16); word++) if (reading.lower(word) === 'te') return true;
  return false;
}

function isVerbHere(reading: Reading, word: number, window: WordRange): boolean {
  const upos = reading.upos(word);
  if (upos === 'NOUN' && reading.lexicon.language === 'en') return isPredicate(reading, word);
  if (upos !== 'VERB' && upos !== 'AUX') return false;
  return reading.lexicon.language === 'nl' ? isDutchVerb(reading, word) : isEnglishVerb(reading, word, window);
}

/** *did not say*, *gelooft niet dat*, *wil niet*: the verb is denied, not what is said. */
function isDenied(reading: Reading, word: number, window: WordRange): boolean {
  if (reading.lexicon.language === 'en') {
    for (let at = word - 1; at >= Math.max(window.first, word - 4); at--) {
      if (isNegation(reading, at)) return true;
      if (reading.upos(at) !== 'AUX' && reading.upos(at) !== 'ADV') return false;
    }
    return false;
  }
  if (isNegation(reading, word - 1)) return true;
  // "zegt niet bang te zijn": the denial is what is said.
  if (saysInfinitive(reading, word, window)) return false;
  // Behind the verb and its subject: "wil niet", "gelooft de minister niet dat".
  for (let at = word + 1; at < Math.min(window.end, word + 7); at++) {
    // "schrijft ze dat niet elke klacht ...": the denial is within what is said.
    if (reading.parsed && reading.doc.relation(at) === 'mark') return false;
    if (/^(niets|geen|niet|nooit)$/.test(reading.lower(at)))
      return !/^(alleen|alleen maar)$/.test(reading.lower(at + 1));
    if (reading.isPunctuation(at) || reading.upos(at) === 'SCONJ' || reading.isVerb(at) || reading.upos(at) === 'ADP')
      return false;
  }
  return false;
}

function saysInfinitive(reading: Reading, word: number, window: WordRange): boolean {
  if (/^(wil|zou|zal|kan|mag)/.test(reading.lower(word))) return false;
  for (let at = word + 1; at < Math.min(window.end, word + 20); at++) {
    if (/^[,;:.]$/.test(reading.form(at)) || reading.upos(at) === 'SCONJ') return false;
    if (reading.lower(at) === 'te' && reading.upos(at + 1) !== 'PROPN') return true;
  }
  return false;
}

function isNegation(reading: Reading, word: number): boolean {
  return reading.lexicon.negations.has(reading.lower(word));
}
