import type { WordRange } from '../../../language/document.ts';
import { withName } from '../names/full-names.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';
import { meant } from './anaphora.ts';
import { contentSpan } from './content-span.ts';
import { stanceIfDenied } from './denied-stances.ts';
import { contentEnd, matterEnd, windowAround } from './extent.ts';
import type { FoundPosition } from './found.ts';
import type { PositionIndex } from './position-index.ts';

/** How far behind its noun the word may stand that introduces what was said. */
const REACH = 10;

/**
 * A noun that stands for something said, with its content: *de eis dat ...*, *his calls for ...*, *criticism of ...*,
 * *is concerned that ...*. Only with a holder: a possessor (*zijn dreigement*, *the church's requests*) or the subject
 * of the clause (*maakte zijn dreigement waar*, *are critical of*).
 */
export function findNounPosition(reading: Reading, word: number): FoundPosition | null {
  const use = reading.lexicon.reportingNouns.get(reading.lower(word));
  if (!use || (reading.upos(word) === 'VERB' && !isNounAfterAll(reading, word))) return null;
  // "a vote of confidence"
  if (reading.lower(word - 1) === 'of') return null;
  const window = windowAround(reading, word);
  const source = sourceBehind(reading, word, use.introducedBy, window.end);
  const marker = introducer(reading, source ? source.end - 1 : word, use.introducedBy, window.end);
  if (marker < 0) return null;
  const holder = source ?? holderOf(reading, word, window);
  if (holder === undefined || (holder && isImpersonal(reading, holder, word))) return null;
  const stance = isDenied(reading, word) ? stanceIfDenied(use.stance, reading.lower(word)) : use.stance;
  if (!stance) return null;
  let first = marker + 1;
  if (/^(dat|that)$/.test(reading.lower(first))) first++;
  if (isSaidOf(reading, first)) return null;
  const clause = first > marker + 1 || /^(dat|that|:)$/.test(reading.lower(marker));
  const end = clause
    ? contentEnd(reading, first, window.end)
    : beforePredicate(reading, word, first, beforeRelative(reading, first, matterEnd(reading, first, window.end)));
  const content = contentSpan(reading, first, end);
  if (!content) return null;
  return {
    holder,
    cue: [{ first: word, end: marker === word + 1 ? marker + 1 : word + 1 }],
    stance,
    content,
    also: [],
    target: null,
    rule: 'noun',
  };
}

/** *demands that it said would destroy the deal*: a relative clause, in which somebody says it of the noun. */
function isSaidOf(reading: Reading, word: number): boolean {
  return (
    reading.upos(word) === 'PRON' &&
    reading.upos(word + 1) === 'VERB' &&
    reading.lexicon.reporting.has(reading.lower(word + 1)) &&
    reading.upos(word + 2) === 'AUX'
  );
}

/** *expressed regret*, *a growing demand*: a noun that the tagger takes for a verb. */
function isNounAfterAll(reading: Reading, word: number): boolean {
  const previous = reading.upos(word - 1) ?? '';
  // "toonde zich na afloop teleurgesteld": a Dutch participle that tells how somebody feels.
  if (reading.lexicon.language === 'nl' && reading.doc.feature(word, 'VerbForm') === 'Part')
    return !reading.doc.children(word).some((child) => /^(he(bb|eft)|had)/.test(reading.lower(child)));
  return (
    /^(DET|ADJ|NUM|AUX|ADV)$/.test(previous) ||
    (previous === 'VERB' && reading.lexicon.supportVerbs.has(reading.lower(word - 1)))
  );
}

/** "It is clear that ...", "It is likely, but not certain, that ...": nobody in particular says so. */
function isImpersonal(reading: Reading, { first, end }: WordRange, word: number): boolean {
  if (end - first > 1 || !/^(it|het)$/.test(reading.lower(first))) return false;
  if (/^(clear|duidelijk)$/.test(reading.lower(word))) return true;
  if (reading.lower(word) !== 'certain') return false;
  for (let at = first + 1; at < word; at++)
    if (/^(likely|unlikely|possible|probable|clear)$/.test(reading.lower(at))) return true;
  return false;
}

/** *kritiek op wethouder X (D66), die ...*: what is told of the matter behind a comma is the author's. */
export function beforeRelative(reading: Reading, first: number, end: number): number {
  for (let word = first + 1; word + 1 < end; word++)
    if (
      reading.form(word) === ',' &&
      reading.lexicon.pronouns.relative.has(reading.lower(word + 1)) &&
      !reading.quoteAround(word)
    )
      return word;
  return end;
}

/** *A hearing on the request for a ban has been set*: a noun within the subject ends before what the subject does. */
function beforePredicate(reading: Reading, word: number, first: number, end: number): number {
  const { doc } = reading;
  if (!reading.parsed) return end;
  let at = word;
  for (let head = doc.head(at); head !== at; head = doc.head(at)) {
    if (doc.relation(at) === 'nsubj' && head > first) {
      const group = doc.children(head).filter((child) => /^(aux|cop)$/.test(doc.relation(child)) && child > first);
      return Math.min(end, head, ...group);
    }
    at = head;
  }
  return end;
}

