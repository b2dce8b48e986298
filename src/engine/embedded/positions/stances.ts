import type { Stance } from '../../../core/briefing.ts';
import type { WordRange } from '../../../language/document.ts';
import type { Reading } from '../reading.ts';
import { isDocument } from './according.ts';
import type { FoundPosition } from './found.ts';
import { isIntention } from './intentions.ts';
import { NEGATION, OPENING, POSSIBLE } from './modal-words.ts';
import { conditionIn, deniedBy, openingStance, ownAttitude } from './statement-stances.ts';

/** How many words of a content are read for its stance. */
const READ = 60;

/**
 * The stance of a position: by its cue where that takes one; where it only says or claims, by what is said. *We will keep
 * it* is a promise, *it must stop* a demand, *is it a crime?* a question. A negation in what is said denies nothing.
 */
export function stanceOf(reading: Reading, { stance, holder, content, cue, rule }: FoundPosition): Stance {
  const first = reading.doc.wordAt(content.start);
  const end = Math.min(reading.doc.wordAt(content.end), first + READ);
  if (
    stance === 'opposes' &&
    rejects(reading, cue) &&
    hasWord(reading, first, Math.min(end, first + 5), reading.lexicon.positions.claims)
  )
    return 'denies';
  // "wants to know why", "wil weten of"
  if (stance === 'demands' && hasWord(reading, first, Math.min(end, first + 3), /^(know|weten)$/)) return 'asks';
  if (stance === 'claims' && names(reading, cue)) return judgementOf(reading, first, end);
  if (stance === 'claims' && holder && FEW.test(reading.lower(holder.first))) return 'doubts';
  // "refused to rule out a walkout"
  if (stance === 'opposes' && refusesToExclude(reading, cue, first))
    return hasWord(reading, first + 2, end, reading.lexicon.threats) ? 'warns' : 'expects';
  if (stance === 'warns' && excludes(reading, cue) && !hasWord(reading, first, end, reading.lexicon.threats))
    return 'expects';
  if (stance === 'demands' && isIntention(reading, cue, first, end)) return 'promises';
  // "overweegt aangifte te doen": what is weighed against others.
  if (stance === 'expects' && weighs(reading, cue) && hasWord(reading, first, end, reading.lexicon.threats))
    return 'warns';
  if (stance === 'demands' && cue[0] && /^(vra|vroeg|gevraagd)/.test(reading.lower(cue[0].first)))
    return hasWord(reading, first, Math.min(end, first + 2), EXPLANATION) ? 'asks' : stance;
  if (stance !== 'states' && stance !== 'claims') return stance;
  // Who owns up to something accuses nobody.
  if (cue[0] && /^(admit|confess|acknowledg|conced|accept|beken|erken)/.test(reading.lower(cue[0].first)))
    return 'states';
  const mark = reading.text.slice(content.end - 1, content.end + 1);
  if (mark.includes('?') && asksAll(reading, first, end)) return 'asks';
  const untrue = cueIn(reading, first, end, /^denies$/);
  if (untrue) return untrue;
  const attitude = ownAttitude(reading, first);
  if (attitude) return attitude;
  const accused = isOfSelf(reading, first) ? null : cueIn(reading, first, end, /^accuses$/);
  if (accused) return accused;
  if (holdsAgainst(reading, first)) return 'accuses';
  const denied = deniedBy(reading, first, end, cue);
  if (denied) return denied;
  // "Volgens de krant zou het gaan om ...": hearsay, no expectation.
  if (rule === 'according-to' && hasWord(reading, first, Math.min(end, first + OPENING), /^(zou|zouden)$/))
    return 'claims';
  const opening = openingStance(reading, first, Math.min(end, first + OPENING), cue);
  if (opening) return opening;
  // A bad or good word in a document's or about oneself is no stance.
  const weak = isOfSelf(reading, first) || (holder !== null && isDocument(reading, holder));
  const cued = cueIn(reading, first, end, weak ? /^(expects|warns|asks|doubts|demands|promises)$/ : /./);
  if (cued) return cued;
  const condition = conditionIn(reading, first, end);
  if (condition) return condition;
  return plainness(reading, stance, holder, first, end);
}

const EXPLANATION = /^(uitleg|verduidelijking|duidelijkheid|informatie)$/;

function weighs(reading: Reading, cue: readonly WordRange[]): boolean {
  return cue[0] !== undefined && /^(overw|overwo|consider|weigh)/.test(reading.lower(cue[0].first));
}

