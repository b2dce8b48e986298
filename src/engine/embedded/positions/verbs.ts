import type { WordRange } from '../../../language/document.ts';
import type { ReportingUse } from '../lexicon/compile.ts';
import { NOUN_LIKE } from '../lexicon/noun-like.ts';
import type { Reading } from '../reading.ts';
import { verbOfAct } from '../subjects.ts';

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

/** The readings of a word as a reporting verb in its sentence, the most specific first; none where it is a noun. */
export function readVerb(reading: Reading, word: number, window: WordRange): readonly ReportingVerbAt[] {
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
  for (let word = verb + 1; word < Math.min(window.end, verb + PARTICLE_REACH); word++) {
    const form = reading.form(word);
    if (/^[;:.!?]$/.test(form)) return -1;
    // "wijst op de kosten en vraagt zich af"
    if (reading.upos(word) === 'CCONJ' && reading.doc.feature(word + 1, 'VerbForm') === 'Fin') return -1;
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

/** *Her group plans to ...*, *..., points out Cole*: what the tagger takes for a noun is the verb of its sentence. */
function isPredicate(reading: Reading, word: number): boolean {
  const { doc } = reading;
  const next = reading.lower(word + 1) === 'out' ? word + 2 : word + 1;
  if (/^[,"”’]$/.test(reading.form(word - 1)) && /s$/.test(reading.lower(word)))
    return reading.upos(next) === 'PROPN' || (next > word + 1 && /^(DET|PRON)$/.test(reading.upos(next) ?? ''));
  if (!reading.parsed || doc.relation(word) !== 'root' || reading.lower(word + 1) !== 'to') return false;
  return doc.children(word).some((child) => child < word && doc.relation(child) === 'nsubj');
}

function isDutchVerb(reading: Reading, word: number): boolean {
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
  if (form === 'Part' || (form !== 'Fin' && isDutchParticiple(lower))) {
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
function isDutchParticiple(lower: string): boolean {
  return (
    /^(.{0,5}ge\p{L}+|(be|ver|ont|her|er)\p{L}{3,})(d|t|en)$/u.test(lower) &&
    !/^(geven|geloven|gelooft|gebied|bepleit|beweert|belooft|bericht|betoogt|bekent|erkent|ontkent|benadrukt|vertelt|verwacht|verzoekt|bevestigt|betwijfelt|beschuldigt|beticht|bekritiseert|verlangt|vermoedt|bestrijdt|betwist|betreurt|verdedigt|verwelkomt|verwerpt|verwijt|verbiedt|verzet|vergelijkt|veroordeelt|verklaart|garandeert|beveelt|besluit|vervolgt|verzucht|verzekert|herhaalt|ontkennen|erkennen|bekennen|beweren|betogen|beloven|verwachten|vertellen|vermoeden|verlangen|bevestigen|betwijfelen|beschuldigen|verwerpen|verwijten|verbieden|verklaren|veroordelen|bestrijden|betwisten|betreuren|verdedigen|verwelkomen|vergelijken|verzoeken|bevelen|besluiten|verzekeren|herhalen|benadrukken|verzetten|bepleiten|berichten)$/.test(
      lower,
    )
  );
}

/** Acts of speech for which somebody does something else: *summoned the envoy to demand an explanation*. */
const ACT =
  /^(demand|protest|condemn|denounce|urge|ask|appeal|plead|press|apologi[sz]e|complain|warn|announce|say|praise|thank|oppose|call)$/;

function isEnglishVerb(reading: Reading, word: number, window: WordRange): boolean {
  const lower = reading.lower(word);
  const previous = reading.lower(word - 1);
  if (/^(can|could|should|must|may|might)$/.test(previous)) return false;
  // "asked whether he would rule out": that is the question.
  if (/^(would|will)$/.test(previous) && isWithinQuestion(reading, word - 1)) return false;
  // "accused him of secretly promising it": of what they are accused, nobody has said it.
  const gerund = reading.upos(word - 1) === 'ADV' ? word - 2 : word - 1;
  if (/ing$/.test(lower) && /^(of|for|from|without|against)$/.test(reading.lower(gerund))) return false;
  // "would like to", not "like to"
  if (lower === 'like') return /^(would|'d)$/.test(previous);
  if (/ing$/.test(lower))
    return (
      /^[,"”’]$/.test(previous) ||
      /^(by|is|are|was|were|been|started|kept|keep|keeps)$/.test(previous) ||
      isAbsolute(reading, word, window) ||
      verbOfAct(reading, word) >= 0
    );
  // "to say": what somebody is to say is not said; "seeks to stress" is rare.
  if (previous === 'to' && ACT.test(lower) && verbOfAct(reading, word) >= 0) return true;
  // "will have to sell assets or ask shareholders for cash"
  if (isStillToDo(reading, word)) return false;
  if (previous === 'to') return /^(quick|swift|keen|eager|happy|prompt|first)$/.test(reading.lower(word - 2));
  // "was told", "been reported": nobody says it here.
  if (/(ed|d|t|wn|n)$/.test(lower) && hasAuxiliary(reading, word, /^(is|are|was|were|be|been|being|'s|'re)$/))
    return false;
  if (!NOUN_LIKE.has(lower) || (reading.parsed && reading.doc.feature(word, 'VerbForm') === 'Fin')) return true;
  if (word === window.first) return false;
  const before = reading.upos(word - 1);
  const subject =
    reading.parsed &&
    reading.doc.children(word).some((child) => child < word && reading.doc.relation(child) === 'nsubj');
  if (subject && !/^(ADP|DET|ADJ)$/.test(before ?? '')) return true;
  if (before === 'ADP' || before === 'DET' || previous === "'s" || previous === "'") return false;
  if (before === 'CCONJ') return hasReportBefore(reading, word, window.first);
  if (/s$/.test(lower) && !/ss$/.test(lower))
    return !/[^s]s$/.test(previous) || reading.isCapitalised(word - 1) || before === 'ADV';
  // A base form: after a plural, a pronoun or an auxiliary.
  return (
    /s$|^(people|men|women|they|we|i|you|who|media|police|children|do|does|did|not|n't|will|would)$/.test(previous) ||
    before === 'ADV' ||
    /^\p{Lu}{2,}$/u.test(reading.form(word - 1))
  );
}

/** An infinitive that is coordinated with one behind *to* or *must*: what somebody has yet to do. */
function isStillToDo(reading: Reading, word: number): boolean {
  const { doc } = reading;
  if (!reading.parsed || doc.relation(word) !== 'conj' || doc.feature(word, 'VerbForm') !== 'Inf') return false;
  const head = doc.head(word);
  return head < word && /^(to|can|could|should|must|may|might)$/.test(reading.lower(head - 1));
}

/** *whether he would*, *if the firm would* */
function isWithinQuestion(reading: Reading, auxiliary: number): boolean {
  for (let at = auxiliary - 1; at > auxiliary - 5; at--) if (/^(whether|if)$/.test(reading.lower(at))) return true;
  return false;
}

/** "with the mayor calling it ..." */
function isAbsolute(reading: Reading, word: number, { first }: WordRange): boolean {
  for (let at = word - 1; at >= Math.max(first, word - 7); at--) {
    if (reading.lower(at) === 'with') return at < word - 1;
    if (reading.isPunctuation(at) || reading.isVerb(at)) return false;
  }
  return false;
}

/** "They claimed A and claim B" */
function hasReportBefore(reading: Reading, word: number, from: number): boolean {
  for (let at = word - 2; at >= from; at--)
    if (reading.upos(at) === 'VERB' && reading.lexicon.reporting.has(reading.lower(at))) return true;
  return false;
}

function hasAuxiliary(reading: Reading, word: number, auxiliaries: RegExp): boolean {
  const { first } = reading.sentence(word);
  const reach = reading.lexicon.language === 'nl' ? 25 : 5;
  for (let at = word - 1; at >= Math.max(first, word - reach); at--) {
    if (auxiliaries.test(reading.lower(at))) return true;
    if (reading.lexicon.language === 'nl') {
      if (/^[;:]$/.test(reading.form(at))) return false;
    } else if (reading.upos(at) !== 'ADV' && reading.upos(at) !== 'PART' && reading.upos(at) !== 'AUX') return false;
  }
  return auxiliaries.test(reading.lower(word + 1));
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