/** *zijn daar niet blij mee*, *zijn daarover bezorgd*: how somebody feels about what was said before. */
export function findFeelingAbout(reading: Reading, word: number, found: PositionIndex): FoundPosition | null {
  const use = reading.lexicon.reportingNouns.get(reading.lower(word));
  if (!use || reading.lexicon.language !== 'nl' || reading.upos(word) === 'VERB' || reading.quoteAround(word))
    return null;
  const window = windowAround(reading, word);
  const pronoun = pointerNear(reading, word, use.introducedBy, window);
  if (pronoun < 0) return null;
  const holder = holderOf(reading, word, window);
  const stance = isDenied(reading, word) ? stanceIfDenied(use.stance, reading.lower(word)) : use.stance;
  const content = holder && stance ? meant(reading, pronoun, found) : null;
  if (!content || !holder || !stance) return null;
  return {
    holder,
    cue: [{ first: word, end: word + 1 }],
    stance,
    content,
    also: [],
    target: null,
    rule: 'anaphora',
  };
}

/** *daar ... mee*, *daarover*, *ertegen*: the adverb that points back by one of the noun's prepositions, or -1. */
function pointerNear(reading: Reading, word: number, introducedBy: ReadonlySet<string>, window: WordRange): number {
  const suits = (adposition: string) =>
    introducedBy.has(adposition === 'mee' ? 'met' : adposition === 'toe' ? 'tot' : adposition);
  for (let at = Math.max(window.first, word - 6); at < Math.min(window.end, word + 3); at++) {
    const [, adposition] = /^(?:daar|hier|er)(\p{L}*)$/u.exec(reading.lower(at)) ?? [];
    if (adposition === undefined) continue;
    if (adposition ? suits(adposition) : suits(reading.lower(word + 1))) return at;
  }
  return -1;
}

/** *geen bezwaar tegen*, *niet erg blij met*, *not convinced that* */
function isDenied(reading: Reading, word: number): boolean {
  for (let at = word - 1; at >= word - 2; at--) {
    if (reading.lexicon.negations.has(reading.lower(at))) return true;
    if (reading.upos(at) !== 'ADV' && reading.upos(at) !== 'ADJ') return false;
  }
  return false;
}

const SUPPORT =
  /^(animo|steun|draagvlak|begrip|enthousiasme|bereidheid|sympathie|support|appetite|enthusiasm|sympathy|backing)$/;

/** "er is onder de bevolking geen animo voor ...", "there is little support among voters for ...": how a group feels. */
export function findSupportAmong(reading: Reading, word: number): FoundPosition | null {
  if (!SUPPORT.test(reading.lower(word))) return null;
  const window = windowAround(reading, word);
  let among = -1;
  let denied = false;
  for (let at = Math.max(window.first, word - 12); at < Math.min(window.end, word + 10); at++) {
    if (/^(onder|among|amongst)$/.test(reading.lower(at))) among = at;
    if (at < word && /^(geen|weinig|nauwelijks|no|little|hardly|scant)$/.test(reading.lower(at))) denied = true;
  }
  const holder = among < 0 ? null : nounPhraseAfter(reading, among + 1, window.end);
  if (!holder || !isPlausible(reading, holder)) return null;
  const from = Math.max(word + 1, among > word ? holder.end : 0);
  for (let at = from; at < Math.min(window.end, from + 6); at++) {
    if (!/^(voor|for)$/.test(reading.lower(at))) continue;
    const content = contentSpan(reading, at + 1, matterEnd(reading, at + 1, window.end));
    const stance = denied ? 'opposes' : 'supports';
    return (
      content && {
        holder,
        cue: [{ first: word, end: word + 1 }],
        stance,
        content,
        also: [],
        target: null,
        rule: 'support',
      }
    );
  }
  return null;
}