/** *"They kept telling us ..."*, *"You watched ..."*: a quotation that tells of others, in the past, what they did. */
function holdsAgainst(reading: Reading, first: number): boolean {
  if (!/^(they|you|ze|jullie)$/.test(reading.lower(first)) || !reading.quoteAround(first)) return false;
  const verb = reading.upos(first + 1) === 'ADV' ? first + 2 : first + 1;
  return reading.isVerb(verb) && reading.doc.feature(verb, 'Tense') === 'Past';
}

/** *did not rule out talks*, *sluit een akkoord niet uit*: what may come is a warning only where it harms somebody. */
function excludes(reading: Reading, cue: readonly WordRange[]): boolean {
  return cue[0] !== undefined && /^(rul(e[sd]?|ing)|slui|sloot|uitgesl)/.test(reading.lower(cue[0].first));
}

function refusesToExclude(reading: Reading, cue: readonly WordRange[], first: number): boolean {
  if (!cue[0] || !/^(refus|declin|weiger)/.test(reading.lower(cue[0].first))) return false;
  return reading.lower(first) === 'rule' && reading.lower(first + 1) === 'out';
}

function rejects(reading: Reading, cue: readonly WordRange[]): boolean {
  const verb = cue[0];
  return (
    verb !== undefined && /^(reject|dismiss|wijst|wees|wijzen|wezen|verwerp|verwierp)/.test(reading.lower(verb.first))
  );
}

/** *called*, *noemde*: the word for it tells what somebody thinks of it. */
function names(reading: Reading, cue: readonly WordRange[]): boolean {
  const verb = cue[0];
  return (
    verb !== undefined &&
    /^(call|describ|label|brand|dub|characteri|noem|bestempel|omschrij|typeer|betitel)/.test(reading.lower(verb.first))
  );
}

/** What something is called blames it, unless the word praises; a claim that is called names is denied. */
function judgementOf(reading: Reading, first: number, end: number): Stance {
  const judged = cueIn(reading, first, end, /^(praises|regrets)$/);
  if (judged) return judged;
  return hasWord(reading, first, Math.min(end, first + 5), reading.lexicon.positions.claims) ? 'denies' : 'accuses';
}

/** *Few believe it*: who thinks so is hardly anybody. */
const FEW = /^(few|nobody|hardly|weinig|weinigen|niemand)$/;

/** Whether a content is questions only. */
function asksAll(reading: Reading, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (/^[.!]$/.test(reading.form(word))) return false;
  return true;
}

function cueIn(reading: Reading, first: number, end: number, wanted: RegExp): Stance | null {
  for (const { stance, phrases } of reading.lexicon.stanceCues) {
    if (!wanted.test(stance)) continue;
    for (let word = first; word < end; word++)
      if (reading.match(phrases, word, end) >= 0 && !isDeniedHere(reading, word, first, stance)) return stance;
  }
  return null;
}

/** *geen enkele patiënt in gevaar*, *no danger*: nobody warns by what is not so. */
function isDeniedHere(reading: Reading, word: number, first: number, stance: Stance): boolean {
  const reach = stance === 'warns' ? 5 : 1;
  for (let at = word - 1; at >= Math.max(first, word - reach); at--) if (NEGATION.test(reading.lower(at))) return true;
  return false;
}

/** *verklaarde dat hij was gedwongen*: what happened to the one who speaks. */
function isOfSelf(reading: Reading, first: number): boolean {
  return /^(he|she|i|hij|ik)$/.test(reading.lower(first));
}

/** Plain information is stated, the contestable claimed. */
function plainness(reading: Reading, given: Stance, holder: WordRange | null, first: number, end: number): Stance {
  const contestable =
    hasWord(reading, first, end, reading.lexicon.positions.judgements) ||
    hasWord(reading, first, end, NEGATION) ||
    hasWord(reading, first, end, POSSIBLE);
  if (given === 'states') return contestable ? 'claims' : 'states';
  const measured =
    hasWord(reading, first, end, /^\p{N}[\p{N}.,%]*$/u) || (holder !== null && isDocument(reading, holder));
  return measured && !contestable ? 'states' : given;
}

function hasWord(
  reading: Reading,
  first: number,
  end: number,
  words: RegExp | { has(word: string): boolean },
): boolean {
  const isOne = words instanceof RegExp ? (word: string) => words.test(word) : (word: string) => words.has(word);
  for (let word = first; word < end; word++) if (isOne(reading.lower(word))) return true;
  return false;
}
