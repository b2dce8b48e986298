import type { WordRange } from '../../../language/document.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { parsedSubject } from '../subjects/parsed-subject.ts';
import { isPlausible } from '../subjects/sources.ts';
import { subjectOf } from '../subjects/subjects.ts';

/** How many clauses up the one is looked for who does what an infinitive or a participle says. */
const CLIMB = 4;

/**
 * Who does what a predicate says, as named there: the one behind *by* in the passive; else its subject; of an
 * infinitive or a participle, who does what it hangs on. Null where the passive names nobody.
 */
export function agentOf(reading: Reading, predicate: number, window: WordRange): WordRange | null {
  if (!reading.parsed)
    return agentNear(reading, predicate, window) ?? plain(subjectOf(reading, predicate, window.first, window.end));
  const { doc } = reading;
  let at = predicate;
  for (let climbed = 0; climbed < CLIMB; climbed++) {
    if (isPassive(reading, at)) {
      // "is understood to be against it": who is said or asked to do something does it.
      if (at === predicate) {
        const agent = agentBehind(reading, at, window);
        // "asked not to be named for fear of reprisals": who asks it.
        if (agent || !isOwnWish(reading, at)) return agent;
        at = doc.head(at);
        continue;
      }
      const patient = doc.children(at).find((child) => doc.fullRelation(child) === 'nsubj:pass');
      if (patient === undefined || patient < window.first) return null;
      return reading.lexicon.pronouns.relative.has(reading.lower(patient))
        ? nounPhraseBefore(reading, reading.form(patient - 1) === ',' ? patient - 1 : patient, window.first)
        : phraseOf(reading, patient, window);
    }
    const found = parsedSubject(reading, at, window.first, window.end) ?? seemingPatient(reading, at, window);
    // "gaan akkoord in ruil voor": an adjective is nobody.
    const subject = found && isNominal(reading, found) ? found : null;
    const head = doc.head(at);
    const relation = doc.fullRelation(at);
    const upwards = head !== at && head >= window.first && head < window.end;
    if (subject) {
      // "sensors that record all day, to answer her critics": a thing does nothing on purpose, who uses it does.
      if (isPlausible(reading, subject) || !upwards || !/^(acl:relcl|advcl)$/.test(relation)) return plain(subject);
      at = reading.isVerb(head) ? head : doc.head(head);
      continue;
    }
    // A Dutch plural looks like an infinitive.
    if (!upwards || (hasTense(reading, at) && relation !== 'xcomp' && relation !== 'conj')) break;
    // "workers trying to ...": the participle tells of the noun itself.
    if (relation === 'acl' && !reading.isVerb(head) && /(ing|end|ende)$/.test(reading.lower(at)))
      return phraseOf(reading, head, window);
    // "the union's plan to strike", "een oproep van de zangeres om weg te blijven"
    if (relation === 'acl' && !reading.isVerb(head)) {
      const owner = ownerIn(reading, head, window);
      if (owner) return owner;
    }
    // "are in no hurry to sell", "made a decision to close": whoever is or does what the noun tells.
    const noun = /^(obj|obl)$/.test(relation) && reading.upos(at) === 'NOUN' && at !== predicate;
    if (!noun && !/^(advcl|xcomp|ccomp|conj|acl)$/.test(relation)) break;
    at = head;
  }
  return plain(subjectOf(reading, predicate, window.first, window.end));
}

/** "asked not to be named": what somebody wants to be done to them, and nobody is asked in between. */
function isOwnWish(reading: Reading, passive: number): boolean {
  const { doc } = reading;
  const wish = doc.head(passive);
  if (!/^[xc]comp$/.test(doc.relation(passive)) || !/^(ask|wish|want|refuse|decline|prefer)$/.test(doc.lemma(wish)))
    return false;
  return !isPassive(reading, wish) && !doc.children(wish).some((child) => doc.relation(child) === 'obj');
}