function introducer(reading: Reading, word: number, words: ReadonlySet<string>, limit: number): number {
  if (word + 1 >= limit) return -1;
  if (words.has(reading.lower(word + 1))) return word + 1;
  // "is concerned the Government will", "gaf de opdracht het gat te dichten"
  const bare = words.has('-') && /^(DET|PROPN|NOUN|PRON|ADV|ADJ|NUM)$/.test(reading.upos(word + 1) ?? '');
  // "noemt het plan onzin": without its infinitive a Dutch noun introduces nothing.
  if (bare && (reading.lexicon.language === 'en' || hasInfinitive(reading, word + 1, limit))) return word;
  for (let at = word + 1; at < Math.min(limit, word + REACH); at++) {
    const lower = reading.lower(at);
    if (/^[;.!?]$/.test(lower)) return -1;
    // "verschilt van dat van de bond": a pronoun.
    if (/^(dat|that)$/.test(lower) && /^(van|of)$/.test(reading.lower(at + 1))) continue;
    // "het voorstel van Kiev, dat maandag uitlekte": a relative clause.
    if (lower === 'dat' && reading.form(at - 1) === ',' && reading.doc.feature(at, 'PronType') === 'Rel') return -1;
    // "omarmden het voorstel in de hoop dat": the nearer noun's clause.
    if (/^(dat|that)$/.test(lower) && at > word + 1 && reading.lexicon.reportingNouns.has(reading.lower(at - 1)))
      return -1;
    if (/^(dat|that|:)$/.test(lower) && words.has(lower)) return at;
    // "hun verontrusting al uit over de gang van zaken"
    if (at - word < 4 && lower !== 'uit' && reading.upos(at) === 'ADP' && words.has(lower)) return at;
  }
  return -1;
}

function hasInfinitive(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + REACH) && !/^[,;:.!?]$/.test(reading.form(at)); at++)
    if (reading.lower(at) === 'te' && reading.isVerb(at + 1)) return true;
  return false;
}

/** The holder; null where it is impersonal (*drew criticism for*), undefined where the noun says nothing by itself. */
function holderOf(reading: Reading, word: number, window: WordRange): WordRange | null | undefined {
  const possessor = possessorOf(reading, word, window);
  if (possessor !== undefined) return possessor ?? undefined;
  for (let at = word - 1; at >= Math.max(window.first, word - 16); at--) {
    const form = reading.form(at);
    if (/^[;:]$/.test(form) || (form === ',' && word - at < 3)) break;
    // "het sturen van militairen": an infinitive behind an article is a noun.
    if (!reading.isVerb(at) || reading.upos(at - 1) === 'DET') continue;
    const lower = reading.lower(at);
    if (reading.lexicon.receivingVerbs.has(lower)) return null;
    if (reading.lexicon.supportVerbs.has(lower) || comesWith(reading, word)) return subjectIn(reading, at, window);
    break;
  }
  // "Peru, dat bang is dat ...": in a subordinate clause the verb stands behind.
  const last = word + 1;
  return reading.lexicon.language === 'nl' &&
    reading.isVerb(last) &&
    reading.lexicon.supportVerbs.has(reading.lower(last))
    ? subjectIn(reading, last, window)
    : undefined;
}

function subjectIn(reading: Reading, verb: number, window: WordRange): WordRange | undefined {
  const subject = subjectOf(reading, verb, window.first, window.end);
  return subject && isPlausible(reading, subject) ? { first: subject.first, end: subject.end } : undefined;
}

/** *zijn dreigement*, *Church of Scientology's requests*; null where a genitive has no noun, undefined where there is none. */
function possessorOf(reading: Reading, word: number, window: WordRange): WordRange | null | undefined {
  const { possessives } = reading.lexicon;
  for (let before = word - 1; before > Math.max(window.first - 1, word - 4); before--) {
    const lower = reading.lower(before);
    if (lower === "'s" || lower === "'") {
      const phrase = nounPhraseBefore(reading, before, window.first);
      // "a hearing on the union's request"
      const owner = reading.doc.children(word).find((child) => reading.doc.fullRelation(child) === 'nmod:poss');
      if (!phrase || !reading.parsed || owner === undefined || owner >= before) return phrase;
      return { first: Math.max(phrase.first, reading.doc.subtree(owner).first), end: phrase.end };
    }
    const possessive =
      possessives.masculine.has(lower) ||
      possessives.feminine.has(lower) ||
      possessives.plural.has(lower) ||
      possessives.neuter.has(lower);
    if (possessive && !reading.isVerb(before)) return { first: before, end: before + 1 };
    if (reading.upos(before) !== 'ADJ' && reading.upos(before) !== 'NOUN') break;
  }
  return undefined;
}

/** *een oproep van de bond om ...*, *calls from teachers for ...*: who comes with it stands behind the noun. */
function sourceBehind(
  reading: Reading,
  word: number,
  introducedBy: ReadonlySet<string>,
  limit: number,
): WordRange | null {
  if (reading.upos(word) !== 'NOUN' || !/^(van|from|by)$/.test(reading.lower(word + 1))) return null;
  // "calls from teachers | for a ban"
  let end = word + 3;
  while (end < limit && !introducedBy.has(reading.lower(end))) end++;
  const source = nounPhraseAfter(reading, word + 2, end);
  return source && isPlausible(reading, source) ? withName(reading, source, limit) : null;
}

/** "belde met het verzoek hun bonden te overtuigen": what is said comes with the deed. */
function comesWith(reading: Reading, word: number): boolean {
  return reading.upos(word - 1) === 'DET' && /^(met|with)$/.test(reading.lower(word - 2));
}