/** Whose a noun is: behind *of* or *van*, or with a genitive. */
function ownerIn(reading: Reading, noun: number, window: WordRange): WordRange | null {
  const { doc } = reading;
  for (const child of doc.children(noun)) {
    if (child < window.first || child >= window.end || !doc.relation(child).startsWith('nmod')) continue;
    if (child < noun) return phraseOf(reading, child, window);
    const link = doc.children(child).find((word) => /^(of|van)$/.test(reading.lower(word)));
    if (link !== undefined) return nounPhraseAfter(reading, link + 1, window.end);
  }
  return null;
}

/** Who is determined, worried, or has *promised*: the parse takes them for the subject of a passive. */
function seemingPatient(reading: Reading, predicate: number, window: WordRange): WordRange | null {
  const subject = reading.doc.children(predicate).find((child) => reading.doc.relation(child) === 'nsubj');
  return subject === undefined || subject < window.first ? null : phraseOf(reading, subject, window);
}

/** Whether a predicate stands in the passive by the parse; in English no verb with a tense does without an auxiliary. */
export function isPassive(reading: Reading, predicate: number): boolean {
  const { doc } = reading;
  if (reading.lexicon.motives.statesOfMind.has(reading.lower(predicate))) return false;
  const children = doc.children(predicate);
  if (children.some((child) => doc.fullRelation(child) === 'aux:pass')) return true;
  const bare =
    reading.lexicon.language === 'en' &&
    !/^(conj|acl)$/.test(doc.relation(predicate)) &&
    !children.some((child) => doc.relation(child) === 'aux');
  return !bare && children.some((child) => doc.fullRelation(child) === 'nsubj:pass');
}

/** "was founded by Kamen to ...", "werd door de politie ..." */
function agentBehind(reading: Reading, predicate: number, window: WordRange): WordRange | null {
  const { doc } = reading;
  for (const child of doc.children(predicate)) {
    if (!doc.relation(child).startsWith('obl') || child < window.first || child >= window.end) continue;
    const by = doc.children(child).find((word) => reading.lexicon.motives.by.has(reading.lower(word)));
    if (by !== undefined && by < child) return nounPhraseAfter(reading, by + 1, window.end);
  }
  return null;
}

/** The same without a parse: a *by* or *door* near a verb that looks like a passive. */
function agentNear(reading: Reading, verb: number, { first, end }: WordRange): WordRange | null {
  for (let at = Math.max(first, verb - 12); at < Math.min(end, verb + 12); at++) {
    if (!reading.lexicon.motives.by.has(reading.lower(at))) continue;
    const passive =
      reading.lexicon.language === 'en'
        ? /(ed|n|t)$/.test(reading.lower(at - 1)) && reading.upos(at - 1) === 'VERB'
        : hasPassiveAuxiliary(reading, first, end);
    return passive ? nounPhraseAfter(reading, at + 1, end) : null;
  }
  return null;
}

function hasPassiveAuxiliary(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (/^(wordt|worden|werd|werden)$/.test(reading.lower(at))) return true;
  return false;
}

/** A predicate with a tense of its own, or with an auxiliary that has one. */
function hasTense(reading: Reading, predicate: number): boolean {
  const finite = (word: number) => reading.doc.feature(word, 'VerbForm') === 'Fin';
  return (
    finite(predicate) ||
    reading.doc.children(predicate).some((child) => /^(aux|cop)$/.test(reading.doc.relation(child)) && finite(child))
  );
}

/** The noun phrase around a noun, without what is told of it in clauses. */
function phraseOf(reading: Reading, noun: number, window: WordRange): WordRange {
  let first = noun;
  while (first > window.first && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(reading.upos(first - 1) ?? '')) first--;
  return { first, end: noun + 1 };
}

function isNominal(reading: Reading, { first, end }: WordRange): boolean {
  for (let word = first; word < end && reading.upos(word) !== 'ADP'; word++)
    if (/^(NOUN|PROPN|PRON|NUM|DET)$/.test(reading.upos(word) ?? '')) return true;
  return false;
}

function plain(subject: WordRange | null): WordRange | null {
  return subject && { first: subject.first, end: subject.end };
}
